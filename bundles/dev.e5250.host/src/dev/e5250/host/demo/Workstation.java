package dev.e5250.host.demo;

import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.text;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import dev.e5250.host.Attr;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Command;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.host.Raw;
import dev.e5250.host.Shown;

/** The operator's display as the demo system uses it: show, read, put a message on the error line, save, restore. */
final class Workstation {
    /** How long an operator may think. */
    private static final Duration IDLE = Duration.ofDays(1);
    private static final Command READ = readMdt(Cc1.NONE, Cc2.NONE);

    private final HostConnection connection;
    private int columns = 80;

    Workstation(HostConnection connection) {
        this.connection = connection;
    }

    /** What a saved display needs to come back. */
    record Saved(byte[] image, int columns) { }

    void show(Shown display) throws IOException {
        columns = display.columns();
        connection.write(display.record());
    }

    /** Whether the display is one of 27x132 now. */
    boolean isWide() {
        return columns > 80;
    }

    /** The operator's next key. */
    ClientRecord read() throws IOException {
        return connection.read(IDLE);
    }

    /** Puts a message on the error line; the cursor goes to row, column, or stays if the row is 0. */
    void message(String message, int row, int column) throws IOException {
        Order cursor = row == 0 ? Raw.raw() : ic(row, column);
        connection.write(HostRecord.put(Opcode.PUT_GET).add(errorLine(cursor, message), READ));
    }

    /** A message while a READ is waiting still: Help for an operator error (SA21-9247 p. 2-135). */
    void explain(String message) throws IOException {
        connection.write(HostRecord.put(Opcode.OUTPUT_ONLY).add(errorLine(Raw.raw(), message)));
    }

    /** Sends a record that asks for nothing. Any thread. */
    void write(HostRecord record) throws IOException {
        connection.write(record);
    }

    /** Switches the message light. Any thread. */
    void messageLight(boolean on) throws IOException {
        connection.write(HostRecord.put(on ? Opcode.MESSAGE_LIGHT_ON : Opcode.MESSAGE_LIGHT_OFF));
    }

    /** Sends a record of which it is not known whether the client takes it; its answer, empty if it gave none. */
    Optional<ClientRecord> attempt(byte[] record) throws IOException {
        int before = connection.records();
        connection.write(record);
        connection.timingMark();
        return connection.records() > before ? Optional.of(connection.read()) : Optional.empty();
    }

    /** Returns when the client has taken in all that was sent. */
    void awaitClient() throws IOException {
        connection.timingMark();
    }

    /** Ends the connection as a broken line does. */
    void breakLine() throws IOException {
        connection.reset();
    }

    /** Takes the READ back and waits for the client to agree (RFC 1205 section 4.3); keys pressed before are lost. */
    void cancelInvite() throws IOException {
        connection.write(HostRecord.put(Opcode.CANCEL_INVITE));
        ClientRecord answer;
        do {
            answer = connection.read();
        } while (!answer.isCancelInvite());
    }

    /** Saves the display; empty when the client cannot. */
    Optional<Saved> save() throws IOException {
        connection.write(HostRecord.put(Opcode.SAVE_SCREEN).add(saveScreen()));
        ClientRecord answer = connection.read();
        byte[] image = answer.data();
        boolean saved = answer.opcode() == Opcode.SAVE_SCREEN.code() && !answer.has(HeaderFlag.ERROR)
                && image.length > 0;
        return saved ? Optional.of(new Saved(image, columns)) : Optional.empty();
    }

    /** Brings a display back, but does not read from it yet. */
    void restore(Saved saved) throws IOException {
        columns = saved.columns();
        connection.write(HostRecord.put(Opcode.RESTORE_SCREEN).add(restoreScreen(saved.image())));
    }

    /** Reads on from a display that was brought back, the cursor where it was. */
    void invite() throws IOException {
        connection.write(HostRecord.put(Opcode.INVITE).add(wtd(Cc1.NONE, Cc2.UNLOCK | Cc2.KEEP_CURSOR), READ));
    }

    private Command errorLine(Order cursor, String message) {
        String clipped = message.substring(0, Math.min(message.length(), columns - 2));
        return writeErrorCode(cursor, attribute(Attr.WHITE), text(clipped), attribute(Attr.GREEN));
    }
}
