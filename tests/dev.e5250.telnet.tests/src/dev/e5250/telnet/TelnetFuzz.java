package dev.e5250.telnet;

/**
 * The telnet layer under any bytes: a target for a fuzzer, and for the replay of what it found (releng/fuzz,
 * {@link TelnetCorpusTest}).
 * <p>
 * An input is flags, a seed for the sizes of the pieces it comes in, and the stream. The last bytes of the stream may be
 * repeated, so that a small input can reach the limits.
 */
public final class TelnetFuzz {
    /** Bytes before the stream: flags, seed of the pieces, {@link #REPEATED} or not, {@link #repeating}. */
    static final int HEADER = 4;
    static final int REPEATED = 0xE5;
    static final int IN_RECORDS = 1;
    static final int WITH_DEVICE = 2;
    static final int TRACED = 4;
    /** With the password in clear, so that the same is sent each time. */
    static final int SIGNS_ON = 8;
    /** With a substitute for the password, which has a seed of ours in it and so is never the same. */
    static final int SUBSTITUTES = 16;

    /** The dearest question, SEND for the terminal type, has 6 bytes, and its answer 17. */
    private static final int ANSWER_FACTOR = 3;
    /** SEND for all variables has 6 bytes, too; a sign-on in the answer makes it some 160. */
    private static final int SIGN_ON_FACTOR = 30;
    /** Each device name is sent once. */
    private static final int DEVICE_NAMES = 100 * 25;
    static final String PASSWORD = "s3cReT";

    private TelnetFuzz() {
    }

    /** Throws when a promise of the telnet layer is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < HEADER) {
            return;
        }
        byte[] stream = stream(input);
        TelnetFuzzRun whole = bare(input);
        whole.receiveWhole(stream);
        TelnetFuzzRun pieces = bare(input);
        pieces.receivePieces(stream, input[1]);
        whole.mustEqual(pieces);
        whole.end();
        pieces.end();
        whole.mustEqual(pieces);

        TelnetFuzzRun client = client(input, false);
        client.receiveWhole(stream);
        TelnetFuzzRun clientPieces = client(input, true);
        clientPieces.receivePieces(stream, input[1]);
        client.mustEqual(clientPieces);
        int factor = (input[0] & (SIGNS_ON | SUBSTITUTES)) != 0 ? SIGN_ON_FACTOR : ANSWER_FACTOR;
        check(client.events().sent() <= factor * stream.length + DEVICE_NAMES,
                client.events().sent() + " bytes answered to " + stream.length);
        client.end();
        clientPieces.mustTakeTheNextRecord();
    }

    private static byte[] stream(byte[] input) {
        int length = input.length - HEADER;
        int part = Math.min(input[3] & 0x07, length);
        boolean isLong = part > 0 && (input[2] & 0xFF) == REPEATED && input[3] == repeating(input, part);
        // beyond both limits, even with an escape for each byte, and not much more
        int repeated = isLong ? (2 * TelnetReceiver.MAX_RECORD + 1000) / part : 0;
        byte[] stream = new byte[length + part * repeated];
        System.arraycopy(input, HEADER, stream, 0, length);
        for (int i = 0; i < repeated; i++) {
            System.arraycopy(input, HEADER + length - part, stream, length + i * part, part);
        }
        return stream;
    }

    /**
     * The fourth byte of an input that repeats its end: the length of that, and a check digit. It is seldom right when a
     * fuzzer has changed something, and so what it makes of a long input, which is slow, is seldom long.
     */
    static byte repeating(byte[] input, int part) {
        int sum = 0;
        for (int at = HEADER; at < input.length; at++) {
            sum += input[at];
        }
        return (byte) (sum << 3 | part);
    }

    private static TelnetFuzzRun bare(byte[] input) {
        TelnetFuzzEvents events = new TelnetFuzzEvents((input[0] & IN_RECORDS) != 0);
        return new TelnetFuzzRun(events, new TelnetReceiver(events));
    }

    private static TelnetFuzzRun client(byte[] input, boolean second) {
        int flags = input[0];
        TelnetFuzzEvents events = new TelnetFuzzEvents(false);
        TelnetSettings settings = TelnetSettings.of("IBM-3477-FC").withDevice((flags & WITH_DEVICE) != 0 ? "FUZZ*" : "");
        if ((flags & SUBSTITUTES) != 0) {
            settings = settings.withSignOn(signOn(SignOn.Method.DES));
            events.ignoreAnswers();
        } else if ((flags & SIGNS_ON) != 0) {
            settings = settings.withSignOn(signOn(SignOn.Method.CLEAR));
        }
        TelnetClient client = new TelnetClient(settings, events::send, events);
        if (second && (flags & TRACED) != 0) {
            client.setTrace(events);
        }
        return new TelnetFuzzRun(events, client.receiver());
    }

    private static SignOn signOn(SignOn.Method method) {
        return new SignOn("USERNAME10", PASSWORD::toCharArray, method, "LIBRARY", "", "MENU");
    }

    static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }
}
