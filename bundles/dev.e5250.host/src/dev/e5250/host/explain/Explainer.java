package dev.e5250.host.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.Opcode;
import dev.e5250.host.stream.Piece;
import dev.e5250.host.stream.StreamParser;
import dev.e5250.telnet.Telnet;

/**
 * Says what bytes mean, piece by piece: a record, a part of one, or what telnet makes of it on the wire. Nothing is left
 * out: the pieces together are all the bytes. Not thread-safe.
 */
public final class Explainer {
    private static final int HEADER = 10;
    private static final int START_UP = 0x9000;
    private static final int PRINT_DATA = 0x0101;
    private static final int SHOWN = 8;
    private static final int HEX_WIDTH = 2 * SHOWN + 2;

    private final Ccsid ccsid;
    private final List<Line> lines = new ArrayList<>();
    private final StreamText stream;
    private final ReplyText reply;

    /** @param ccsid of the texts */
    public Explainer(Ccsid ccsid) {
        this.ccsid = ccsid;
        stream = new StreamText(lines, ccsid);
        reply = new ReplyText(lines, ccsid);
    }

    /** Bytes of a kind that has to be guessed: telnet, a record, commands, a structured field or orders. */
    public List<Line> explain(byte[] bytes) {
        lines.clear();
        any(bytes);
        return List.copyOf(lines);
    }

    /** Bytes as they are on the wire. */
    public List<Line> telnet(byte[] wire) {
        lines.clear();
        new TelnetText(lines, this::record).explain(wire);
        return List.copyOf(lines);
    }

    /** The lines as text: offset, the first bytes, and what they mean. */
    public static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            Piece piece = line.piece();
            String hex = piece.length() <= SHOWN ? piece.hex() : piece.part(0, SHOWN).hex() + "..";
            text.append(String.format(Locale.ROOT, "%04X  %-" + HEX_WIDTH + "s  %s%s%s%n", piece.from(), hex,
                    "  ".repeat(line.depth()), line.text(), line.unknown() ? "  <-- unknown" : ""));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private void any(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        boolean framed = bytes.length > 1 && bytes[bytes.length - 1] == (byte) Telnet.EOR
                && bytes[bytes.length - 2] == (byte) Telnet.IAC;
        if (first == Telnet.IAC || framed) {
            new TelnetText(lines, this::record).explain(bytes);
        } else if (isRecord(bytes)) {
            record(bytes);
        } else if (first == 0x04) {
            StreamParser.commands(bytes, 0, bytes.length, stream);
        } else if (first == 0xD9 && bytes.length > 1) {
            structured(bytes);
        } else if (bytes.length > 6 && bytes[2] == (byte) 0x88 && bytes[5] == (byte) 0xD9) {
            reply.data(new Piece(bytes, 0, bytes.length));
        } else {
            StreamParser.orders(bytes, 0, bytes.length, stream);
        }
    }

    private static boolean isRecord(byte[] bytes) {
        return bytes.length >= HEADER && bytes[2] == 0x12 && bytes[3] == (byte) 0xA0;
    }

    /** A structured field without its length. */
    private void structured(byte[] bytes) {
        Piece piece = new Piece(bytes, 0, bytes.length);
        String text = StructuredText.body(piece.at(1), piece.behind(2), ccsid);
        lines.add(new Line(piece, 1, text, text.contains(StructuredText.UNKNOWN)));
    }

    private void record(byte[] bytes) {
        Piece p = new Piece(bytes, 0, bytes.length);
        int start = bytes.length < HEADER ? bytes.length : 6 + p.at(6);
        if (!isRecord(bytes) || p.at(6) < 4 || start > bytes.length) {
            lines.add(new Line(p, 0, "no record: " + p.hex(), true));
            return;
        }
        int flow = p.shortAt(4);
        StringBuilder text = new StringBuilder("record ").append(flow == 0 ? opcode(p.at(9)) : flow(flow));
        if (flow == 0 && p.at(7) != 0) {
            text.append(" ").append(flags(p.at(7)));
        }
        text.append(", ").append(bytes.length).append(" bytes");
        if (p.shortAt(0) != bytes.length) {
            text.append(", length field says ").append(p.shortAt(0));
        }
        lines.add(new Line(p.part(0, start), 0, text.toString(), false));
        Piece data = p.behind(start);
        if (data.length() == 0) {
            return;
        }
        if (flow == START_UP) {
            startUp(p, data);
        } else if (flow == PRINT_DATA) {
            lines.add(new Line(data, 1, "print data", false));
        } else if ((p.at(7) & HeaderFlag.ERROR) != 0) {
            reply.sense(data);
        } else if (p.at(7) != 0) {
            lines.add(new Line(data, 1, (p.at(7) & HeaderFlag.HELP) != 0 ? "error " + data.hex()
                    : "text " + StreamText.quoted(data, ccsid), false));
        } else if (data.at(0) != 0x04 || p.at(9) == Opcode.SAVE_SCREEN.code() && data.length() > 2) {
            fromClient(p.at(9), data);
        } else {
            StreamParser.commands(bytes, start, bytes.length, stream);
        }
    }

    private void fromClient(int opcode, Piece data) {
        if (opcode == Opcode.SAVE_SCREEN.code()) {
            lines.add(new Line(data, 1, "image of " + data.length() + " bytes", false));
        } else {
            reply.data(data);
        }
    }

    private void startUp(Piece p, Piece data) {
        if (p.length() < 38) {
            lines.add(new Line(data, 1, "start-up response, cut", true));
            return;
        }
        Ccsid host = Ccsid.of(37);
        String code = host.toUnicode(p.bytes(), 16, 4);
        String system = host.toUnicode(p.bytes(), 20, 8).strip();
        String device = host.toUnicode(p.bytes(), 28, 10).strip();
        lines.add(new Line(data, 1, "start-up response \"" + code + "\", system \"" + system + "\", device \"" + device + '"',
                false));
    }

    private static String opcode(int code) {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.code() == code).map(Enum::name).findFirst()
                .orElse("opcode " + Names.hex(code));
    }

    private static String flow(int flow) {
        return switch (flow) {
        case START_UP -> "start-up";
        case PRINT_DATA -> "print data";
        case 0x0102 -> "print complete";
        default -> String.format(Locale.ROOT, "flow %04X", flow);
        };
    }

    private static String flags(int flags) {
        StringJoiner names = new StringJoiner(" | ");
        int rest = flags;
        for (HeaderBit bit : HeaderBit.values()) {
            if ((flags & bit.mask) != 0) {
                names.add(bit.name());
                rest &= ~bit.mask;
            }
        }
        return rest == 0 ? names.toString() : names.add(Names.hex(rest)).toString();
    }

    private enum HeaderBit {
        ERROR(HeaderFlag.ERROR), ATTENTION(HeaderFlag.ATTENTION), SYSTEM_REQUEST(HeaderFlag.SYSTEM_REQUEST),
        TEST_REQUEST(HeaderFlag.TEST_REQUEST), HELP(HeaderFlag.HELP);

        private final int mask;

        HeaderBit(int mask) {
            this.mask = mask;
        }
    }
}
