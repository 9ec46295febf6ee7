package dev.e5250.host.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.stream.Piece;
import dev.e5250.host.structured.GridLines;
import dev.e5250.host.structured.SelectionField;

/** A structured field as the builder that makes it. */
final class StructuredText {
    /** Stands in the text when a part has no meaning that is known. */
    static final String UNKNOWN = "/* unknown */";

    private StructuredText() {
    }

    /** @param p from the length on */
    static String of(Piece p, Ccsid ccsid) {
        if (p.length() < 4 || p.at(2) != 0xD9) {
            return UNKNOWN + p.hex();
        }
        return body(p.at(3), p.behind(4), ccsid);
    }

    /** @param p what stands behind the type */
    static String body(int type, Piece p, Ccsid ccsid) {
        return switch (type) {
        case 0x50 -> p.length() >= 16 ? selection(p, ccsid) : other(type, p);
        case 0x51 -> p.length() >= 5 ? window(p, ccsid) : other(type, p);
        case 0x52 -> "unrestrictedCursor()";
        case 0x53 -> p.length() >= 11 ? scrollBar(p) : other(type, p);
        case 0x54 -> p.length() >= 2 ? "writeData(" + (p.at(0) >= 0x80) + ", " + StreamText.quoted(p.behind(2), ccsid) + ")"
                : other(type, p);
        case 0x55 -> p.length() >= 2 ? mouse(p.behind(2)) : other(type, p);
        case 0x58 -> "removeSelectionField()";
        case 0x59 -> "removeWindow(" + (p.length() > 0 && (p.at(0) & 0x40) != 0) + ")";
        case 0x5B -> "removeScrollBar()";
        case 0x5F -> "removeAll()";
        case 0x60 -> p.length() >= 2 ? grid(p) : other(type, p);
        case 0x61 -> p.length() >= 5 ? "clearGridLines(" + StreamText.numbers(p.behind(1)) + ")" : other(type, p);
        case 0x66 -> "imageControl(" + StreamText.hexes(p) + ")";
        case 0x67 -> "imageDownload(" + StreamText.hexes(p) + ")";
        case 0x68 -> p.length() >= 6 ? String.format(Locale.ROOT, "mediaControl(%s, 0x%04X%04X)", p.at(0) == 0xE3,
                p.shortAt(2), p.shortAt(4)) : other(type, p);
        case 0x6A -> "transparencyWrite(" + StreamText.hexes(p) + ")";
        case 0x70 -> "query()";
        case 0x71 -> p.length() >= 2 ? customization(p) : other(type, p);
        case 0x72 -> "queryStationState()";
        default -> other(type, p);
        };
    }

    private static String other(int type, Piece p) {
        return "of(" + Names.hex(type) + (p.length() == 0 ? "" : ", " + StreamText.hexes(p)) + ")" + UNKNOWN;
    }

    private static String window(Piece p, Ccsid ccsid) {
        StringBuilder text = new StringBuilder("window(" + p.at(3) + ", " + p.at(4) + ")");
        add(text, (p.at(0) & 0x80) != 0, ".cursorRestricted()");
        add(text, (p.at(0) & 0x40) != 0, ".pullDown()");
        for (Piece minor : minors(p.behind(5))) {
            boolean known = minor.length() >= 5;
            switch (minor.at(1)) {
            case 0x01 -> text.append(known ? ".border(" + Names.attribute(minor.at(3)) + ", " + Names.attribute(minor.at(4))
                    + (minor.length() > 5 ? ", " + StreamText.quoted(minor.behind(5), ccsid) : "") + ")" : unknown(minor));
            case 0x10 -> text.append(minor.length() >= 6 ? heading(minor, ccsid) : unknown(minor));
            default -> text.append(unknown(minor));
            }
        }
        return text.toString();
    }

    private static String heading(Piece minor, Ccsid ccsid) {
        String position = switch (minor.at(2) & 0xC0) {
        case 0x40 -> "RIGHT";
        case 0x80 -> "LEFT";
        default -> "CENTRE";
        };
        return ((minor.at(2) & 0x20) != 0 ? ".footer(" : ".title(") + position + ", " + Names.attribute(minor.at(3)) + ", "
                + Names.attribute(minor.at(4)) + ", " + StreamText.quoted(minor.behind(6), ccsid) + ")";
    }

    private static String selection(Piece p, Ccsid ccsid) {
        String kind = Names.hex(p.at(3));
        for (SelectionField.Kind one : SelectionField.Kind.values()) {
            kind = one.code() == p.at(3) ? one.name() : kind;
        }
        StringBuilder text = new StringBuilder("selectionField(" + kind + ", " + p.at(9) + ", " + p.at(10) + ", " + p.at(11)
                + ")");
        add(text, p.at(0) != 0, ".flags1(" + Names.hex(p.at(0)) + ")");
        add(text, (p.at(1) & 0x7F) != 0, ".flags2(" + Names.hex(p.at(1) & 0x7F) + ")");
        add(text, (p.at(2) & 0x80) != 0, ".resetOnUnlock()");
        text.append(".devices(" + StreamText.hexes(p.part(4, 3)) + ")");
        add(text, p.at(12) != 1, ".padding(" + p.at(12) + ")");
        add(text, p.at(13) != 0 || p.at(14) != 0, ".characters(" + StreamText.hexes(p.part(13, 2)) + ")");
        add(text, p.at(15) != 0, ".cancelAid(" + Names.hex(p.at(15)) + ")");
        int at = 16;
        if (p.at(1) >= 0x80 && p.length() >= 24) {
            text.append(".scrollBar(" + number(p, 16) + ", " + number(p, 20) + ")");
            at = 24;
        }
        for (Piece minor : minors(p.behind(at))) {
            text.append(minorOfSelection(minor, ccsid));
        }
        return text.toString();
    }

    private static String minorOfSelection(Piece minor, Ccsid ccsid) {
        return switch (minor.at(1)) {
        case 0x10 -> minor.length() >= 5 ? ".choices(" + choice(minor, ccsid) + ")" : unknown(minor);
        case 0x01 -> ".attributes(" + StreamText.hexes(minor.behind(2)) + ")";
        case 0x02 -> minor.length() >= 3 ? ".indicators(" + Names.hex(minor.at(2)) + ", "
                + StreamText.quoted(minor.behind(3), ccsid) + ")" : unknown(minor);
        case 0x03 -> ".scrollBarIndicators(" + StreamText.hexes(minor.behind(2)) + ")";
        case 0x09 -> minor.length() >= 7 ? ".separator(" + minor.at(3) + ", " + minor.at(4) + ", "
                + Names.attribute(minor.at(5)) + ", " + Names.attribute(minor.at(6)) + ", "
                + StreamText.quoted(minor.behind(7), ccsid) + ")" : unknown(minor);
        default -> unknown(minor);
        };
    }

    private static String choice(Piece minor, Ccsid ccsid) {
        int flags = minor.at(2);
        int at = 5;
        StringBuilder more = new StringBuilder();
        add(more, (flags & 0xC0) == 0x40, ".selected()");
        add(more, (flags & 0xC0) == 0x80, ".unavailable()");
        add(more, (flags & 0x20) != 0, ".newRow()");
        if ((flags & 0x08) != 0 && at < minor.length()) {
            more.append(".mnemonic(" + minor.at(at++) + ")");
        }
        if ((flags & 0x04) != 0 && at < minor.length()) {
            more.append(".aid(" + Names.hex(minor.at(at++)) + ")");
        }
        int digits = Math.min(flags & 0x03, minor.length() - at);
        if (digits > 0) {
            more.append(".number(" + ccsid.toUnicode(minor.bytes(), minor.from() + at, digits) + ")");
            at += digits;
        }
        add(more, minor.at(3) != 0, ".flags2(" + Names.hex(minor.at(3)) + ")");
        return "choice(" + StreamText.quoted(minor.behind(at), ccsid) + ")" + more;
    }

    private static String scrollBar(Piece p) {
        StringBuilder text = new StringBuilder("scrollBar(" + p.at(10) + ")");
        add(text, (p.at(0) & 0x80) != 0, ".horizontal()");
        add(text, (p.at(0) & 0x40) != 0, ".movesCursor()");
        add(text, (p.at(0) & 0x01) != 0, ".modified()");
        text.append(".over(" + number(p, 2) + ", " + number(p, 6) + ")");
        for (Piece minor : minors(p.behind(11))) {
            text.append(minor.at(1) == 0x03 ? ".indicators(" + StreamText.hexes(minor.behind(2)) + ")" : unknown(minor));
        }
        return text.toString();
    }

    private static String mouse(Piece p) {
        StringBuilder text = new StringBuilder("mouseButtons()");
        int at = 0;
        for (; at + 4 <= p.length(); at += 4) {
            text.append(".entry(" + StreamText.hexes(p.part(at, 4)) + ")");
        }
        add(text, at < p.length(), UNKNOWN);
        return text.toString();
    }

    private static String grid(Piece p) {
        StringBuilder text = new StringBuilder("gridLines()");
        add(text, (p.at(1) & 0x80) != 0, ".clearFirst()");
        if (p.length() >= 7) {
            text.append(".defaults(" + Names.hex(p.at(5)) + ", " + Names.hex(p.at(6)) + ")");
            for (Piece minor : minors(p.behind(7))) {
                boolean known = minor.length() == 11 && minor.at(1) < GridLines.Construct.values().length;
                text.append(known ? ".draw(" + GridLines.Construct.values()[minor.at(1)] + ", "
                        + StreamText.numbers(minor.part(3, 4)) + ", " + Names.hex(minor.at(7)) + ", "
                        + StreamText.numbers(minor.behind(9)) + ")" : unknown(minor));
            }
        }
        return text.toString();
    }

    private static String customization(Piece p) {
        StringBuilder text = new StringBuilder("customization().flags(" + Names.hex(p.at(1)) + ")");
        for (Piece minor : minors(p.behind(2))) {
            boolean known = minor.length() == 3 && minor.at(1) <= 2;
            text.append(!known ? unknown(minor) : minor.at(1) == 1 ? ".typeAhead(" + ((minor.at(2) & 2) != 0) + ")"
                    : ".blinkingCursor(" + ((minor.at(2) & 1) != 0) + ")");
        }
        return text.toString();
    }

    private static String unknown(Piece minor) {
        return UNKNOWN + minor.hex();
    }

    /** Each with its length and type; the last one may be cut. */
    private static List<Piece> minors(Piece p) {
        List<Piece> minors = new ArrayList<>();
        int at = 0;
        while (at + 1 < p.length()) {
            int length = Math.max(2, Math.min(p.at(at), p.length() - at));
            minors.add(p.part(at, length));
            at += length;
        }
        return minors;
    }

    private static int number(Piece p, int at) {
        return p.shortAt(at) << 16 | p.shortAt(at + 2);
    }

    private static void add(StringBuilder text, boolean condition, String more) {
        if (condition) {
            text.append(more);
        }
    }

}
