package dev.e5250.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Captures;
import dev.e5250.host.RawClient;
import dev.e5250.host.explain.Explainer;
import dev.e5250.host.explain.Line;
import dev.e5250.host.record.Recording;
import dev.e5250.host.record.Step;

/**
 * Our host beside a recorded IBM i, in the same places: negotiation, headers, commands and their order, header of the
 * format, fields. Where they differ, the difference is written down here with its reason, and every other one fails.
 * Skipped where the recordings are not at hand.
 */
@Timeout(30)
class StructureTest {
    private static final String ENTER_SIGN_ON = "001B12A0000004000000073CF1" + "110635C4C5D4D6" + "110735C4C5D4D6";

    @Test
    void negotiation() throws Exception {
        List<String> ours;
        try (DemoSystem system = DemoSystem.start(); RawClient client = new RawClient(system.port())) {
            ours = new ArrayList<>(List.of(client.wire(6)));
            // as the recorded client: no NEW-ENVIRON, so no seed is sent
            client.send("FFFC27 FFFB18");
            ours.add(client.wire(6));
            client.send("FFFA18 00 49424D2D333437372D4643 FFF0");
            ours.add(client.wire(12));
        }

        assertThat(ours).isEqualTo(recorded().subList(0, 3).stream().map(RawClient::hex).toList());
    }

    @Test
    void query() throws Exception {
        assertThat(differences(recordedRecord(4), ours().get(0))).isEmpty();
    }

    @Test
    void signOn() throws Exception {
        assertThat(differences(recordedRecord(3), ours().get(1))).containsExactly(
                // the recorded display sets the blinking cursor; ours leaves that to the operator
                "wtd(NONE, BLINK_ON | UNLOCK) / wtd(NONE, UNLOCK)",
                // a recorded error line of 25 means the last row; Help alone needs no data here
                "soh().errorRow(25) / soh().errorRow(24)",
                // program, menu and library take small letters there, and are folded by the host; ours fold at the keyboard
                "sf(IDENTIFIER, GREEN_UNDERSCORE, 10) / sf(MONOCASE, GREEN_UNDERSCORE, 10)",
                "sf(IDENTIFIER, GREEN_UNDERSCORE, 10) / sf(MONOCASE, GREEN_UNDERSCORE, 10)",
                "sf(IDENTIFIER, GREEN_UNDERSCORE, 10) / sf(MONOCASE, GREEN_UNDERSCORE, 10)",
                // the cursor is put there by the host; ours says the same place with Insert Cursor
                "nothing / ic(6, 53)");
    }

    @Test
    void menu() throws Exception {
        // the recorded host asks with a Query only now, and switches the message light off, before the menu; ours has asked
        // before the sign-on, for it has to know whether it may be 27x132
        assertThat(shape(recordedRecord(5))).containsExactly("record MESSAGE_LIGHT_OFF");
        assertThat(differences(recordedRecord(6), ours().get(2))).containsExactly(
                // there a first Write to Display has the display and a second one frees the keyboard, with the alarm;
                // ours has one for both, and is silent
                "wtd(NONE, NONE) / wtd(NONE, UNLOCK)",
                // without a header all keys send data there; ours keeps Help and Exit free of the mandatory fields
                "nothing / soh().errorRow(24).keysWithoutData(1, 3, 12)",
                // the command line takes Dup there, for it is one of IBM's commands
                "sf(DUP_ENABLE, GREEN, 153) / sf(IDENTIFIER, GREEN_UNDERSCORE, 153)",
                "wtd(NONE, BLINK_ON | UNLOCK | ALARM) / nothing");
    }

    private static List<byte[]> recorded() throws IOException {
        Recording recording = Recording.read(Captures.path("flows/signon-menu-tasks.yml"));
        return recording.steps().stream().filter(Step::fromHost).map(Step::wire).toList();
    }

    private static byte[] recordedRecord(int index) throws IOException {
        byte[] wire = recorded().get(index);
        return Arrays.copyOf(wire, wire.length - 2);
    }

    /** Query, sign-on and menu. */
    private static List<byte[]> ours() throws Exception {
        List<byte[]> records = new ArrayList<>();
        try (DemoSystem system = DemoSystem.start(); RawClient client = new RawClient(system.port())) {
            client.negotiate("IBM-3477-FC");
            records.add(client.record());
            client.sendRecord(RawClient.WIDE_QUERY_REPLY);
            records.add(client.record());
            client.sendRecord(ENTER_SIGN_ON);
            records.add(client.record());
        }
        return records;
    }

    /** What shapes a record: its opcode, its commands, the header of its format, its fields, its cursor. */
    private static List<String> shape(byte[] record) {
        List<String> shape = new ArrayList<>();
        for (Line line : new Explainer(Ccsid.of(37)).explain(record)) {
            boolean shaping = line.depth() < 2 || line.text().matches("(soh|sf|ic|mc)\\(.*");
            if (shaping) {
                shape.add(line.text().replaceFirst(", \\d+ bytes", ""));
            }
        }
        return shape;
    }

    /** Lines of one that are not in the same place of the other, pair by pair. */
    private static List<String> differences(byte[] recorded, byte[] own) {
        List<String> left = shape(recorded);
        List<String> right = shape(own);
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            String one = i < left.size() ? left.get(i) : "nothing";
            String other = j < right.size() ? right.get(j) : "nothing";
            if (kind(one).equals(kind(other))) {
                i++;
                j++;
            } else if (isMissing(left.subList(i, left.size()), other)) {
                one = "nothing";
                j++;
            } else {
                other = "nothing";
                i++;
            }
            if (!one.equals(other)) {
                differences.add(one + " / " + other);
            }
        }
        return differences;
    }

    private static boolean isMissing(List<String> lines, String line) {
        return !line.equals("nothing") && lines.stream().noneMatch(other -> kind(other).equals(kind(line)));
    }

    private static String kind(String line) {
        return line.startsWith("record") ? line : line.replaceFirst("\\(.*", "");
    }
}
