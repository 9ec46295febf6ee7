package dev.e5250.datastream;

/**
 * A READ that waits for the operator.
 *
 * @param kind which command it was
 * @param cc1  first control character, executed once the data are sent (SA21-9247 p. 2-39)
 * @param cc2  second control character, likewise
 */
public record PendingRead(Kind kind, int cc1, int cc2) {

    /** The three READ commands that an AID key answers. */
    public enum Kind {
        INPUT_FIELDS, MDT_FIELDS, MDT_FIELDS_ALTERNATE
    }
}
