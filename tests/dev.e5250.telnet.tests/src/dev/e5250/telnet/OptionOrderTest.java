package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/**
 * Every option in every order, each answer compared with what the RFCs want of a side that never asks first: WILL or DO
 * for the five options of a 5250 (RFC 1205, RFC 4777), WONT or DONT for any other, and nothing for what is already so
 * (RFC 854, RFC 1143).
 */
class OptionOrderTest {
    private static final Set<Integer> OPTIONS_OF_A_5250 = Set.of(0, 3, 24, 25, 39);
    private static final int WILL = 251;
    private static final int WONT = 252;
    private static final int DO = 253;
    private static final int DONT = 254;
    private static final int[] VERBS = {WILL, WONT, DO, DONT};
    private static final int LONGEST = 6;

    /** What a host asks for to make a 5250: DO and WILL of what RFC 1205 section 2 wants. */
    private static final List<String> AGREEMENT = List.of("FFFD18", "FFFD19", "FFFB19", "FFFD00", "FFFB00");
    private static final String ENVIRONMENT = "FFFD27";
    private static final String SEND_TYPE = "FFFA1801FFF0";
    private static final String TYPE = "FFFA1800" + "49424D2D333437372D4643" + "FFF0";

    /** The table of answers, kept by its own state: on or off, for each option and side. */
    private static final class Expected {
        private final Map<String, Boolean> on = new TreeMap<>();

        List<Integer> answer(int verb, int option) {
            boolean ours = verb == DO || verb == DONT;
            boolean wanted = verb == DO || verb == WILL;
            if (!OPTIONS_OF_A_5250.contains(option)) {
                return wanted ? List.of(ours ? WONT : DONT, option) : List.of();
            }
            Boolean before = on.put(ours + " " + option, wanted);
            if (wanted == Boolean.TRUE.equals(before)) {
                return List.of();
            }
            return List.of(ours ? wanted ? WILL : WONT : wanted ? DO : DONT, option);
        }
    }

    /** All sequences of up to six verbs, for each of the 256 options. */
    @Test
    void everySequenceOfVerbsOfEveryOption() {
        int sequences = 0;
        for (int option = 0; option < 256; option++) {
            for (int number = 0; number < Math.pow(VERBS.length, LONGEST); number++) {
                OptionTable table = new OptionTable();
                Expected expected = new Expected();
                for (int i = 0, rest = number; i < LONGEST; i++, rest /= VERBS.length) {
                    int verb = VERBS[rest % VERBS.length];
                    byte[] answer = table.answer(verb, option);
                    List<Integer> wanted = expected.answer(verb, option);
                    if (!matches(answer, wanted)) {
                        assertThat(HexFormat.of().formatHex(answer))
                                .as("option %d, sequence %d, verb %d of it", option, number, i).isEqualTo(wanted.toString());
                    }
                }
                sequences++;
            }
        }
        assertThat(sequences).isEqualTo(256 * 4096);
    }

    /** Two options never have to do with each other: every verb of every pair, one after the other. */
    @Test
    void everyPairOfOptions() {
        for (int first = 0; first < 256 * VERBS.length; first++) {
            for (int second = 0; second < 256 * VERBS.length; second++) {
                OptionTable table = new OptionTable();
                Expected expected = new Expected();
                for (int word : new int[] {first, second, first}) {
                    int verb = VERBS[word % VERBS.length];
                    if (!matches(table.answer(verb, word / VERBS.length), expected.answer(verb, word / VERBS.length))) {
                        assertThat(word).as("after %d and %d", first, second).isNull();
                    }
                }
            }
        }
    }

    /** Whatever the order, both sides agree: 5 verbs, the environment, and the type as soon as it may be asked for. */
    @Test
    void everyOrderOfTheNegotiationMakesA5250() throws Exception {
        List<String> words = new ArrayList<>(AGREEMENT);
        words.add(ENVIRONMENT);
        words.add("FFFD03");
        words.add("FFFD06");
        int[] orders = new int[1];
        permute(words, 0, order -> {
            orders[0]++;
            assertMakesA5250(order);
        });
        assertThat(orders[0]).isEqualTo(40_320);
    }

    /** The same over real sockets, with the type asked for in between; the host hears its answers in their order. */
    @Test
    void everyOrderOverASocket() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            permute(new ArrayList<>(AGREEMENT), 0, order -> {
                try {
                    assertAnswersOverASocket(server, order);
                } catch (IOException | InterruptedException e) {
                    throw new AssertionError(order.toString(), e);
                }
            });
        }
    }

    private static void assertMakesA5250(List<String> order) {
        List<String> answers = new ArrayList<>();
        TelnetClient client = client(bytes -> answers.add(HexFormat.of().withUpperCase().formatHex(bytes)));
        Expected expected = new Expected();
        List<String> wanted = new ArrayList<>();
        int agreed = 0;
        for (String word : order) {
            assertThat(client.isNegotiated()).as("%s at %s", order, word).isEqualTo(agreed == AGREEMENT.size());
            byte[] bytes = HexFormat.of().parseHex(word);
            List<Integer> answer = expected.answer(bytes[1] & 0xFF, bytes[2] & 0xFF);
            if (!answer.isEmpty()) {
                wanted.add(String.format("FF%02X%02X", answer.get(0), answer.get(1)));
            }
            agreed += AGREEMENT.contains(word) ? 1 : 0;
            try {
                client.receiver().receive(bytes, 0, bytes.length);
            } catch (TelnetException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(answers).as("%s", order).isEqualTo(wanted);
        assertThat(client.isNegotiated()).as("%s", order).isTrue();
    }

    private static void assertAnswersOverASocket(ServerSocket server, List<String> order)
            throws IOException, InterruptedException {
        try (SocketTransport transport = new SocketTransport(server.getInetAddress().getHostAddress(),
                server.getLocalPort(), Duration.ofSeconds(10))) {
            Thread reader = Thread.ofVirtual().start(() -> readAll(transport));
            try (Socket host = server.accept()) {
                host.setTcpNoDelay(true);
                for (String word : order) {
                    boolean type = word.equals("FFFD18");
                    host.getOutputStream().write(HexFormat.of().parseHex(type ? word + SEND_TYPE : word));
                    byte[] bytes = HexFormat.of().parseHex(word);
                    List<Integer> answer = new Expected().answer(bytes[1] & 0xFF, bytes[2] & 0xFF);
                    String wanted = String.format("FF%02X%02X", answer.get(0), answer.get(1)) + (type ? TYPE : "");
                    byte[] heard = host.getInputStream().readNBytes(wanted.length() / 2);
                    assertThat(HexFormat.of().withUpperCase().formatHex(heard)).as("%s in %s", word, order).isEqualTo(wanted);
                }
                host.shutdownOutput();
                assertThat(host.getInputStream().read()).as("nothing more is said, %s", order).isEqualTo(-1);
            }
            reader.join();
        }
    }

    /** Answers until the host ends it, then closes. */
    private static void readAll(SocketTransport transport) {
        TelnetClient client = client(bytes -> {
            try {
                transport.write(bytes);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (transport) {
            transport.connect();
            TelnetReceiver receiver = client.receiver();
            int count = 0;
            while (count >= 0) {
                receiver.received(count);
                count = transport.read(receiver.buffer(), receiver.position(),
                        receiver.buffer().length - receiver.position());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TelnetClient client(TelnetOutput output) {
        return new TelnetClient(TelnetSettings.of("IBM-3477-FC"), output, new RecordListener() {
            @Override
            public void record(byte[] buffer, int offset, int length) {
                throw new AssertionError("no record was sent");
            }

            @Override
            public void negotiated() {
                // asked for
            }

            @Override
            public void deviceNameRefused() {
                throw new AssertionError("no name was asked for");
            }
        });
    }

    private static boolean matches(byte[] answer, List<Integer> wanted) {
        return wanted.isEmpty() ? answer.length == 0
                : answer.length == 3 && answer[0] == -1 && (answer[1] & 0xFF) == wanted.get(0)
                        && (answer[2] & 0xFF) == wanted.get(1);
    }

    private static void permute(List<String> words, int from, Consumer<List<String>> visit) {
        if (from == words.size()) {
            visit.accept(words);
            return;
        }
        for (int i = from; i < words.size(); i++) {
            String[] order = words.toArray(String[]::new);
            String moved = order[i];
            System.arraycopy(order, from, order, from + 1, i - from);
            order[from] = moved;
            permute(Arrays.asList(order), from + 1, visit);
        }
    }
}
