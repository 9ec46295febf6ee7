package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
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
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.OperatorError;

class SaveRestoreTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    private byte[] save() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.SAVE_SCREEN).add(saveScreen()));
        ClientRecord saved = terminal.sent();
        assertThat(saved.opcode()).isEqualTo(Opcode.SAVE_SCREEN);
        return saved.data();
    }

    private SenseCode restore(byte[] saved) {
        return terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restoreScreen(saved)));
    }

    private void signOnScreen() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().errorRow(24), sba(1, 36), text("Sign On"), sba(6, 52),
                sf(0x4020, 0x24, 10), sba(7, 52), sf(0x4000, 0x27, 10, 0x8803), ic(7, 53)), readMdt(0x40, 0));
        terminal.press(Key.BACKTAB, Key.BACKTAB).type("demo").press(Key.INSERT);
    }

    @Test
    @Rule({"G1.1", "G1.2", "G1.7", "B1.6", "B1.7"})
    void aRestoreBringsBackEverything() {
        signOnScreen();
        String before = terminal.everything();
        byte[] saved = save();
        assertThat(saved).startsWith(0x04, 0x12);
        assertThat(saved.length).as("a 5294 keeps 4000 bytes").isLessThan(4000);
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, text("HELP")));
        assertThat(terminal.everything()).isNotEqualTo(before);
        assertThat(restore(saved)).isEqualTo(SenseCode.NONE);
        assertThat(terminal.everything()).isEqualTo(before);
        assertThat(terminal.sentNothingMore()).as("a restore is not answered").isTrue();
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
        assertThat(terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN)
                .add(restoreScreen(saved), wtd(0, 0, sba(2, 1), text("BEHIND")), readMdt(0, 0))))
                        .isEqualTo(SenseCode.NONE);
        assertThat(terminal.row(2)).isEqualTo("BEHIND");
        assertThat(terminal.workstation.isReady()).isTrue();
    }

    @Test
    @Rule({"G1.8", "C.7"})
    void anErrorIsSavedAndEndsAndComesBack() {
        signOnScreen();
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        String before = terminal.everything();
        byte[] saved = save();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(terminal.row(24)).isEmpty();
        restore(saved);
        assertThat(terminal.everything()).isEqualTo(before);
        assertThat(terminal.row(24)).isEqualTo(" MESSAGE");
        terminal.press(Key.RESET);
        assertThat(terminal.row(24)).isEmpty();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("G1.8")
    void anErrorOfTheOperatorIsSavedWithItsNumber() {
        signOnScreen();
        terminal.press(Key.UP, Key.UP).type("x").press(Key.HELP);
        assertThat(terminal.sentHex()).isEqualTo("000C12A00000040100000005");
        String before = terminal.everything();
        byte[] saved = save();
        terminal.hostWrites(clearUnitAlternate());
        restore(saved);
        assertThat(terminal.everything()).isEqualTo(before);
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.POST_HELP_ERROR);
    }

    /** ESC 12, length, mark, version, state, header, no error, number of fields: where the first field of an image is. */
    private static final int FIRST_FIELD = 2 + 5 + 9 + 7 + 1 + 2;

    @Test
    @Rule("G1.4")
    void anImageWithAFieldThatNoHostCanDefineIsRefused() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(1, 0), sf(0x4000, 0x24, 1)));
        byte[] signedOfOnePosition = save();
        signedOfOnePosition[FIRST_FIELD + 4] = 0x47;
        assertThat(restore(signedOfOnePosition)).isEqualTo(SenseCode.RESTORE_DATA);
        terminal.sent();
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
        assertThat(restore(longer)).as("more words than a field can have").isEqualTo(SenseCode.RESTORE_DATA);
        terminal.sent();
    }

    @Test
    @Rule("G1.4")
    void everyCutOfAnImageIsRefusedAndHarmless() {
        signOnScreen();
        byte[] saved = save();
        for (int length = 2; length < saved.length; length++) {
            assertThat(restore(Arrays.copyOf(saved, length))).as("first %d bytes", length)
                    .isEqualTo(SenseCode.RESTORE_DATA);
            assertThat(terminal.sent().senseCode()).contains("10050127");
        }
        assertThat(terminal.display().snapshot().text()).isBlank();
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
                terminal.hostWritesDamaged(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restoreScreen(changed)).bytes());
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
        byte[] first = terminal.sent().data();
        byte[] second = terminal.sent().data();
        byte[] third = terminal.sent().data();
        assertThat(terminal.sentNothingMore()).isTrue();
        String after = terminal.everything();
        terminal.hostWrites(clearUnit(), restorePartialScreen(third));
        assertThat(terminal.everything()).isEqualTo(after);
        terminal.hostWrites(clearUnit(), restoreScreen(second));
        assertThat(terminal.everything()).isEqualTo(after);
        terminal.hostWrites(clearUnit(), restoreScreen(first));
        assertThat(terminal.everything()).isEqualTo(before);
    }

    @Test
    @Rule({"G1.1", "G1.9"})
    void ofAPartOnlyItsRectangleComesBack() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, ra(5, 80, '.'), sba(3, 11), wea(3, 0x88), text("r"), sba(10, 1),
                sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.hostWrites(savePartialScreen(0, 2, 11, 3, 5));
        ClientRecord saved = terminal.sent();
        assertThat(saved.opcode()).isEqualTo(Opcode.SAVE_SCREEN);
        assertThat(saved.data()).startsWith(0x04, 0x13);
        terminal.hostWrites(wtd(0x40, 0, soh(), ra(5, 80, 'x'), sba(12, 1), sf(0x4000, 0x24, 3)));
        assertThat(terminal.hostWrites(restorePartialScreen(saved.data()))).isEqualTo(SenseCode.NONE);
        String covered = "x".repeat(10) + "....." + "x".repeat(65);
        assertThat(terminal.look()).isEqualTo("01|" + "x".repeat(80) + "\n02|" + covered + "\n03|"
                + covered.replaceFirst("\\.", "r") + "\n04|" + covered + "\n05|" + "x".repeat(80)
                + "\nfield 10/2+5 4000 24\nUNLOCKED at 10/2 ready\n");
        assertThat(terminal.display().buffer().extended().colourAt(170)).isEqualTo(0x88);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00 00 01 01 01", "00 01 00 01 01", "00 01 01 00 01", "00 01 01 01 00", "00 01 01 19 01",
            "00 01 01 01 51", "00 18 50 02 01", "00 FF FF FF FF"})
    @Rule("G1.9")
    void aRectangleMustBeOnTheDisplay(String parameters) {
        assertThat(terminal.hostPuts(0x03, "0403" + parameters)).isEqualTo(SenseCode.ROW_OR_COLUMN);
        assertThat(terminal.sentHex()).isEqualTo("000E12A0000004800000" + "10050122");
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
        assertThat(terminal.hex(1, 1, 80) + terminal.hex(2, 1, 80) + terminal.hex(3, 1, 80) + terminal.hex(4, 1, 16))
                .isEqualTo(HexFormat.of().withUpperCase().formatHex(all));
    }

    @Test
    @Rule("G1.12")
    void anImageHasTheRowAndNotWhatLiesOverIt() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, ra(24, 80, '.')));
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        byte[] saved = save();
        restore(saved);
        terminal.press(Key.RESET);
        assertThat(terminal.row(24)).isEqualTo(".".repeat(80));
    }

    @Test
    @Rule({"G1.3", "C3.20"})
    void aMessageBehindTheImageKeepsTheCursorThatCameBack() {
        signOnScreen();
        String cursor = terminal.cursor();
        byte[] saved = save();
        // where a smaller display has no position
        terminal.hostWrites(clearUnitAlternate(), wtd(0, UNLOCK, mc(27, 132)));
        terminal.hostWrites(restoreScreen(saved), writeErrorCode(attribute(0x22), text("MESSAGE")));
        assertThat(terminal.row(24)).isEqualTo(" MESSAGE");
        assertThat(terminal.cursor()).isEqualTo(cursor);
    }

    @Test
    @Rule("G1.13")
    void theMessageLightIsNoPartOfIt() {
        byte[] saved = save();
        terminal.hostWrites(wtd(0, 0x01));
        restore(saved);
        assertThat(terminal.display().isMessageWaiting()).isTrue();
    }

    @Test
    @Rule("G1.4")
    void whatIsNoImageLeavesAnEmptyLockedDisplay() {
        signOnScreen();
        terminal.hostWrites(clearUnitAlternate(), wtd(0, UNLOCK, text("WIDE")), readMdt(0, 0));
        for (String restore : new String[] {"0412", "0413", "0412 0000", "0412 C1C2C3", "0413 FFFF"}) {
            assertThat(terminal.hostPuts(0x05, restore)).isEqualTo(SenseCode.RESTORE_DATA);
            assertThat(terminal.sentHex()).isEqualTo("000E12A0000004800000" + "10050127");
            assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        }
        terminal.hostWrites(wtd(0, UNLOCK, text("NEXT")), readMdt(0, 0));
        assertThat(terminal.look()).isEqualTo("01|NEXT\nUNLOCKED at 1/1 ready\n");
    }
}
