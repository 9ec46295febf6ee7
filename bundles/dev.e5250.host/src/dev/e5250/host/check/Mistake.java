package dev.e5250.host.check;

/**
 * Something a client sent, or did not send, that the protocol does not allow.
 *
 * @param record number of the client's record, from 1; 0 when it happened outside of records
 * @param what   what is wrong, with the section of the manual or RFC that says so
 * @param bytes  capital hexadecimal digits of the bytes; those of fields that are not displayed are stars
 */
public record Mistake(int record, String what, String bytes) {

    @Override
    public String toString() {
        return (record == 0 ? "telnet: " : "record " + record + ": ") + what + (bytes.isEmpty() ? "" : " [" + bytes + "]");
    }
}
