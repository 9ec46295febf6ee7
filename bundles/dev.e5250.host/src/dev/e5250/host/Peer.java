package dev.e5250.host;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

import dev.e5250.host.check.ClientCheck;
import dev.e5250.host.stream.Piece;
import dev.e5250.telnet.Telnet;
import dev.e5250.telnet.TelnetEvents;

/**
 * What the client said so far: its options, its sub-negotiations, and the records that no one has read yet.
 * Not thread-safe: the thread that reads from the socket uses it.
 */
final class Peer implements TelnetEvents {

    /** Who does something: the client (WILL, WONT) or this host (DO, DONT from the client). */
    enum Side {
        CLIENT, HOST
    }

    /** Answers an option that the client brought up itself. */
    @FunctionalInterface
    interface Refusal {
        void send(int verb, int option) throws IOException;
    }

    /** Most bytes of records that may wait, each counted with what an object costs. */
    private static final int MAX_WAITING = 1 << 20;
    private static final int OBJECT_COST = 64;

    private final Map<Side, Map<Integer, Boolean>> options = new EnumMap<>(Map.of(Side.CLIENT, new HashMap<>(),
            Side.HOST, new HashMap<>()));
    private final Queue<byte[]> records = new ArrayDeque<>();
    private final EnvironmentVariables environment = new EnvironmentVariables();
    private final Refusal refusal;
    /** Told of all that the client sends; null when nobody wants to know. */
    private final ClientCheck check;
    private int waiting;
    private IOException failure;
    private String terminalType = "";
    private int environmentAnswers;
    private int terminalTypeAnswers;
    private int timingMarks;
    private int commands;
    private int recordsReceived;

    Peer(Refusal refusal, ClientCheck check) {
        this.refusal = refusal;
        this.check = check;
    }

    /** Whether the answer to WILL or DO has come. */
    boolean answered(Side side, int option) {
        return options.get(side).containsKey(option);
    }

    boolean agreed(Side side, int option) {
        return options.get(side).getOrDefault(option, false);
    }

    EnvironmentVariables environment() {
        return environment;
    }

    String terminalType() {
        return terminalType;
    }

    int environmentAnswers() {
        return environmentAnswers;
    }

    int terminalTypeAnswers() {
        return terminalTypeAnswers;
    }

    int timingMarks() {
        return timingMarks;
    }

    /** Options and sub-negotiations so far. */
    int commands() {
        return commands;
    }

    /** Records so far, read or not. */
    int recordsReceived() {
        return recordsReceived;
    }

    /** The oldest record not read yet, null when there is none. */
    byte[] nextRecord() {
        byte[] oldest = records.poll();
        if (oldest != null) {
            waiting -= oldest.length + OBJECT_COST;
        }
        return oldest;
    }

    boolean hasRecord() {
        return !records.isEmpty();
    }

    void discardRecords() {
        records.clear();
        waiting = 0;
    }

    /** Throws what went wrong while bytes were taken in, for the events of telnet cannot. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public boolean inRecords() {
        return agreed(Side.CLIENT, Telnet.BINARY) && agreed(Side.CLIENT, Telnet.END_OF_RECORD);
    }

    @Override
    public void record(byte[] buffer, int offset, int length) {
        waiting += length + OBJECT_COST;
        if (waiting > MAX_WAITING) {
            failure = new ProtocolException("too many records that no one waits for");
            discardRecords();
            return;
        }
        byte[] record = Arrays.copyOfRange(buffer, offset, offset + length);
        if (check != null) {
            check.received(record);
        }
        records.add(record);
        recordsReceived++;
    }

    @Override
    public void command(int code) {
        if (check != null) {
            check.command(code);
        }
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        if (check != null) {
            check.text(new Piece(buffer, offset, offset + length));
        }
    }

    @Override
    public void option(int verb, int option) {
        boolean yes = verb == Telnet.WILL || verb == Telnet.DO;
        Side side = verb == Telnet.WILL || verb == Telnet.WONT ? Side.CLIENT : Side.HOST;
        commands++;
        if (option == Telnet.TIMING_MARK) {
            timingMarks++;
            if (check != null) {
                check.marked();
            }
        } else if (asked(option)) {
            options.get(side).put(option, yes);
        } else if (yes) {
            refuse(side == Side.CLIENT ? Telnet.DONT : Telnet.WONT, option);
        }
    }

    @Override
    public void subnegotiation(int option, byte[] buffer, int offset, int length) {
        commands++;
        if (length == 0 || buffer[offset] != Telnet.IS) {
            return;
        }
        if (option == Telnet.TERMINAL_TYPE) {
            terminalTypeAnswers++;
            terminalType = ascii(buffer, offset + 1, Math.min(length - 1, 40));
            if (check != null) {
                check.terminalType(terminalType);
            }
        } else if (option == Telnet.NEW_ENVIRON) {
            environmentAnswers++;
            environment.add(buffer, offset + 1, offset + length);
            if (check != null) {
                check.environment(Arrays.copyOfRange(buffer, offset + 1, offset + length), environment);
            }
        }
    }

    private static boolean asked(int option) {
        return option == Telnet.NEW_ENVIRON || option == Telnet.TERMINAL_TYPE || option == Telnet.END_OF_RECORD
                || option == Telnet.BINARY;
    }

    private void refuse(int verb, int option) {
        try {
            refusal.send(verb, option);
        } catch (IOException e) {
            failure = e;
        }
    }

    private static String ascii(byte[] buffer, int offset, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = offset; i < offset + length; i++) {
            text.append(buffer[i] > 0x20 && buffer[i] < 0x7F ? (char) buffer[i] : '?');
        }
        return text.toString();
    }
}
