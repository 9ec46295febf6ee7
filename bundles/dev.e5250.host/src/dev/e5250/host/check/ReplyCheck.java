package dev.e5250.host.check;

import java.util.HashSet;
import java.util.Set;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.AidKey;
import dev.e5250.host.Ffw;
import dev.e5250.host.stream.Piece;

/** The answer to a READ beside the format table that the host wrote (SA21-9247 p. 2-5 to 2-8). */
final class ReplyCheck {
    private static final int READ_INPUT_FIELDS = 0x42;
    private static final int READ_ALTERNATE = 0x82;

    private final ClientCheck check;
    private final FieldRules rules;

    ReplyCheck(ClientCheck check, Ccsid ccsid) {
        this.check = check;
        rules = new FieldRules(ccsid);
    }

    /** @param p cursor, AID and fields; @param read code of the READ */
    void check(Piece p, int read) {
        Screen screen = check.screen();
        if (p.at(0) < 1 || p.at(0) > screen.rows() || p.at(1) < 1 || p.at(1) > screen.columns()) {
            check.report("cursor " + p.at(0) + "/" + p.at(1) + " is not on the display", p.part(0, 3));
        }
        AidKey key = AidKey.of(p.at(2));
        if (p.length() > 3 && isWithoutData(key, screen)) {
            check.report("key " + key + " sends no fields (SA21-9247 p. 2-6)", p.part(0, 3));
        } else if (read == READ_INPUT_FIELDS) {
            inputFields(p.behind(3), screen);
        } else {
            modifiedFields(p.behind(3), screen, read == READ_ALTERNATE, isChecked(key));
        }
    }

    private static boolean isWithoutData(AidKey key, Screen screen) {
        return switch (key) {
        case CLEAR, HELP, PRINT, RECORD_BACKSPACE, PA1, PA2, PA3 -> true;
        default -> functionKey(key) > 0 && screen.isWithoutData(functionKey(key));
        };
    }

    /** Keys that the terminal lets through only when the mandatory fields are filled. */
    private static boolean isChecked(AidKey key) {
        return key == AidKey.ENTER || key == AidKey.PAGE_UP || key == AidKey.PAGE_DOWN || functionKey(key) > 0;
    }

    private static int functionKey(AidKey key) {
        return key.name().matches("F\\d+") ? Integer.parseInt(key.name().substring(1)) : 0;
    }

    private void inputFields(Piece data, Screen screen) {
        int length = screen.fields().stream().mapToInt(FormatField::sentLength).sum();
        if (data.length() != 0 && data.length() != length) {
            check.report("input fields of " + data.length() + " bytes instead of " + length, data.part(0, 0));
        }
    }

    private void modifiedFields(Piece data, Screen screen, boolean alternate, boolean checked) {
        Set<FormatField> sent = new HashSet<>();
        int at = 0;
        int last = -1;
        while (at < data.length()) {
            if (data.length() - at < 3 || data.at(at) != check.addressCode()) {
                check.report("no SBA where a field begins (SA21-9247 p. 2-7)", data.part(at, Math.min(3, data.length() - at)));
                return;
            }
            FormatField field = screen.fieldAt(data.at(at + 1), data.at(at + 2));
            int end = end(data, at + 3, field, screen);
            if (field == null) {
                check.report("no field begins at " + data.at(at + 1) + "/" + data.at(at + 2), data.part(at, 3));
            } else {
                field(field, data.part(at + 3, end - at - 3), screen, alternate);
                if (field.start() <= last && !screen.isResequenced()) {
                    check.report("field at " + data.at(at + 1) + "/" + data.at(at + 2) + " is not in the order of the format"
                            + " table", data.part(at, 3));
                }
                last = field.start();
                sent.add(field);
            }
            at = end;
        }
        for (FormatField field : screen.fields()) {
            boolean missing = checked && !sent.isEmpty() && field.has(Ffw.MANDATORY_ENTER) && !field.has(Ffw.BYPASS)
                    && !field.isLaterSegment() && !sent.contains(field);
            if (missing) {
                check.report("mandatory field at address " + field.start() + " was left out", data.part(0, 0));
            }
        }
    }

    /** Where the data of a field end: at the next address that is one of a field. */
    private int end(Piece data, int from, FormatField field, Screen screen) {
        if (field != null && field.isTransparent()) {
            return Math.min(data.length(), from + screen.sentLength(field));
        }
        int at = from;
        while (at < data.length() && !(data.at(at) == check.addressCode() && at + 2 < data.length()
                && screen.fieldAt(data.at(at + 1), data.at(at + 2)) != null)) {
            at++;
        }
        return at;
    }

    private void field(FormatField field, Piece data, Screen screen, boolean alternate) {
        int length = screen.sentLength(field);
        Piece shown = field.isNonDisplay() ? data.part(0, 0) : data;
        String where = "field at " + (field.start() / screen.columns() + 1) + "/" + (field.start() % screen.columns() + 1);
        if (data.length() > length) {
            check.report(where + " has " + data.length() + " bytes, more than its " + length + " positions", shown);
            return;
        }
        if (field.isTransparent()) {
            return;
        }
        if (data.length() > 0 && data.at(data.length() - 1) == 0) {
            check.report(where + " ends with a null (SA21-9247 p. 2-7)", shown);
        }
        for (int i = 0; i + 1 < data.length() && !alternate; i++) {
            if (data.at(i) == 0) {
                check.report(where + " holds a null, which Read MDT Fields makes a blank", shown);
                break;
            }
        }
        String fault = screen.isPrefilled(field) ? "" : rules.fault(field, data, length);
        if (!fault.isEmpty()) {
            check.report(where + ": " + fault, shown);
        }
    }
}
