package dev.e5250.rcp;

import java.nio.file.Path;
import java.util.Optional;

import dev.e5250.session.SessionSettings;
import dev.e5250.ui.ConnectUrl;
import org.eclipse.osgi.util.NLS;

/**
 * What the program was asked for on its command line. Immutable.
 *
 * @param host       where to connect at the start; empty for what was open the last time
 * @param demo       whether to connect to the demo system
 * @param replay     the trace to show instead of any host
 * @param screenshot the file for a picture of the host's first screen; then the program ends
 */
record StartArguments(Optional<SessionSettings> host, boolean demo, Optional<Path> replay, Optional<Path> screenshot) {
    private static final String CONNECT = "-e5250.connect";
    private static final String DEMO = "-e5250.demo";
    private static final String REPLAY = "-e5250.replay";
    private static final String SCREENSHOT = "-e5250.screenshot";

    /**
     * Arguments that are not ours are left to others.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    static StartArguments parse(String... arguments) {
        Optional<SessionSettings> host = Optional.empty();
        Optional<Path> replay = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        boolean demo = false;
        for (int i = 0; i < arguments.length; i++) {
            if (CONNECT.equals(arguments[i])) {
                host = Optional.of(HostAddress.parse(value(arguments, i)));
            } else if (ConnectUrl.isOne(arguments[i])) {
                // as the system starts a program for a link
                host = Optional.of(ConnectUrl.parse(arguments[i]));
            } else if (DEMO.equals(arguments[i])) {
                demo = true;
            } else if (REPLAY.equals(arguments[i])) {
                replay = Optional.of(Path.of(value(arguments, i)).toAbsolutePath());
            } else if (SCREENSHOT.equals(arguments[i])) {
                screenshot = Optional.of(Path.of(value(arguments, i)).toAbsolutePath());
            }
        }
        return new StartArguments(host, demo, replay, screenshot);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 == arguments.length || arguments[option + 1].startsWith("-")) {
            throw new IllegalArgumentException(NLS.bind(Messages.Arguments_noValue, arguments[option]));
        }
        return arguments[option + 1];
    }
}
