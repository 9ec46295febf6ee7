package dev.e5250.host.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.stream.Piece;
import dev.e5250.host.stream.StreamSink;

/** Commands, orders and data as the calls of the builders that make them. */
final class StreamText implements StreamSink {
    private static final String RAW = "raw";
    private static final int IDEOGRAPHIC = 0x05;
    private static final int NULL = 0;
    private static final int ATTRIBUTE = 1;
    private static final int CHARACTER = 2;
    private static final int SHIFT = 3;
    private static final int CONTROL = 4;

    private final List<Line> lines;
    private final Ccsid ccsid;
    /** Whether data are double bytes without shift codes, by Write Extended Attribute. */
    private boolean doubleBytes;

    StreamText(List<Line> lines, Ccsid ccsid) {
        this.lines = lines;
        this.ccsid = ccsid;
    }

    @Override
    public void command(int code, Piece p) {
        String text = switch (code) {
        case 0x40 -> "clearUnit()";
        case 0x20 -> p.at(2) == 0 ? "clearUnitAlternate()" : call("clearUnitAlternate", p, 2);
        case 0x50 -> "clearFormatTable()";
        case 0x11 -> "wtd(" + controls(p) + ")";
        case 0x21 -> "writeErrorCode()";
        case 0x22 -> "writeErrorCodeToWindow(" + p.at(2) + ", " + p.at(3) + ")";
        case 0x42 -> "readInputFields(" + controls(p) + ")";
        case 0x52 -> "readMdt(" + controls(p) + ")";
        case 0x82 -> "readMdtAlternate(" + controls(p) + ")";
        case 0x62 -> "readScreen()";
        case 0x64 -> "readScreenExtended()";
        case 0x66 -> "readScreenToPrint()";
        case 0x68 -> "readScreenToPrintExtended()";
        case 0x6A -> "readScreenToPrintGridLines()";
        case 0x6C -> "readScreenToPrintExtendedGridLines()";
        case 0x72 -> "readImmediate()";
        case 0x83 -> "readModifiedImmediateAlternate()";
        case 0x02 -> "saveScreen()";
        case 0x03 -> "savePartialScreen(" + numbers(p.behind(2)) + ")";
        case 0x12 -> "restoreScreen(image of " + (p.length() - 2) + " bytes)";
        case 0x13 -> "restorePartialScreen(image of " + (p.length() - 2) + " bytes)";
        case 0x23 -> (p.at(2) >= 0x80 ? "rollDown(" : "rollUp(") + (p.at(2) & 0x1F) + ", " + p.at(3) + ", " + p.at(4) + ")";
        case 0x16 -> "copyToPrinter(" + p.at(2) + ", " + p.at(3) + ")";
        case 0xF3 -> "writeStructuredField(" + StructuredText.of(p.behind(2), ccsid) + ")";
        case 0xF4 -> "writeSingleStructuredField(" + StructuredText.of(p.behind(2), ccsid) + ")";
        default -> call(RAW, p, 0);
        };
        lines.add(new Line(p, 1, text, text.contains(StructuredText.UNKNOWN)));
    }

    @Override
    public void order(int code, Piece p) {
        String text = switch (code) {
        case 0x01 -> header(p);
        case 0x02 -> "ra(" + place(p) + ", " + character(p.at(3)) + ")";
        case 0x03 -> "ea(" + place(p) + (p.length() > 4 ? ", " + hexes(p.behind(4)) : "") + ")";
        case 0x10 -> "td(" + hexes(p.behind(3)) + ")";
        case 0x11 -> "sba(" + place(p) + ")";
        case 0x12 -> "wea(" + Names.hex(p.at(1)) + ", " + Names.hex(p.at(2)) + ")";
        case 0x13 -> "ic(" + place(p) + ")";
        case 0x14 -> "mc(" + place(p) + ")";
        case 0x15 -> "wdsf(" + StructuredText.of(p.behind(1), ccsid) + ")";
        case 0x1D -> startOfField(p);
        default -> call(RAW, p, 0);
        };
        lines.add(new Line(p, 2, text, text.contains(StructuredText.UNKNOWN)));
        if (code == 0x12 && p.at(1) == IDEOGRAPHIC) {
            doubleBytes = p.at(2) == 0x81;
        }
    }

    @Override
    public void data(Piece p) {
        if (doubleBytes) {
            lines.add(new Line(p, 2, call(RAW, p, 0) + "  // double bytes", false));
            return;
        }
        int at = 0;
        while (at < p.length()) {
            int from = at;
            int kind = kind(p.at(at));
            do {
                at++;
            } while (at < p.length() && (kind == SHIFT ? p.at(at - 1) != 0x0F : kind != ATTRIBUTE && kind(p.at(at)) == kind));
            run(kind, p.part(from, at - from));
        }
    }

    @Override
    public void unknown(Piece p, String why) {
        lines.add(new Line(p, 1, call(RAW, p, 0) + "  // " + why, true));
    }

    private static int kind(int b) {
        if (b == 0) {
            return NULL;
        }
        if (b == 0x0E) {
            return SHIFT;
        }
        return b < 0x20 || b == 0xFF ? CONTROL : b < 0x40 ? ATTRIBUTE : CHARACTER;
    }

    private void run(int kind, Piece p) {
        String text = switch (kind) {
        case NULL -> p.length() == 1 ? "raw(0)" : "raw(new byte[" + p.length() + "])";
        case ATTRIBUTE -> "attribute(" + Names.attribute(p.at(0)) + ")";
        case CHARACTER -> "text(" + quoted(p, ccsid) + ")";
        case SHIFT -> pairs(p);
        default -> call(RAW, p, 0) + controlName(p.at(0));
        };
        lines.add(new Line(p, 2, text, kind == CONTROL && p.at(0) == 0xFF));
    }

    /** Control codes that take a position and mean no order (SA21-9247 p. 2-13). */
    private static String controlName(int code) {
        return switch (code) {
        case 0x0F -> "  // shift in";
        case 0x1C -> "  // duplicate";
        case 0x1E -> "  // field mark";
        default -> "  // takes a position";
        };
    }

    private String pairs(Piece p) {
        boolean whole = p.length() > 1 && p.at(p.length() - 1) == 0x0F && p.length() % 2 == 0;
        if (!whole) {
            return call(RAW, p, 0) + "  // shift out";
        }
        StringJoiner pairs = new StringJoiner(", ", "shifted(", ")");
        for (int i = 1; i + 1 < p.length(); i += 2) {
            pairs.add(String.format(Locale.ROOT, "0x%04X", p.shortAt(i)));
        }
        return ccsid.isDoubleByte() ? pairs + "  // " + ccsid.toUnicode(p.bytes(), p.from(), p.length()) : pairs.toString();
    }

    private static String header(Piece p) {
        StringBuilder text = new StringBuilder("soh()");
        if (p.length() != 9) {
            return text.append("  // of ").append(p.at(1)).append(" bytes: ").append(p.behind(2).hex()).toString();
        }
        append(text, p.at(2) != 0, ".flags(" + Names.hex(p.at(2)) + ")");
        append(text, p.at(4) != 0, ".resequence(" + p.at(4) + ")");
        append(text, p.at(5) != 0, ".errorRow(" + p.at(5) + ")");
        int masks = p.at(6) << 16 | p.at(7) << 8 | p.at(8);
        StringJoiner keys = new StringJoiner(", ", ".keysWithoutData(", ")");
        for (int key = 1; key <= 24; key++) {
            if ((masks >> key - 1 & 1) != 0) {
                keys.add(String.valueOf(key));
            }
        }
        append(text, masks != 0, keys.toString());
        return text.toString();
    }

    private static void append(StringBuilder text, boolean condition, String more) {
        if (condition) {
            text.append(more);
        }
    }

    private static String startOfField(Piece p) {
        int at = 1;
        if ((p.at(1) & 0xC0) != 0x40) {
            return "sfOutput(" + Names.attribute(p.at(1)) + ", " + p.shortAt(2) + ")";
        }
        StringBuilder words = new StringBuilder();
        for (at = 3; p.length() - at > 3; at += 2) {
            words.append(", ").append(Names.fcw(p.shortAt(at)));
        }
        return "sf(" + Names.ffw(p.shortAt(1)) + ", " + Names.attribute(p.at(at)) + ", " + p.shortAt(at + 1) + words + ")";
    }

    private String character(int code) {
        return kind(code) == CHARACTER ? "'" + ccsid.toUnicode((byte) code) + "'"
                : kind(code) == ATTRIBUTE ? Names.attribute(code) : Names.hex(code);
    }

    private static String place(Piece p) {
        return p.at(1) + ", " + p.at(2);
    }

    private static String controls(Piece p) {
        return Names.cc1(p.at(2)) + ", " + Names.cc2(p.at(3));
    }

    static String quoted(Piece p, Ccsid ccsid) {
        return '"' + ccsid.toUnicode(p.bytes(), p.from(), p.length()).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String numbers(Piece p) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < p.length(); i++) {
            numbers.add(String.valueOf(p.at(i)));
        }
        return String.join(", ", numbers);
    }

    static String hexes(Piece p) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < p.length(); i++) {
            numbers.add(Names.hex(p.at(i)));
        }
        return String.join(", ", numbers);
    }

    private static String call(String name, Piece p, int from) {
        return name + "(" + hexes(p.behind(from)) + ")";
    }
}
