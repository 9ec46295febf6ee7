package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.host.Order;
import dev.e5250.screen.Key;

/** Which fields go to the host, in which order, and which keys take them along (SA21-9247 pp. 2-2, 2-6, 2-66). */
class ReadOrderTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    /** Fields of one position in column 2 of rows 2, 3, 4 and 5, modified, with letters A to D; an FCW each or 0. */
    private void hostAsks(int firstToReturn, Command read, int... words) {
        List<Order> orders = new ArrayList<>(List.of(soh().resequence(firstToReturn)));
        for (int i = 0; i < words.length; i++) {
            orders.add(sba(2 + i, 1));
            orders.add(words[i] == 0 ? sf(0x4800, 0x24, 1) : sf(0x4800, 0x24, 1, words[i]));
            orders.add(text(String.valueOf((char) ('A' + i))));
        }
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, orders.toArray(Order[]::new)), read);
    }

    /** The display with the first letters in fields, then what is behind and what was sent; see {@link Whole}. */
    private void shows(int firstToReturn, int[] words, String state) {
        StringBuilder rows = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            rows.append(String.format("%02d| %c%n  |1:24 3:20%n", i + 2, 'A' + i));
            fields.append(String.format("field %d/2+1 4800 24%s%n", i + 2, words[i] == 0 ? "" : String.format(" %04X", words[i])));
        }
        String header = firstToReturn == 0 ? "" : String.format("header 0000%02X%n", firstToReturn);
        terminal.shows(rows + header + fields + state);
    }

    /** What is sent under an AID from the first field on. */
    private static String sent(String aid, String data) {
        return String.format("sent %04X12A0000004000000 0202%s%s%n", 13 + data.length() / 2, aid, data);
    }

    private static int[] words(String words) {
        return words.isEmpty() ? new int[0] : List.of(words.split(" ")).stream().mapToInt(w -> Integer.parseInt(w, 16)).toArray();
    }

    @ParameterizedTest
    @CsvSource({"0, 8002 8001 80FF 0, ABCD", "1, 0 0 0 0, ABCD", "3, 0 0 0 0, CD", "4, 8003 80FF 8001 8002, DB",
            "3, 80FF 8004 8002 8001, CBDA", "1, 80FF 0 0 0, A", "1, 8003 0 80FF 0, AC", "4, 0 0 0 80FF, D",
            "255, 0 0 0 0, ''"})
    @Rule("F2.11")
    void fieldsGoAlongTheChain(int first, String words, String order) {
        hostAsks(first, readInputFields(0, 0), words(words));
        terminal.press(Key.ENTER);
        StringBuilder letters = new StringBuilder();
        order.chars().forEach(letter -> letters.append(String.format("%02X", 0xC1 + letter - 'A')));
        shows(first, words(words), "LOCKED locked at 2/2, master MDT\n" + sent("F1", letters.toString()));
    }

    @Test
    @Rule("F2.11")
    void readMdtFollowsTheChainToo() {
        int[] words = {0x80FF, 0x8001, 0x8002, 0};
        hostAsks(3, readMdt(0, 0), words);
        terminal.press(Key.ENTER);
        shows(3, words, "LOCKED locked at 2/2, master MDT\n" + sent("F1", "110402C3" + "110302C2" + "110202C1"));
    }

    @ParameterizedTest
    @CsvSource({"1, 8001 0 0 0", "1, 8002 8001 0 0", "2, 0 8004 0 8002", "1, 8000 0 0 0", "1, 8009 0 0 0", "9, 0 0 0 0"})
    @Rule("F2.12")
    void aChainWithoutAnEndIsRefused(int first, String words) {
        for (Command read : List.of(readMdt(0, 0), readInputFields(0, 0), readMdtAlternate(0, 0),
                dev.e5250.host.Commands.readImmediate(), dev.e5250.host.Commands.readModifiedImmediateAlternate())) {
            hostAsks(first, read, words(words));
            shows(first, words(words), "LOCKED at 2/2, master MDT\nsent 000E12A0000004800000 10050103\n");
        }
    }

    @Test
    @Rule("F2.12")
    void aChainThatLosesItsEndLaterIsCut() {
        hostAsks(1, readMdt(0, 0), 0x8002, 0x80FF);
        // a record that defines fields anew behind the READ: 1 leads to 2, and 2 to 1
        terminal.hostWrites(wtd(0, UNLOCK, soh().resequence(1), sba(2, 1), sf(0x4800, 0x24, 1, 0x8002), sba(3, 1),
                sf(0x4800, 0x24, 1, 0x8001)));
        terminal.press(Key.ENTER);
        shows(1, new int[] {0x8002, 0x8001}, "LOCKED locked at 2/2, master MDT\n" + sent("F1", "110202C1" + "110302C2"));
    }

    @ParameterizedTest
    @CsvSource({"52, 110202C1C2404040C3", "82, 110202C1C2000000C3", "42, C1C2404040C34040E9"})
    @Rule("F2.13")
    void segmentsGoAsOneField(String read, String answer) {
        // AB, an empty segment and nulls before C; then a field of its own
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(2, 1), sf(0x4800, 0x24, 2, 0x8601), text("AB"), sba(3, 1),
                sf(0x4000, 0x24, 2, 0x8603), sba(4, 1), sf(0x4000, 0x24, 4, 0x8602), hex("00C3"), sba(5, 1),
                sf(0x4000, 0x24, 1), text("Z")));
        terminal.hostPuts(0x03, "04" + read + "0000");
        terminal.press(Key.ENTER).shows("""
                02| AB
                  |1:24 4:20
                03|
                  |1:24 4:20
                04|  C
                  |1:24 6:20
                05| Z
                  |1:24 3:20
                field 2/2+2 4800 24 8601
                field 3/2+2 4000 24 8603
                field 4/2+4 4000 24 8602
                field 5/2+1 4000 24
                LOCKED locked at 2/2, master MDT
                """ + sent("F1", answer));
    }

    @Test
    @Rule("F2.13")
    void aContinuedFieldIsOneOfTheChain() {
        // 2 leads to 1, and that to 2 again
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().resequence(2), sba(2, 1), sf(0x4800, 0x24, 1, 0x8601),
                text("A"), sba(3, 1), sf(0x4000, 0x24, 1, 0x8602), text("B"), sba(4, 1), sf(0x4800, 0x24, 1, 0x8001),
                text("C")), readMdt(0, 0));
        terminal.shows("""
                02| A
                  |1:24 3:20
                03| B
                  |1:24 3:20
                04| C
                  |1:24 3:20
                header 000002
                field 2/2+1 4800 24 8601
                field 3/2+1 4000 24 8602
                field 4/2+1 4800 24 8001
                LOCKED at 2/2, master MDT
                sent 000E12A0000004800000 10050103
                """);
    }

    @Test
    @Rule("F2.9")
    void attributesInsideAFieldAreData() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(2, 1), sf(0x4800, 0x24, 5), hex("C122C220")), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("""
                02| A B
                  |1:24 3:22 5:20 7:20
                field 2/2+5 4800 24
                LOCKED locked at 2/2, master MDT
                sent 001412A0000004000000 0202F1110202C122C220
                """);
    }

    @ParameterizedTest
    @CsvSource({"F1F260, ' 12-', F1D2", "F1C160, ' 1A-', F1C1", "F10060, ' 1 -', F1",
            "F1F200, ' 12', F1F2", "F1F24E, ' 12+', F1F2", "000060, '   -', ''"})
    @Rule("F2.10")
    void onlyADigitTakesTheMinus(String contents, String row, String sent) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(2, 1), sf(0x4F00, 0x24, 3), hex(contents)), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("02|" + row + "\n  |1:24 5:20\nfield 2/2+3 4F00 24\n"
                + "LOCKED locked at 2/2, master MDT\n" + sent("F1", "110202" + sent));
    }

    @ParameterizedTest
    @CsvSource({"ENTER, F1", "HELP, F3", "PAGE_UP, F4", "PAGE_DOWN, F5", "ROLL_LEFT, D9", "ROLL_RIGHT, DA", "PRINT, F6",
            "HOME, F8", "CLEAR, BD", "PA1, 6C", "PA2, 6E", "PA3, 6B", "F1, 31", "F2, 32", "F3, 33", "F4, 34", "F5, 35",
            "F6, 36", "F7, 37", "F8, 38", "F9, 39", "F10, 3A", "F11, 3B", "F12, 3C", "F13, B1", "F14, B2", "F15, B3",
            "F16, B4", "F17, B5", "F18, B6", "F19, B7", "F20, B8", "F21, B9", "F22, BA", "F23, BB", "F24, BC"})
    @Rule({"F1.1", "F2.1", "F2.2"})
    void eachKeyHasItsAidAndSomeTakeData(Key key, String aid) {
        hostAsks(0, readMdt(0, 0), 0);
        terminal.press(key);
        boolean data = !List.of(Key.HELP, Key.PRINT, Key.HOME, Key.CLEAR, Key.PA1, Key.PA2, Key.PA3).contains(key);
        shows(0, new int[] {0}, "LOCKED locked at 2/2, master MDT\n" + sent(aid, data ? "110202C1" : ""));
    }

    @Test
    @Rule("F2.14")
    void afterwardsTheReadIsGoneAndTheKeyboardLocked() {
        hostAsks(0, readMdt(0, 0), 0);
        terminal.press(Key.INSERT);
        shows(0, new int[] {0}, "UNLOCKED at 2/2 insert ready, master MDT, MDT_FIELDS 0000\n");
        terminal.press(Key.ENTER);
        shows(0, new int[] {0}, "LOCKED locked at 2/2, master MDT\n" + sent("F1", "110202C1"));
    }

    @Test
    @Rule("F2.15")
    void missingBytesOfTheHeaderKeepNoKeyFromSendingData() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, hex("01 05 00 00 00 00 FF"), sba(2, 1), sf(0x4800, 0x24, 1),
                text("A")), readMdt(0, 0));
        terminal.press(Key.F12).shows("""
                02| A
                  |1:24 3:20
                header 00000000FF
                field 2/2+1 4800 24
                LOCKED locked at 2/2, master MDT
                sent 001112A0000004000000 02023C110202C1
                """);
        terminal.hostReads();
        terminal.press(Key.F24).shows("""
                02| A
                  |1:24 3:20
                header 00000000FF
                field 2/2+1 4800 24
                LOCKED locked at 2/2, master MDT
                sent 000D12A0000004000000 0202BC
                """);
    }
}
