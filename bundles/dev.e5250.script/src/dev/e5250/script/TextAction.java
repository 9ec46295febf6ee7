package dev.e5250.script;

import dev.e5250.screen.ScreenContents;

/** Ascii, Ascii1, Ebcdic and Ebcdic1: shows a part of the screen, as text or in the host's bytes. */
final class TextAction implements Action {
    private final int origin;
    private final boolean hostBytes;

    /** @param origin number of the first row and column */
    TextAction(int origin, boolean hostBytes) {
        this.origin = origin;
        this.hostBytes = hostBytes;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        show(console, console.emulator().look(), arguments);
    }

    void show(Console console, ScreenContents contents, String[] arguments) throws ActionException {
        show(console, contents, Region.of(contents, arguments, origin), hostBytes);
    }

    static void show(Console console, ScreenContents contents, Region region, boolean hostBytes) {
        region.forEach(contents.snapshot().columnCount(),
                (from, count) -> console.data(hostBytes ? bytes(contents, from, count) : text(contents, from, count)));
    }

    private static String text(ScreenContents contents, int from, int count) {
        StringBuilder line = new StringBuilder(count);
        for (int at = from; at < from + count; at++) {
            line.append(ScreenText.character(contents.snapshot(), at));
        }
        return line.toString();
    }

    private static String bytes(ScreenContents contents, int from, int count) {
        StringBuilder line = new StringBuilder(3 * count);
        for (int at = from; at < from + count; at++) {
            line.append(at == from ? "" : " ");
            Numbers.hex(line, contents.cells()[at] & 0xFF, 2);
        }
        return line.toString();
    }
}
