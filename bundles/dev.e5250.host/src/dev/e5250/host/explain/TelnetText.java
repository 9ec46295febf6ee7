package dev.e5250.host.explain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.e5250.host.stream.Piece;
import dev.e5250.telnet.Telnet;

/** Bytes as they are on the wire: verbs, sub-negotiations, and the records between them with their escapes taken out. */
final class TelnetText {
    /** What is told of a record, as soon as it is whole. */
    @FunctionalInterface
    interface Records {
        void record(byte[] bytes);
    }

    private static final String[] VERBS = {"WILL", "WONT", "DO", "DONT"};

    private final List<Line> lines;
    private final Records records;

    TelnetText(List<Line> lines, Records records) {
        this.lines = lines;
        this.records = records;
    }

    void explain(byte[] wire) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        int at = 0;
        while (at < wire.length) {
            int b = wire[at] & 0xFF;
            int next = at + 1 < wire.length ? wire[at + 1] & 0xFF : -1;
            if (b != Telnet.IAC) {
                record.write(b);
                at++;
            } else if (next == Telnet.IAC) {
                record.write(next);
                at += 2;
            } else if (next == Telnet.EOR) {
                records.record(record.toByteArray());
                record.reset();
                at += 2;
            } else {
                at = command(wire, at, next);
            }
        }
        if (record.size() > 0) {
            byte[] rest = record.toByteArray();
            lines.add(new Line(new Piece(rest, 0, rest.length), 0, "record without end", true));
        }
    }

    private int command(byte[] wire, int at, int code) {
        int end = at + 2;
        String text;
        if (code >= Telnet.WILL && code <= Telnet.DONT && end < wire.length) {
            text = VERBS[code - Telnet.WILL] + " " + option(wire[end] & 0xFF);
            end++;
        } else if (code == Telnet.SB) {
            while (end + 1 < wire.length && !(wire[end] == (byte) Telnet.IAC && wire[end + 1] == (byte) Telnet.SE)) {
                end += wire[end] == (byte) Telnet.IAC ? 2 : 1;
            }
            end = Math.min(wire.length, end + 2);
            text = subnegotiation(new Piece(wire, at + 2, Math.max(at + 2, end - 2)));
        } else {
            text = switch (code) {
            case Telnet.NOP -> "NOP";
            case Telnet.DM -> "DM";
            case Telnet.AYT -> "AYT";
            case Telnet.GA -> "GA";
            default -> "";
            };
        }
        lines.add(new Line(new Piece(wire, at, Math.min(end, wire.length)), 0, text.isEmpty() ? "unknown command" : text,
                text.isEmpty()));
        return end;
    }

    private static String subnegotiation(Piece p) {
        if (p.length() < 2) {
            return "";
        }
        String name = option(p.at(0)) + (p.at(1) == Telnet.SEND ? " SEND" : p.at(1) == Telnet.IS ? " IS" : " INFO");
        if (p.at(0) == Telnet.TERMINAL_TYPE) {
            return name + (p.length() > 2 ? " " + latin(p.behind(2)) : "");
        }
        return name + (p.at(0) == Telnet.NEW_ENVIRON ? variables(p.behind(2)) : "");
    }

    /** RFC 1572; behind IBMRSEED IBM i puts eight bytes without any mark (RFC 4777 section 5). */
    private static String variables(Piece p) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < p.length()) {
            int b = p.at(at++);
            boolean seedFollows = word.toString().endsWith(" IBMRSEED") && !word.toString().startsWith("VALUE");
            if (seedFollows && b > 3 && p.length() - at >= 7) {
                words.add(word + " seed " + p.part(at - 1, 8).hex());
                word.setLength(0);
                at += 7;
            } else if (b == 0 || b == 1 || b == 3) {
                flush(word, words);
                word.append(b == 0 ? "VAR " : b == 1 ? "VALUE " : "USERVAR ");
            } else {
                int value = b == 2 && at < p.length() ? p.at(at++) : b;
                word.append(value >= 0x20 && value < 0x7F ? String.valueOf((char) value)
                        : String.format(Locale.ROOT, "\\x%02X", value));
            }
        }
        flush(word, words);
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().strip());
            word.setLength(0);
        }
    }

    private static String option(int option) {
        return switch (option) {
        case Telnet.BINARY -> "BINARY";
        case Telnet.ECHO -> "ECHO";
        case Telnet.SUPPRESS_GO_AHEAD -> "SUPPRESS-GO-AHEAD";
        case Telnet.TIMING_MARK -> "TIMING-MARK";
        case Telnet.TERMINAL_TYPE -> "TERMINAL-TYPE";
        case Telnet.END_OF_RECORD -> "END-OF-RECORD";
        case Telnet.NEW_ENVIRON -> "NEW-ENVIRON";
        default -> "option " + option;
        };
    }

    private static String latin(Piece p) {
        return new String(p.bytes(), p.from(), p.length(), StandardCharsets.ISO_8859_1);
    }
}
