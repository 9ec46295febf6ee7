package dev.e5250.host.explain;

import java.util.List;
import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.AidKey;
import dev.e5250.host.stream.Piece;

/** What a client's record says behind its header: there are no builders for it, so words. */
final class ReplyText {
    private static final int SBA = 0x11;
    private static final int STRUCTURED = 0x88;
    private static final int STANDARD_SCREEN = 24 * 80;
    private static final int WIDE_SCREEN = 27 * 132;

    private final List<Line> lines;
    private final Ccsid ccsid;

    ReplyText(List<Line> lines, Ccsid ccsid) {
        this.lines = lines;
        this.ccsid = ccsid;
    }

    /** The data of an answer to a READ, to a Query or to Read Screen. */
    void data(Piece p) {
        if (p.length() >= 8 && p.at(2) == STRUCTURED && p.at(5) == 0xD9) {
            structured(p);
        } else if (p.length() == STANDARD_SCREEN || p.length() == WIDE_SCREEN) {
            add(p, "screen of " + p.length() + " positions", false);
        } else if (p.length() >= 3) {
            key(p);
        } else if (p.length() > 0) {
            add(p, "data " + p.hex(), true);
        }
    }

    /** The four bytes of a negative response. */
    void sense(Piece p) {
        add(p, "sense code " + p.hex(), p.length() != 4);
    }

    private void key(Piece p) {
        String aid = AidKey.of(p.at(2)).toString();
        add(p.part(0, 3), "cursor " + p.at(0) + ", " + p.at(1) + ", key " + aid, AidKey.of(p.at(2)) == AidKey.OTHER);
        if (p.length() > 3 && p.at(3) != SBA) {
            add(p.behind(3), "input fields " + StreamText.quoted(p.behind(3), ccsid), false);
            return;
        }
        int at = 3;
        while (at < p.length()) {
            int end = Math.min(at + 3, p.length());
            while (end < p.length() && p.at(end) != SBA) {
                end++;
            }
            Piece field = p.part(at, end - at);
            boolean whole = field.length() >= 3;
            add(field, whole ? "field " + field.at(1) + ", " + field.at(2) + " " + StreamText.quoted(field.behind(3), ccsid)
                    : "cut", !whole);
            at = end;
        }
    }

    private void structured(Piece p) {
        add(p.part(0, 3), "structured field of the client", false);
        Piece field = p.behind(3);
        if (field.at(3) != 0x70 || p.length() < 55) {
            add(field, "type " + Names.hex(field.at(3)) + " " + field.behind(4).hex(), field.at(3) != 0x72);
            return;
        }
        Ccsid host = Ccsid.of(37);
        add(p.part(3, 5), "query reply of " + field.shortAt(0) + " bytes", field.shortAt(0) != field.length()
                && field.shortAt(0) > field.length());
        add(p.part(8, 5), String.format(Locale.ROOT, "controller class %04X, code level %s", p.shortAt(8),
                p.part(10, 3).hex()), false);
        add(p.part(13, 17), p.at(29) == 0x02 ? "printer" : "display", false);
        add(p.part(30, 7), "device " + host.toUnicode(p.bytes(), p.from() + 30, 4) + "-"
                + host.toUnicode(p.bytes(), p.from() + 34, 3).strip(), false);
        add(p.part(37, 7), "keyboard " + Names.hex(p.at(37)), false);
        add(p.part(44, 5), "input fields " + p.shortAt(44), false);
        add(p.part(49, 6), capabilities(p), false);
        if (p.length() > 55) {
            add(p.behind(55), "reserved", false);
        }
    }

    private static String capabilities(Piece p) {
        StringBuilder text = new StringBuilder();
        text.append(p.at(50) >> 4 == 3 ? "24x80 and 27x132" : "24x80").append((p.at(50) & 3) == 1 ? ", colour" : ", mono");
        append(text, p.at(49) >> 6 == 1, ", row 1 column 0");
        append(text, (p.at(49) & 0x20) != 0, ", read MDT alternate");
        append(text, (p.at(49) & 0x02) != 0, ", move cursor");
        append(text, (p.at(49) & 0x01) != 0, ", read MDT immediate alternate");
        append(text, p.at(52) >> 5 != 0, ", double-byte");
        append(text, (p.at(53) & 0x08) != 0, ", mouse");
        append(text, (p.at(53) & 0x02) != 0, ", enhanced interface");
        append(text, (p.at(53) & 0x01) != 0, ", error code to window");
        append(text, (p.at(54) & 0x80) != 0, ", enhanced level 2");
        return text.toString();
    }

    private static void append(StringBuilder text, boolean condition, String more) {
        if (condition) {
            text.append(more);
        }
    }

    private void add(Piece piece, String text, boolean unknown) {
        lines.add(new Line(piece, 1, text, unknown));
    }
}
