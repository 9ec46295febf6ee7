package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restorePartialScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.savePartialScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wea;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Key;

class SaveRestoreTest {
    private static final int UNLOCK = 0x08;

    private static final String REFUSED = """
            LOCKED locked at 1/1
            sent 000E12A0000004800000 10050127
            """;

    private static final String MESSAGE = "24| MESSAGE\n  |1:22 9:20\n";
    private static final String PROTECTED_AREA = """
            24| 0005  Cursor is in a protected area. Press Reset, then Tab to a field.
              |1:2A 72:20
            """;

    private final Terminal terminal = new Terminal();

    /** The image as the host gets it: under opcode 04, behind ESC and the code of the restore that it is for. */
    private byte[] save() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.SAVE_SCREEN).add(saveScreen()));
        return image(0x12);
    }

    private byte[] image(int restore) {
        byte[] record = terminal.sent().bytes();
        assertThat(HexFormat.of().formatHex(record, 0, 12)).isEqualTo(String.format("%04x12a0000004000004" + "04%02x",
                record.length, restore));
        return Arrays.copyOfRange(record, 10, record.length);
    }

    private SenseCode restore(byte[] saved) {
        return terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restoreScreen(saved)));
    }

    /** A name and a password that were typed, insert mode, and a READ. */
    private void signOnScreen() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().errorRow(24), sba(1, 36), text("Sign On"), sba(6, 52),
                sf(0x4020, 0x24, 10), sba(7, 52), sf(0x4000, 0x27, 10, 0x8803), ic(7, 53)), readMdt(0x40, 0));
        terminal.press(Key.BACKTAB).type("demo").press(Key.TAB).type("pass").press(Key.INSERT);
    }

    /** That display, as {@link Whole} shows it, with an error line or none, but for the last line. */
    private static String signOn(String errorLine) {
        return """
                01|                                   Sign On
                  |40:40
                06|                                                    DEMO
                  |52:24 63:20
                07|
                  |52:279781A2A2 63:20
                %sheader 00000018
                field 6/53+10 4820 24
                field 7/53+10 4800 27 8803
                """.formatted(errorLine);
    }

    @Test
    @Rule({"G1.1", "G1.2", "G1.7", "B1.6", "B1.7"})
    void aRestoreBringsBackEverything() {
        signOnScreen();
        String everything = terminal.everything();
        terminal.shows(signOn("") + "UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
        byte[] saved = save();
        assertThat(saved.length).as("a 5294 keeps 4000 bytes").isLessThan(4000);
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, text("HELP")));
        terminal.shows("27x132\n01|HELP\nLOCKED locked at 1/1\n");
        restore(saved);
        assertThat(terminal.everything()).isEqualTo(everything);
        // a restore is not answered
        terminal.shows(signOn("") + "UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
    }

    @Test
    @Rule("G1.5")
    void tenScreensCanBeSavedInsideEachOther() {
        Deque<byte[]> images = new ArrayDeque<>();
        Deque<String> states = new ArrayDeque<>();
        for (int depth = 0; depth < 10; depth++) {
            terminal.hostWrites(depth % 2 == 0 ? clearUnit() : clearUnitAlternate(),
                    wtd(0, UNLOCK, text("LEVEL " + depth), sba(3, 9), sf(0x4000, 0x24, depth + 1)), readMdt(0, 0));
            terminal.type("x");
            states.push(terminal.everything());
            images.push(save());
        }
        while (!images.isEmpty()) {
            assertThat(restore(images.pop())).isEqualTo(SenseCode.NONE);
            assertThat(terminal.everything()).isEqualTo(states.pop());
        }
    }

    @Test
    @Rule("G1.3")
    void theRecordGoesOnBehindTheImage() {
        signOnScreen();
        byte[] saved = save();
        terminal.hostWrites(clearUnit());
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN)
                .add(restoreScreen(saved), wtd(0, 0, sba(2, 1), text("BEHIND")), readMdt(0, 0)));
        terminal.shows("""
                01|                                   Sign On
                  |40:40
                02|BEHIND
                06|                                                    DEMO
                  |52:24 63:20
                07|
                  |52:279781A2A2 63:20
                header 00000018
                field 6/53+10 4820 24
                field 7/53+10 4800 27 8803
                UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule({"G1.8", "C.7"})
    void anErrorIsSavedAndEndsAndComesBack() {
        signOnScreen();
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        terminal.shows(signOn(MESSAGE) + "PRE_HELP_ERROR at 7/57 blinks ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
        byte[] saved = save();
        terminal.shows(signOn("") + "UNLOCKED at 7/57 ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
        restore(saved);
        terminal.shows(signOn(MESSAGE) + "PRE_HELP_ERROR at 7/57 blinks ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
        terminal.press(Key.RESET).shows(signOn("") + "UNLOCKED at 7/57 ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
    }

    @Test
    @Rule("G1.8")
    void anErrorOfTheOperatorIsSavedWithItsNumber() {
        signOnScreen();
        terminal.press(Key.UP, Key.UP).type("x").press(Key.HELP).shows(signOn(PROTECTED_AREA) + """
                POST_HELP_ERROR PROTECTED_AREA at 5/57 blinks ready, IC 7/53, master MDT, MDT_FIELDS 4000, alarms 1
                sent 000C12A0000004010000 0005
                """);
        byte[] saved = save();
        terminal.hostWrites(clearUnitAlternate());
        terminal.shows("27x132\nLOCKED locked at 1/1, alarms 1\n");
        restore(saved);
        terminal.shows(signOn(PROTECTED_AREA) + """
                POST_HELP_ERROR PROTECTED_AREA at 5/57 blinks ready, IC 7/53, master MDT, MDT_FIELDS 4000, alarms 1
                """);
    }

    /** ESC 12, length, mark, version, state, header, no error, number of fields: where the first field of an image is. */
    private static final int FIRST_FIELD = 2 + 5 + 9 + 7 + 1 + 2;

    @Test
    @Rule("G1.4")
    void anImageWithAFieldThatNoHostCanDefineIsRefused() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(1, 0), sf(0x4000, 0x24, 1)));
        byte[] signedOfOnePosition = save();
        signedOfOnePosition[FIRST_FIELD + 4] = 0x47;
        restore(signedOfOnePosition);
        terminal.shows(REFUSED);
    }

    @Test
    void anImageIsNeverTooLongForTheRecordThatSavesIt() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(1, 0), sf(0x4000, 0x24, 1)));
        byte[] saved = save();
        int words = 17;
        byte[] longer = new byte[saved.length + 2 * words];
        System.arraycopy(saved, 0, longer, 0, FIRST_FIELD + 8);
        System.arraycopy(saved, FIRST_FIELD + 8, longer, FIRST_FIELD + 8 + 2 * words, saved.length - FIRST_FIELD - 8);
        longer[FIRST_FIELD + 7] = (byte) words;
        int length = longer.length - 4;
        longer[2] = (byte) (length >> 8);
        longer[3] = (byte) length;
        // more words than a field can have
        restore(longer);
        terminal.shows(REFUSED);
    }

    @Test
    @Rule("G1.4")
    void everyCutOfAnImageIsRefusedAndHarmless() {
        signOnScreen();
        byte[] saved = save();
        for (int length = 2; length < saved.length; length++) {
            restore(Arrays.copyOf(saved, length));
            terminal.shows(REFUSED);
        }
    }

    @Test
    @Rule("G1.4")
    void everyChangedByteOfAnImageIsRefusedOrHarmless() {
        signOnScreen();
        byte[] saved = save();
        for (int at = 2; at < saved.length; at++) {
            for (int value : new int[] {0x00, 0x04, 0x7F, 0xFF}) {
                byte[] changed = saved.clone();
                changed[at] = (byte) value;
                terminal.hostWritesDamaged(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN)
                        .add(restoreScreen(changed)).bytes());
                // whatever it became, every field is on the display and every key works
                terminal.display().formats().fields().forEach(
                        field -> assertThat(field.end()).isLessThan(terminal.display().buffer().length()));
                terminal.hostWrites(readMdt(0, 0));
                terminal.press(Key.TAB, Key.ERASE_EOF).type("x").press(Key.FIELD_EXIT, Key.RESET);
                terminal.display().snapshot();
            }
        }
    }

    @Test
    @Rule("G1.6")
    void eachSaveOfARecordIsAnswered() {
        signOnScreen();
        String before = terminal.everything();
        terminal.hostWrites(saveScreen(), wtd(0, 0, sba(1, 36), text("Changed")), saveScreen(),
                savePartialScreen(0, 0, 0, 0, 0));
        byte[] first = image(0x12);
        byte[] second = image(0x12);
        byte[] third = image(0x13);
        String after = terminal.everything();
        String changed = """
                01|                                   Changed
                06|                                                    DEMO
                  |52:24 63:20
                07|
                  |52:279781A2A2 63:20
                header 00000018
                field 6/53+10 4820 24
                field 7/53+10 4800 27 8803
                UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 4000
                """;
        terminal.shows(changed);
        terminal.hostWrites(clearUnit(), restorePartialScreen(third));
        assertThat(terminal.everything()).isEqualTo(after);
        terminal.shows(changed);
        terminal.hostWrites(clearUnit(), restoreScreen(second));
        assertThat(terminal.everything()).isEqualTo(after);
        terminal.shows(changed);
        terminal.hostWrites(clearUnit(), restoreScreen(first));
        assertThat(terminal.everything()).isEqualTo(before);
        terminal.shows(signOn("") + "UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
    }

    @Test
    @Rule({"G1.1", "G1.9"})
    void ofAPartOnlyItsRectangleComesBack() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, ra(5, 80, '.'), sba(3, 11), wea(3, 0x88), text("r"), sba(10, 1),
                sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.hostWrites(savePartialScreen(0, 2, 11, 3, 5));
        byte[] saved = image(0x13);
        terminal.hostWrites(wtd(0x40, 0, soh(), ra(5, 80, 'x'), sba(12, 1), sf(0x4000, 0x24, 3)));
        terminal.hostWrites(restorePartialScreen(saved));
        terminal.shows("""
                01|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                02|xxxxxxxxxx.....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                03|xxxxxxxxxxr....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                  |extended 11:0088
                04|xxxxxxxxxx.....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                05|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                10|
                  |1:24 7:20
                12|
                  |1:24 5:20
                field 10/2+5 4000 24
                UNLOCKED at 10/2 ready, MDT_FIELDS 0000
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00 00 01 01 01", "00 01 00 01 01", "00 01 01 00 01", "00 01 01 01 00", "00 01 01 19 01",
            "00 01 01 01 51", "00 18 50 02 01", "00 FF FF FF FF"})
    @Rule("G1.9")
    void aRectangleMustBeOnTheDisplay(String parameters) {
        signOnScreen();
        terminal.hostPuts(0x03, "0403" + parameters);
        terminal.shows(signOn("") + """
                UNLOCKED at 7/57 insert ready, IC 7/53, master MDT, MDT_FIELDS 4000
                sent 000E12A0000004800000 10050122
                """);
    }

    @Test
    @Rule("G1.10")
    void everyByteOfAPositionSurvives() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        terminal.hostWrites(clearUnit(), wtd(0, 0, td(all)));
        byte[] saved = save();
        terminal.hostWrites(clearUnit());
        restore(saved);
        terminal.hostWrites(readScreen());
        assertThat(terminal.sentHex()).isEqualTo("078A12A0000004000000" + HexFormat.of().withUpperCase().formatHex(all)
                + "00".repeat(1920 - all.length));
    }

    @Test
    @Rule("G1.12")
    void anImageHasTheRowAndNotWhatLiesOverIt() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, ra(24, 80, '.'), sba(24, 1), text("BELOW"), sba(1, 1), ra(23, 80, 0)));
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        restore(save());
        terminal.shows("""
                24| MESSAGE
                  |1:22 9:20
                  |over 1:C2C5D3D6E64Bx75
                PRE_HELP_ERROR at 1/1 blinks
                """);
        terminal.press(Key.RESET).shows("24|BELOW" + ".".repeat(75) + "\nLOCKED at 1/1\n");
    }

    @Test
    @Rule({"G1.3", "C3.20"})
    void aMessageBehindTheImageKeepsTheCursorThatCameBack() {
        signOnScreen();
        byte[] saved = save();
        // where a smaller display has no position
        terminal.hostWrites(clearUnitAlternate(), wtd(0, UNLOCK, mc(27, 132)));
        terminal.shows("27x132\nLOCKED at 27/132\n");
        terminal.hostWrites(restoreScreen(saved), writeErrorCode(attribute(0x22), text("MESSAGE")));
        terminal.shows(signOn(MESSAGE) + "PRE_HELP_ERROR at 7/57 blinks ready, IC 7/53, master MDT, MDT_FIELDS 4000\n");
    }

    @Test
    @Rule("G1.13")
    void theMessageLightIsNoPartOfIt() {
        byte[] saved = save();
        terminal.hostWrites(wtd(0, 0x01));
        restore(saved);
        terminal.shows("LOCKED locked at 1/1 message\n");
    }

    @Test
    @Rule("G1.4")
    void whatIsNoImageLeavesAnEmptyLockedDisplay() {
        for (String restore : new String[] {"0412", "0413", "0412 0000", "0412 C1C2C3", "0413 FFFF"}) {
            terminal.hostWrites(clearUnitAlternate(), wtd(0, UNLOCK, text("WIDE"), sf(0x4800, 0x24, 3), ic(9, 9)), readMdt(0, 0));
            terminal.hostPuts(0x05, restore);
            terminal.shows(REFUSED);
        }
        terminal.hostWrites(wtd(0, UNLOCK, text("NEXT")), readMdt(0, 0));
        terminal.shows("01|NEXT\nUNLOCKED at 1/1 ready, MDT_FIELDS 0000\n");
    }
}
