package dev.e5250.host.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.stream.Piece;

/** A printer's SNA character string, control by control (SA21-9247 p. 2-41). */
final class ScsText {
    private static final int MULTI_BYTE = 0x2B;

    private final Piece bytes;
    private final Ccsid ccsid;
    private final List<Line> lines = new ArrayList<>();

    private ScsText(byte[] bytes, Ccsid ccsid) {
        this.bytes = new Piece(bytes, 0, bytes.length);
        this.ccsid = ccsid;
    }

    static List<Line> explain(byte[] bytes, Ccsid ccsid) {
        ScsText text = new ScsText(bytes, ccsid);
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(text.length(at), bytes.length - at);
            text.add(at, length);
            at += length;
        }
        return text.lines;
    }

    private int length(int at) {
        int code = bytes.at(at);
        if (code >= 0x40 && code != 0xFF || code == 0) {
            int end = at + 1;
            while (end < bytes.length() && (code == 0 ? bytes.at(end) == 0 : bytes.at(end) >= 0x40 && bytes.at(end) != 0xFF)) {
                end++;
            }
            return end - at;
        }
        int second = at + 1 < bytes.length() ? bytes.at(at + 1) : 0;
        int third = at + 2 < bytes.length() ? bytes.at(at + 2) : 0;
        return switch (code) {
        case 0x03, 0x35 -> 2 + second;
        case 0x04 -> 2;
        case 0x28, 0x34 -> 3;
        case MULTI_BYTE -> 2 + Math.max(1, second == 0xC8 || second >= 0xC1 ? third : 1);
        default -> 1;
        };
    }

    private void add(int at, int length) {
        Piece p = bytes.part(at, length);
        String text = control(p);
        lines.add(new Line(p, 1, text.isEmpty() ? "control " + p.hex() : text, text.isEmpty()));
    }

    private String control(Piece p) {
        if (p.at(0) >= 0x40 && p.at(0) != 0xFF) {
            return "text " + StreamText.quoted(p, ccsid);
        }
        return switch (p.at(0)) {
        case 0x00 -> "NUL x " + p.length();
        case 0x03 -> "ASCII transparent " + p.behind(2).hex();
        case 0x05 -> "HT";
        case 0x06 -> "RNL";
        case 0x0C -> "FF";
        case 0x0D -> "CR";
        case 0x0E -> "SO";
        case 0x0F -> "SI";
        case 0x15 -> "NL";
        case 0x16 -> "BS";
        case 0x1E -> "IRS";
        case 0x25 -> "LF";
        case 0x2F -> "BEL";
        case 0x35 -> "transparent " + p.behind(2).hex();
        case 0x3A -> "RFF";
        case 0x3F -> "SUB";
        case 0xFF -> "ignored";
        case 0x34 -> p.length() < 3 ? "" : position(p.at(1)) + p.at(2);
        case MULTI_BYTE -> p.length() < 3 ? "" : multiByte(p);
        default -> "";
        };
    }

    private static String position(int function) {
        return switch (function) {
        case 0xC0 -> "PP to column ";
        case 0xC4 -> "PP to line ";
        case 0xC8 -> "PP right by ";
        case 0x4C -> "PP down by ";
        default -> String.format(Locale.ROOT, "PP %02X ", function);
        };
    }

    private static String multiByte(Piece p) {
        int kind = p.length() > 3 ? p.at(3) : 0;
        String name = switch (p.at(1)) {
        case 0xC1 -> "SHF";
        case 0xC2 -> "SVF";
        case 0xC6 -> "SLD";
        case 0xC8 -> "SGEA";
        case 0xD1 -> switch (kind) {
            case 0x03 -> "SCGL or SFFC";
            case 0x05 -> "SFG";
            case 0x01 -> "SCG";
            default -> "D1";
            };
        case 0xD2 -> pageControl(kind);
        case 0xD3 -> kind == 0xF6 ? "STO" : "D3";
        case 0xD4 -> "D4";
        case 0xFD -> "IGC";
        case 0xFE -> "LAC";
        default -> "";
        };
        return name.isEmpty() ? "" : name + " " + p.behind(2).hex();
    }

    private static String pageControl(int kind) {
        return switch (kind) {
        case 0x01 -> "STAB";
        case 0x03 -> "JTF";
        case 0x07 -> "SIL";
        case 0x09 -> "SLS";
        case 0x0A -> "RPT";
        case 0x0D -> "SJM";
        case 0x11 -> "SHM";
        case 0x15 -> "SSLD";
        case 0x29 -> "SCD";
        case 0x40 -> "SPPS";
        case 0x45 -> "SIC";
        case 0x48 -> "PPM";
        case 0x49 -> "SVM";
        case 0x4C -> "SPSU";
        case 0x85 -> "SEA";
        default -> String.format(Locale.ROOT, "D2 %02X", kind);
        };
    }
}
