package dev.e5250.host.record;

import java.io.IOException;
import java.time.Duration;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostScript;

/**
 * Plays the host's side of a recording: sends what it sent, and where the recorded client answered, waits for an answer
 * of the same kind. Its bytes do not matter, and one answer of telnet stands for all that the recorded client gave in the
 * same place: which options it has is a client's own choice.
 */
public final class Player implements HostScript {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Recording recording;
    private final double speed;

    /** @param speed 1 as fast as it was, 2 twice as fast; 0 without any pause */
    public Player(Recording recording, double speed) {
        this.recording = recording.joined();
        this.speed = speed;
    }

    @Override
    public void run(HostConnection connection) throws IOException, InterruptedException {
        int records = 0;
        for (Step step : recording.steps()) {
            if (step.fromHost()) {
                pause(step.delayMillis());
                connection.writeRaw(step.wire());
            } else {
                int expected = recordsIn(step.wire());
                records += expected;
                int wanted = records;
                int commands = connection.commands();
                connection.await(() -> expected > 0 ? connection.records() >= wanted : connection.commands() > commands,
                        PATIENCE);
                connection.discardRecords();
            }
        }
        // what was recorded ends here; the connection stays until the client goes
        connection.await(() -> {
            connection.discardRecords();
            return false;
        }, Duration.ofDays(1));
    }

    private void pause(int millis) throws InterruptedException {
        if (speed > 0 && millis > 0) {
            Thread.sleep(Duration.ofNanos((long) (millis * 1_000_000L / speed)));
        }
    }

    /** Ends of records; an escaped FF before EF is none. */
    private static int recordsIn(byte[] wire) {
        int count = 0;
        for (int i = 0; i + 1 < wire.length; i++) {
            if (wire[i] == (byte) 0xFF) {
                count += wire[i + 1] == (byte) 0xEF ? 1 : 0;
                i++;
            }
        }
        return count;
    }
}
