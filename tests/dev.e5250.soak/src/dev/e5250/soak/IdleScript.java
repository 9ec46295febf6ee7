package dev.e5250.soak;

import java.io.IOException;
import java.time.Duration;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostScript;

/** Shows a sign-on screen and waits, however long it takes; then says what was typed, again and again. */
final class IdleScript implements HostScript {
    private static final Duration FOR_EVER = Duration.ofDays(1);

    @Override
    public void run(HostConnection connection) throws IOException {
        connection.negotiate();
        connection.write(Screens.signOn("").record());
        while (true) {
            ClientRecord input = connection.read(FOR_EVER);
            String user = input.field(Screens.USER_ROW, Screens.USER_COLUMN).strip();
            connection.write(Screens.signOn(Screens.answer(user)).record());
        }
    }
}
