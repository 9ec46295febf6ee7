package dev.e5250.host;

/**
 * A structured field of class D9: length, class, type and body (SC30-3533 chapter 15). {@link Orders#wdsf(StructuredField)}
 * makes an order of it, {@link Commands#writeStructuredField(StructuredField)} a command.
 */
public interface StructuredField {
    /** The byte behind the class D9. */
    int type();

    /** What stands behind the type. */
    void writeBody(StreamWriter out);

    /** The whole field, from its length on. */
    default void writeTo(StreamWriter out) {
        out.putCounted(2, field -> {
            field.put(0xD9, type());
            writeBody(field);
        });
    }
}
