package dev.e5250.host.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostScript;

/**
 * A script as a list of steps: what the host shows, what it expects in return, when it is slow, what it does wrong. The
 * same list serves every client. An expectation that does not hold is an AssertionError among the server's failures.
 * <pre>
 * dialogue().show(display).expect(key(ENTER).field(5, 20, "ABC")).pause(ofSeconds(2)).show(next).expect(key(F3))
 * </pre>
 */
public final class Dialogue implements HostScript {
    private final List<HostScript> steps = new ArrayList<>();
    private Duration patience = HostConnection.PATIENCE;

    private Dialogue() {
    }

    /** Begins with the negotiation. */
    public static Dialogue dialogue() {
        return new Dialogue().then(HostConnection::negotiate);
    }

    /** Begins with nothing: the negotiation is up to the steps. */
    public static Dialogue bare() {
        return new Dialogue();
    }

    /** How long expectations wait for the client; ten seconds if not said. */
    public Dialogue patience(Duration time) {
        patience = time;
        return this;
    }

    /** Shows a display and reads it. */
    public Dialogue show(HostDisplay display) {
        return send(display.record());
    }

    public Dialogue send(HostRecord record) {
        return then(connection -> connection.write(record));
    }

    /** Sends a Query; whatever the client answers. */
    public Dialogue query() {
        return then(HostConnection::query);
    }

    /** The client's next record has to be this. */
    public Dialogue expect(Expectation expectation) {
        return then(connection -> {
            ClientRecord record = connection.read(patience);
            expectation.check(record);
        });
    }

    /** The host takes its time. */
    public Dialogue pause(Duration time) {
        return then(connection -> Thread.sleep(time));
    }

    public Dialogue fault(Fault fault) {
        return then(fault::happen);
    }

    /** Any step of one's own. */
    public Dialogue then(HostScript step) {
        steps.add(step);
        return this;
    }

    /** Waits until the client has taken in all that was sent. */
    public Dialogue mark() {
        return then(HostConnection::timingMark);
    }

    /** Ends the connection as a host does after a sign-off. */
    public Dialogue finish() {
        return then(HostConnection::finish);
    }

    @Override
    public void run(HostConnection connection) throws Exception {
        for (HostScript step : List.copyOf(steps)) {
            step.run(connection);
        }
    }
}
