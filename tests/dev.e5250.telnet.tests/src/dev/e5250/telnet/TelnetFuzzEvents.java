package dev.e5250.telnet;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Everything that a receiver or a client says, as numbers that are cheap to compare. */
final class TelnetFuzzEvents implements TelnetEvents, RecordListener, TelnetTrace {
    private final CRC32 said = new CRC32();
    private final boolean inRecords;
    private int count;
    private int records;
    private int sent;
    private boolean comparesAnswers = true;

    TelnetFuzzEvents(boolean inRecords) {
        this.inRecords = inRecords;
    }

    int records() {
        return records;
    }

    int sent() {
        return sent;
    }

    /** Answers that are never the same twice are not compared. */
    void ignoreAnswers() {
        comparesAnswers = false;
    }

    String log() {
        return count + " events, " + records + " records, " + (comparesAnswers ? sent : 0) + " bytes sent, sum "
                + said.getValue();
    }

    void refused(TelnetException.Limit limit) {
        event('L', limit.ordinal());
    }

    @Override
    public boolean inRecords() {
        return inRecords;
    }

    @Override
    public void record(byte[] buffer, int offset, int length) {
        TelnetFuzz.check(length > 0 && length <= TelnetReceiver.MAX_RECORD, "record of " + length);
        records++;
        event('R', length);
        said.update(buffer, offset, length);
    }

    @Override
    public void option(int verb, int option) {
        event('O', verb);
        said.update(option);
    }

    @Override
    public void subnegotiation(int option, byte[] buffer, int offset, int length) {
        TelnetFuzz.check(length <= TelnetReceiver.MAX_SUBNEGOTIATION, "sub-negotiation of " + length);
        event('S', option);
        said.update(buffer, offset, length);
    }

    @Override
    public void command(int code) {
        event('C', code);
    }

    /** Text has no bounds of its own: it comes as the pieces do. */
    @Override
    public void text(byte[] buffer, int offset, int length) {
        said.update(buffer, offset, length);
    }

    @Override
    public void negotiated() {
        event('N', 0);
    }

    @Override
    public void deviceNameRefused() {
        event('D', 0);
    }

    void send(byte[] bytes) {
        sent += bytes.length;
        if (comparesAnswers) {
            said.update(bytes);
        }
    }

    @Override
    public void received(byte[] bytes) {
        TelnetFuzz.check(bytes.length > 0, "something of the host in the trace");
    }

    @Override
    public void sent(byte[] bytes) {
        TelnetFuzz.check(bytes.length >= 3, "an answer of telnet in the trace");
        TelnetFuzz.check(!new String(bytes, StandardCharsets.ISO_8859_1).contains(TelnetFuzz.PASSWORD), "no password in the trace");
    }

    private void event(int kind, int value) {
        count++;
        said.update(kind);
        said.update(value);
        said.update(value >> 8);
    }
}
