package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import dev.e5250.ccsid.Ccsid;

/**
 * A station that random steps are done to, and what must be true of it after each. What it expects is reckoned from the
 * state before a step and from the rules of the manual, not by the code that is tested.
 */
final class ModelScreen {
    private static final int DUP = 0x1C;
    private static final int FIELD_MARK = 0x1E;

    final Station station;
    private final Display display;
    private final Keyboard keyboard;

    private byte[] cells;
    private boolean[] modified;
    private int typedAhead;
    private KeyboardState state;

    /** A field of a screen that the host writes, some positions behind the one before. */
    record FieldSpec(int gap, int length, int format, List<Integer> words, int segments, String text) {
    }

    ModelScreen() {
        this(37);
    }

    ModelScreen(int ccsid) {
        station = new Station(ccsid);
        display = station.display;
        keyboard = display.keyboard();
    }

    /** The host writes a new screen: fields with texts, and an SOH flag. */
    void hostFormats(DisplaySize size, int sohFlags, List<FieldSpec> specs) {
        display.clearUnit(size);
        display.formats().setHeader(new byte[] {(byte) sohFlags}, 0, 1);
        int free = 1;
        for (FieldSpec spec : specs) {
            for (int segment = 0; segment < spec.segments; segment++) {
                int start = free + spec.gap;
                if (start + spec.length + 1 >= display.buffer().length()) {
                    return;
                }
                append(spec, segment, start);
                free = start + spec.length + 1;
            }
        }
    }

    private void append(FieldSpec spec, int segment, int start) {
        int marks = spec.segments == 1 ? 0 : 1;
        short[] words = new short[spec.words.size() + marks];
        for (int i = 0; i < spec.words.size(); i++) {
            words[i] = spec.words.get(i).shortValue();
        }
        if (marks == 1) {
            words[words.length - 1] = (short) (segment == 0 ? 0x8601 : segment == spec.segments - 1 ? 0x8602 : 0x8603);
        }
        int format = spec.format | 0x4000;
        if (!Field.isLength(spec.length, format) || display.formats().isFull()) {
            return;
        }
        Field field = new Field(start, spec.length, segment == 0 ? format : format & ~Field.MDT, words, 0x24);
        display.formats().append(field);
        display.buffer().set(start - 1, (byte) 0x24);
        display.buffer().set(field.end() + 1, (byte) 0x20);
        byte[] text = display.ccsid().toHost(spec.text);
        display.buffer().write(start, text, 0, Math.min(text.length, spec.length));
    }

    /** The operator does something: the host's cells stay, and so do its marks. */
    void user(Runnable step) {
        remember();
        step.run();
        checkAlways();
        checkWhatUsersMayChange();
        if (state == KeyboardState.LOCKED && keyboard.state() == KeyboardState.LOCKED) {
            // one more, or dropped by a key that says so: never one less
            assertThat(keyboard.typedAhead()).isIn(typedAhead, typedAhead + 1, 0);
        }
    }

    /** The host does something that changes no format. */
    void host(Runnable step) {
        remember();
        step.run();
        checkAlways();
        if (typedAhead == 0) {
            for (int i = 0; i < modified.length; i++) {
                assertThat(modified[i] || !field(i).isModified()).as("the host set no MDT").isTrue();
            }
        }
    }

    /** The host writes a format: nothing of before counts. */
    void newFormat(Runnable step) {
        step.run();
        checkAlways();
    }

    private void remember() {
        cells = new byte[display.buffer().length()];
        display.buffer().read(0, cells, 0, cells.length);
        List<Field> fields = display.formats().fields();
        modified = new boolean[fields.size()];
        for (int i = 0; i < modified.length; i++) {
            modified[i] = fields.get(i).isModified();
        }
        typedAhead = keyboard.typedAhead();
        state = keyboard.state();
    }

    private void checkAlways() {
        assertThat(display.cursor()).isBetween(0, display.buffer().length() - 1);
        boolean any = display.formats().fields().stream().anyMatch(Field::isModified);
        assertThat(display.formats().isMasterMdt()).as("master MDT").isEqualTo(any);
        assertThat(keyboard.typedAhead()).isBetween(0, TypeAhead.LIMIT);
        boolean error = keyboard.state() == KeyboardState.PRE_HELP_ERROR
                || keyboard.state() == KeyboardState.POST_HELP_ERROR;
        assertThat(display.errorLine().isShown()).isEqualTo(error || keyboard.state() == KeyboardState.SYSTEM_REQUEST);
        if (error) {
            assertThat(keyboard.isInsertMode()).isFalse();
        }
        checkSnapshot();
    }

    /** What is passed on by rows that did not change must be what would be made anew. */
    private void checkSnapshot() {
        ScreenSnapshot shown = display.snapshot();
        ScreenSnapshot anew = new SnapshotBuilder(display).build();
        for (int row = 1; row <= anew.rowCount(); row++) {
            assertThat(shown.row(row).toString()).isEqualTo(anew.row(row).toString());
            for (int column = 1; column <= anew.columnCount(); column++) {
                if (shown.row(row).style(column) != anew.row(row).style(column)) {
                    throw new AssertionError("style of " + row + "/" + column);
                }
            }
        }
        assertThat(shown.keyboard()).isEqualTo(keyboard.state());
        assertThat(shown.typedAhead()).isEqualTo(keyboard.typedAhead());
        assertThat(shown.insertMode()).isEqualTo(keyboard.isInsertMode());
        assertThat(shown.operatorError()).isEqualTo(keyboard.error());
        if (keyboard.state() != KeyboardState.SYSTEM_REQUEST) {
            assertThat(display.buffer().address(shown.cursorRow(), shown.cursorColumn())).isEqualTo(display.cursor());
        }
    }

    private void checkWhatUsersMayChange() {
        boolean[] changed = new boolean[modified.length];
        for (int at = 0; at < cells.length; at++) {
            if (display.buffer().get(at) != cells[at]) {
                Field field = display.formats().at(at);
                boolean selected = field != null && field.isSelectable() && at == field.start();
                if (!selected) {
                    assertThat(field == null || field.isBypass()).as("protected position %d", at).isFalse();
                    checkByte(field, at);
                }
                changed[index(display.formats().group(field).first())] = !selected;
            }
        }
        for (int i = 0; i < modified.length; i++) {
            Field field = field(i);
            if (changed[i]) {
                assertThat(field.isModified()).as("MDT of a field the user changed").isTrue();
            }
            if (field.isModified() != modified[i] && !field.isSelectable()) {
                assertThat(field.isModified()).as("no key resets an MDT").isTrue();
                assertThat(field.isBypass()).isFalse();
                assertThat(display.formats().isEntry(field)).as("the MDT is the first segment's").isTrue();
            }
        }
    }

    /** What a position may hold now: what could be typed, filled in, or moved there from the same field. */
    private void checkByte(Field field, int at) {
        FieldGroup group = display.formats().group(field);
        int now = display.buffer().get(at) & 0xFF;
        Field rules = group.first();
        boolean dup = rules.isDupEnabled() && (now == DUP || now == FIELD_MARK);
        if (rules.shift() == Shift.SIGNED_NUMERIC && at == group.last().end()) {
            assertThat(now == 0 || now == 0x60 || dup).as("sign %02X", now).isTrue();
            return;
        }
        boolean fits = now == 0 || now == (Ccsid.BLANK & 0xFF) || now == 0xF0 || dup || isMoved(group, now);
        if (!fits) {
            char character = display.ccsid().toUnicode((byte) now);
            fits = switch (rules.shift()) {
            case ALPHA, NUMERIC_SHIFT, KATAKANA -> true;
            case ALPHA_ONLY -> Character.isLetter(character) || ",.-".indexOf(character) >= 0;
            case NUMERIC_ONLY -> "0123456789+-,.".indexOf(character) >= 0 || now >= 0xD0 && now <= 0xD9;
            case DIGITS_ONLY, SIGNED_NUMERIC -> now >= 0xF0 && now <= 0xF9;
            case INPUT_OUTPUT -> false;
            };
        }
        assertThat(fits).as("%02X in %s", now, rules.shift()).isTrue();
    }

    private boolean isMoved(FieldGroup group, int hostByte) {
        return group.segments().stream().anyMatch(segment -> {
            for (int at = segment.start(); at <= segment.end(); at++) {
                if ((cells[at] & 0xFF) == hostByte) {
                    return true;
                }
            }
            return false;
        });
    }

    private int index(Field field) {
        return display.formats().fields().indexOf(field);
    }

    private Field field(int index) {
        return display.formats().fields().get(index);
    }

    /** All of the screen that a READ could return, for comparisons. */
    String everything() {
        byte[] all = new byte[display.buffer().length()];
        display.buffer().read(0, all, 0, all.length);
        return Arrays.hashCode(all) + " " + display.cursor() + " " + station.asked + " "
                + display.formats().fields().stream().map(Field::isModified).toList() + "\n" + display.snapshot().text();
    }
}
