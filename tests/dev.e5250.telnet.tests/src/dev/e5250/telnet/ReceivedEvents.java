package dev.e5250.telnet;

import java.util.ArrayList;
import java.util.List;

/** Writes down what a receiver finds, one line an event. */
final class ReceivedEvents implements TelnetEvents {
    final List<String> log = new ArrayList<>();
    boolean inRecords = true;

    @Override
    public void record(byte[] buffer, int offset, int length) {
        log.add("record " + Hex.text(buffer, offset, length));
    }

    @Override
    public void option(int verb, int option) {
        log.add("option " + verb + " " + option);
    }

    @Override
    public void subnegotiation(int option, byte[] buffer, int offset, int length) {
        log.add("sub " + option + " " + Hex.text(buffer, offset, length));
    }

    @Override
    public void command(int code) {
        log.add("command " + code);
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            log.add("text " + (char) buffer[i]);
        }
    }

    @Override
    public boolean inRecords() {
        return inRecords;
    }
}
