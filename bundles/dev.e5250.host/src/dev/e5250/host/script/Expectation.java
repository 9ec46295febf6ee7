package dev.e5250.host.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.e5250.host.AidKey;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.ModifiedField;

/** What a client's record has to be: {@code key(ENTER).cursor(5, 20).field(5, 20, "ABC")}. Not thread-safe. */
public final class Expectation {
    private final List<Function<ClientRecord, String>> conditions = new ArrayList<>();

    private Expectation() {
    }

    /** A key that answers a READ. */
    public static Expectation key(AidKey key) {
        return new Expectation().that(record -> record.aid() == key ? "" : "key " + key + " expected, not " + record.aid());
    }

    /** The Attention key. */
    public static Expectation attention() {
        return flag(HeaderFlag.ATTENTION, "Attention");
    }

    /** The System Request key. */
    public static Expectation systemRequest() {
        return flag(HeaderFlag.SYSTEM_REQUEST, "System Request");
    }

    /** Help for an operator error. @param code its four digits */
    public static Expectation help(String code) {
        return flag(HeaderFlag.HELP, "Help").that(record -> record.helpErrorCode().filter(code::equals).isPresent() ? ""
                : "error " + code + " expected, not " + record.helpErrorCode().orElse("none"));
    }

    /** A negative response. @param sense eight hexadecimal digits */
    public static Expectation negative(String sense) {
        return flag(HeaderFlag.ERROR, "negative response").that(record -> record.senseCode().filter(sense::equals).isPresent()
                ? "" : "sense code " + sense + " expected, not " + record.senseCode().orElse("none"));
    }

    /** The answer to Cancel Invite. */
    public static Expectation cancelInvite() {
        return new Expectation().that(record -> record.isCancelInvite() ? "" : "answer to Cancel Invite expected");
    }

    /** Where the cursor was, 1-based. */
    public Expectation cursor(int row, int column) {
        return that(record -> record.cursorRow() == row && record.cursorColumn() == column ? ""
                : "cursor " + row + "/" + column + " expected, not " + record.cursorRow() + "/" + record.cursorColumn());
    }

    /** A modified field and its whole text, blanks at the end apart. */
    public Expectation field(int row, int column, String text) {
        return that(record -> fieldText(record, row, column).stripTrailing().equals(text) ? "" : "field " + row + "/" + column
                + " expected as \"" + text + "\", not \"" + fieldText(record, row, column) + '"');
    }

    /** The same for what is nobody's business: a message says that it differs, but not how. */
    public Expectation secretField(int row, int column, String text) {
        return that(record -> fieldText(record, row, column).stripTrailing().equals(text) ? ""
                : "field " + row + "/" + column + " is not as expected");
    }

    /** Exactly so many modified fields. */
    public Expectation fields(int count) {
        return that(record -> record.fields().size() == count ? ""
                : count + " modified fields expected, not " + record.fields().size());
    }

    /** Any other condition; empty text when it holds, else what is wrong. */
    public Expectation that(Function<ClientRecord, String> condition) {
        conditions.add(condition);
        return this;
    }

    /** @throws AssertionError naming everything that is not as expected */
    void check(ClientRecord record) {
        List<String> wrong = conditions.stream().map(condition -> condition.apply(record)).filter(text -> !text.isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("; ", wrong) + " (" + record + ")");
        }
    }

    private static Expectation flag(int flag, String name) {
        return new Expectation().that(record -> record.has(flag) ? "" : name + " expected");
    }

    private static String fieldText(ClientRecord record, int row, int column) {
        return record.fields().stream().filter(field -> field.row() == row && field.column() == column)
                .map(ModifiedField::text).findFirst().orElse("(not sent)");
    }
}
