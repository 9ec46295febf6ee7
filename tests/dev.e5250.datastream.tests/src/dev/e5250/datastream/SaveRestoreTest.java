package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.junit.jupiter.api.Test;

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
    void everyChangedByteOfAnImageIsRefusedOrHarmless() {
        signOnScreen();
        byte[] saved = save();
        for (int at = 2; at < saved.length; at++) {
            for (int value : new int[] {0x00, 0x04, 0x7F, 0xFF}) {
                byte[] changed = saved.clone();
                changed[at] = (byte) value;
                restore(changed);
                // whatever it became, every field is on the display and every key works
                terminal.display().formats().fields().forEach(
                        field -> assertThat(field.end()).isLessThan(terminal.display().buffer().length()));
                terminal.hostWrites(readMdt(0, 0));
                terminal.press(Key.TAB, Key.ERASE_EOF).type("x").press(Key.FIELD_EXIT, Key.RESET);
                terminal.display().snapshot();
            }
        }
    }
}
