package dev.e5250.screen;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.e5250.ccsid.Ccsid;

/** A display with a keyboard for tests: the host's writes are put into it directly, what it asks of the host is logged. */
final class Station implements HostRequests {
    final Display display;
    final List<String> asked = new ArrayList<>();

    Station() {
        this(37);
    }

    Station(int ccsid) {
        display = new Display(Ccsid.of(ccsid), DisplaySize.ALTERNATE, this);
        display.clearUnit(DisplaySize.NORMAL);
    }

    /** Adds a field with its attributes, as SF does. */
    Field field(int row, int column, int length, int format, int... controlWords) {
        int start = display.buffer().address(row, column);
        short[] words = new short[controlWords.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = (short) controlWords[i];
        }
        Field field = new Field(start, length, format | 0x4000, words, 0x24);
        display.formats().append(field);
        if (start > 0) {
            display.buffer().set(start - 1, (byte) 0x24);
        }
        if (field.end() + 1 < display.buffer().length()) {
            display.buffer().set(field.end() + 1, (byte) 0x20);
        }
        return field;
    }

    Station text(int row, int column, String text) {
        byte[] bytes = display.ccsid().toHost(text);
        display.buffer().write(display.buffer().address(row, column), bytes, 0, bytes.length);
        return this;
    }

    /** Host bytes as hex. */
    Station bytes(int row, int column, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        display.buffer().write(display.buffer().address(row, column), bytes, 0, bytes.length);
        return this;
    }

    Station attribute(int row, int column, int attribute) {
        display.buffer().set(display.buffer().address(row, column), (byte) attribute);
        return this;
    }

    /** The host wants input: keyboard unlocked, READ outstanding, cursor at home. */
    Station ready() {
        display.keyboard().unlock();
        display.keyboard().setReadOutstanding(true);
        display.setCursor(display.home());
        display.keyboard().hostDone();
        return this;
    }

    Station type(String text) {
        text.chars().forEach(c -> display.keyboard().type((char) c));
        return this;
    }

    Station press(Key... keys) {
        for (Key key : keys) {
            display.keyboard().press(key);
        }
        return this;
    }

    Station paste(String text) {
        display.keyboard().paste(text);
        return this;
    }

    Station cursor(int row, int column) {
        display.keyboard().pointer().cursorTo(row, column);
        return this;
    }

    /** Row and column of the cursor, as 5/10. */
    String cursor() {
        return display.buffer().row(display.cursor()) + "/" + display.buffer().column(display.cursor());
    }

    /** Contents of a field; nulls as dots. */
    String contents(Field field) {
        StringBuilder text = new StringBuilder();
        for (int at = field.start(); at <= field.end(); at++) {
            byte b = display.buffer().get(at);
            text.append(b == 0 ? '.' : display.ccsid().toUnicode(b));
        }
        return text.toString();
    }

    byte[] bytes(Field field) {
        byte[] bytes = new byte[field.length()];
        display.buffer().read(field.start(), bytes, 0, bytes.length);
        return bytes;
    }

    KeyboardState state() {
        return display.keyboard().state();
    }

    OperatorError error() {
        return display.keyboard().error();
    }

    String row(int row) {
        return display.snapshot().row(row).toString().stripTrailing();
    }

    @Override
    public void aid(Aid aid) {
        asked.add(aid.name());
    }

    @Override
    public void attention() {
        asked.add("attention");
    }

    @Override
    public void systemRequest(byte[] typed) {
        asked.add("system request <" + display.ccsid().toUnicode(typed, 0, typed.length) + ">");
    }

    @Override
    public void errorHelp(int code) {
        asked.add(String.format("help %04X", code));
    }

    @Override
    public void testRequest() {
        asked.add("test request");
    }
}
