package dev.e5250.host.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.AidKey;
import dev.e5250.host.EnvironmentVariables;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.Opcode;
import dev.e5250.host.stream.Piece;
import dev.e5250.host.stream.StreamParser;

/**
 * Watches a connection from the host's side and reports each mistake of the client: escapes, headers, answers that are
 * missing or that nobody asked for, field data that do not fit the format. What it cannot judge it lets pass: bytes
 * sent around the records, formats that change while a READ waits. Thread-safe.
 */
public final class ClientCheck {
    private static final int HEADER = 10;
    private static final int MAX_SAVED = 32;
    private static final int MAX_SHOWN = 64;
    private static final int SENSE_LENGTH = 4;
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int SBA = 0x11;
    private static final int OTHER_ADDRESS_CODE = 0x04;

    private record Saved(byte[] image, Screen screen, int read) { }

    private final Consumer<Mistake> mistakes;
    private final Deque<Answer> owed = new ArrayDeque<>();
    /** Owed still, or refused together with the record that asked. */
    private final Set<Answer> doubtful = EnumSet.noneOf(Answer.class);
    private final Deque<Saved> images = new ArrayDeque<>();
    private final StringBuilder type = new StringBuilder();
    private Screen screen = new Screen();
    private Ccsid ccsid = Ccsid.of(37);
    private int records;
    /** Code of the READ that waits for a key, 0 for none. */
    private int read;
    private boolean invited;
    private boolean racing;
    private boolean readWaited;
    private boolean crossing;
    /** What stands before the address of a field that is sent: the code of SBA unless the host wants another. */
    private int addressCode = SBA;
    /** What waits is not known since a record failed; a cleared display makes it known again. */
    private boolean blind;
    private boolean foreign;
    /** Bytes went around the records: nothing is ever sure. */
    private boolean raw;

    public ClientCheck(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    /** The character set that was agreed. */
    public synchronized void ccsid(Ccsid set) {
        ccsid = set;
    }

    /** Bytes around the records: what they ask for is not known. */
    public synchronized void sentRaw() {
        raw = true;
        blind = true;
    }

    /** A record of the host, before its escapes. */
    public synchronized void sent(byte[] record) {
        if (record.length < HEADER || record[2] != 0x12 || record[3] != (byte) 0xA0 || record[6] < 4
                || 6 + record[6] > record.length || new Piece(record, 0, 2).shortAt(0) != record.length) {
            screen.lose();
            badStream();
            return;
        }
        if (record[4] != 0) {
            return;
        }
        int opcode = record[9];
        readWaited = read != 0 && invited;
        if (opcode == Opcode.CANCEL_INVITE.code()) {
            owed.add(Answer.CANCEL_INVITE);
        }
        StreamParser.commands(record, 6 + record[6], record.length, new ScreenWriter(this));
        if (opcode == Opcode.INVITE.code() || opcode == Opcode.PUT_GET.code()) {
            invited = true;
        }
        readWaited = false;
    }

    Screen screen() {
        return screen;
    }

    void expect(Answer answer) {
        owed.add(answer);
    }

    void readIs(int code) {
        // an answer to the READ that this one replaces may be on its way
        crossing |= code != 0 && (readWaited || read != 0 && invited);
        read = code;
    }

    /** The format changes: a key that is on its way already goes by the old one. */
    void formatChanged() {
        racing |= readWaited;
    }

    /** Selection fields and their like make entries of the format table that are not known here. */
    void structuredOnDisplay(int structuredType) {
        if (structuredType == 0x50 || structuredType == 0x53) {
            screen.lose();
        }
    }

    /** WSC Customization. @param flags of its second byte: 04 another code before addresses, 02 that of SBA again */
    void customized(int flags) {
        addressCode = (flags & 0x04) != 0 ? OTHER_ADDRESS_CODE : (flags & 0x02) != 0 ? SBA : addressCode;
    }

    int addressCode() {
        return addressCode;
    }

    void cleared() {
        blind = raw;
    }

    void badStream() {
        doubtful.addAll(owed);
        owed.clear();
        blind = true;
    }

    void restored(Piece rest) {
        for (Saved saved : images) {
            byte[] image = saved.image();
            int head = image.length > 2 && image[0] == 0x04 && (image[1] == 0x12 || image[1] == 0x13) ? 2 : 0;
            int length = image.length - head;
            if (length > 0 && length <= rest.length() && Arrays.equals(image, head, image.length, rest.bytes(), rest.from(),
                    rest.from() + length)) {
                screen = saved.screen().copy();
                read = saved.read();
                StreamParser.commands(rest.bytes(), rest.from() + length, rest.to(), new ScreenWriter(this));
                return;
            }
        }
        screen.lose();
        badStream();
    }

    /** The client has read all that was sent before: what it owes must have come. */
    public synchronized void marked() {
        if (!blind) {
            owed.forEach(answer -> report("no answer to " + answer.question(), null));
        }
        owed.clear();
    }

    /** A command of telnet between or within records. */
    public synchronized void command(int code) {
        boolean harmless = code >= 0xF1 && code <= 0xF9;
        if (!harmless && !foreign) {
            mistake(0, String.format(Locale.ROOT, "IAC %02X: FF not doubled? (RFC 854, RFC 1205 section 3)", code), "FF");
        }
    }

    /** Data before records were agreed on. */
    public synchronized void text(Piece data) {
        if (foreign || data.at(0) == TLS_HANDSHAKE && records == 0) {
            // somebody who wants TLS of a host that has none: no client of a 5250 yet
            foreign = true;
            return;
        }
        mistake(0, "data before END-OF-RECORD and BINARY are agreed", shown(data));
    }

    /** The answer to TERMINAL-TYPE SEND. */
    public synchronized void terminalType(String name) {
        type.setLength(0);
        type.append(name);
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            mistake(0, "terminal type " + name + " is not in capitals (RFC 1205 section 2)", "");
        }
    }

    /** The body of a NEW-ENVIRON answer behind its IS, and what has been said so far. */
    public synchronized void environment(byte[] body, EnvironmentVariables variables) {
        // the bytes are not shown: there may be a password among them
        EnvironmentCheck.faults(body).forEach(fault -> mistake(0, fault, ""));
        EnvironmentCheck.faults(variables).forEach(fault -> mistake(0, fault, ""));
    }

    /** A record of the client, its escapes taken out. */
    public synchronized void received(byte[] bytes) {
        records++;
        Piece p = new Piece(bytes, 0, bytes.length);
        if (!isHeaderRight(p)) {
            return;
        }
        Piece data = p.behind(6 + p.at(6));
        int flags = p.at(7);
        if (flags != 0) {
            flagged(flags, data);
        } else if (p.at(9) == Opcode.CANCEL_INVITE.code()) {
            if (data.length() > 0) {
                report("answer to Cancel Invite with data (RFC 1205 section 4.3)", data);
            }
            invited = false;
            answered(Answer.CANCEL_INVITE);
        } else if (p.at(9) == Opcode.SAVE_SCREEN.code()) {
            saved(bytes, data);
        } else {
            reply(data);
        }
    }

    private boolean isHeaderRight(Piece p) {
        if (p.length() < HEADER) {
            report("record of " + p.length() + " bytes, less than a header (RFC 1205 section 3)", p);
            return false;
        }
        if (p.shortAt(0) != p.length()) {
            report("length field says " + p.shortAt(0) + ", the record has " + p.length()
                    + " bytes: FF not doubled? (RFC 1205 section 3)", p.part(0, HEADER));
            return false;
        }
        boolean right = p.shortAt(2) == 0x12A0 && p.shortAt(4) == 0 && p.at(6) == 4;
        if (!right) {
            report("header is not one of display data (RFC 1205 section 3)", p.part(0, HEADER));
        } else if (p.at(9) != 0 && p.at(9) != Opcode.PUT_GET.code() && p.at(9) != Opcode.SAVE_SCREEN.code()
                && p.at(9) != Opcode.CANCEL_INVITE.code()) {
            report("operation code " + p.at(9) + " is none of a client", p.part(0, HEADER));
        }
        return right;
    }

    private void flagged(int flags, Piece data) {
        if (Integer.bitCount(flags) != 1 || (flags & 0x38) != 0) {
            report(String.format(Locale.ROOT, "flags %02X (RFC 1205 section 3)", flags), data.part(0, 0));
        }
        if (flags == HeaderFlag.ERROR) {
            if (data.length() != SENSE_LENGTH) {
                report("negative response with " + data.length() + " bytes of sense code (RFC 1205 section 4.4)", data);
            }
            // what the refused record would have done is not known
            screen.lose();
            badStream();
        } else if (flags == HeaderFlag.ATTENTION && data.length() > 0) {
            report("Attention with data (RFC 1205 section 4.3)", data);
        } else if (flags == HeaderFlag.HELP && (data.length() != 2 || !data.hex().matches("[0-9]{4}"))) {
            report("Help without the four digits of an error (RFC 1205 section 3)", data);
        }
    }

    private void saved(byte[] bytes, Piece data) {
        if (data.length() == 0) {
            report("empty answer to Save Screen", data);
        }
        if (answered(Answer.SAVED_SCREEN)) {
            if (images.size() == MAX_SAVED) {
                images.removeLast();
            }
            images.addFirst(new Saved(Arrays.copyOfRange(bytes, data.from(), data.to()), screen.copy(), read));
        }
    }

    private void reply(Piece data) {
        Answer first = owed.peek();
        if (first == Answer.SCREEN && (data.length() == screen.positions() || !screen.isKnown())) {
            answered(Answer.SCREEN);
        } else if (first == Answer.EXTENDED_SCREEN && (data.length() < 3 || !isKey(data))) {
            answered(Answer.EXTENDED_SCREEN);
        } else if (data.length() < 3) {
            report("reply of " + data.length() + " bytes", data);
        } else if (data.at(2) == AidKey.INBOUND_STRUCTURED_FIELD.code() && data.length() > 6) {
            structured(data);
        } else if (data.at(2) == 0 && owed.contains(Answer.IMMEDIATE)) {
            answered(Answer.IMMEDIATE);
        } else {
            key(data);
        }
    }

    private void structured(Piece data) {
        if (data.at(6) == 0x72) {
            answered(Answer.STATION_STATE);
            return;
        }
        answered(Answer.QUERY_REPLY);
        String model = Ccsid.of(37).toUnicode(data.bytes(), data.from() + Math.min(30, data.length()),
                Math.clamp(data.length() - 30, 0, 4));
        if (data.length() < 61 || data.shortAt(3) != data.length() - 3) {
            report("Query reply says " + data.shortAt(3) + " bytes, " + (data.length() - 3) + " came (SC30-3533)", data);
        } else if (!type.isEmpty() && !type.toString().contains(model)) {
            report("Query reply of a " + model + ", but the terminal type is " + type, data);
        }
    }

    private static boolean isKey(Piece data) {
        AidKey key = AidKey.of(data.at(2));
        int code = data.at(2);
        return key != AidKey.OTHER && key != AidKey.NONE || code == 0x3F || code == 0x50 || code >= 0x70 && code <= 0x7F;
    }

    private void key(Piece data) {
        if (!isKey(data)) {
            report(String.format(Locale.ROOT, "%02X is no AID (SA21-9247 p. 2-2)", data.at(2)), data.part(0, 3));
            return;
        }
        if (blind) {
            // what waits is not known, but it is over now
            read = 0;
            return;
        }
        if (read == 0) {
            report("key " + AidKey.of(data.at(2)) + " without a READ (SA21-9247 p. 2-5)", data.part(0, 3));
        } else if (!invited) {
            report("key " + AidKey.of(data.at(2)) + " without an invitation (RFC 1205 section 4.2)", data.part(0, 3));
        } else if (screen.isKnown() && !racing) {
            new ReplyCheck(this, ccsid).check(data, read);
        }
        // of two READs that crossed an answer one is still to be answered, or will never be
        read = crossing ? read : 0;
        crossing = false;
        racing = false;
    }

    /** Takes an answer off the list; those that should have come before it are missing. */
    private boolean answered(Answer answer) {
        if (!owed.contains(answer)) {
            if (!blind && !doubtful.contains(answer)) {
                report("answer to " + answer.question() + ", which nobody asked for", null);
            }
            return false;
        }
        for (Answer next = owed.poll(); next != answer; next = owed.poll()) {
            report("no answer to " + next.question(), null);
        }
        return true;
    }

    void report(String what, Piece bytes) {
        mistake(records, what, bytes == null ? "" : shown(bytes));
    }

    private void mistake(int record, String what, String bytes) {
        mistakes.accept(new Mistake(record, what, bytes));
    }

    private static String shown(Piece p) {
        int length = Math.min(MAX_SHOWN, p.length());
        return HexFormat.of().withUpperCase().formatHex(p.bytes(), p.from(), p.from() + length);
    }
}
