package dev.e5250.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.session.ConnectionDetails;
import dev.e5250.session.Diagnostics.Counts;
import dev.e5250.session.Session;
import dev.e5250.session.SessionState;
import dev.e5250.session.StartUpResponse;
import dev.e5250.telnet.Telnet;

/** What Query tells of the connection. Without one most is empty. */
final class ConnectionAnswers {
    private static final ConnectionDetails NONE = new ConnectionDetails(Optional.empty(), List.of(), List.of(),
            Optional.empty());

    private ConnectionAnswers() {
    }

    static String state(Console console) {
        SessionState state = console.emulator().session().map(Session::state).orElse(SessionState.NEW);
        return switch (state) {
        case NEW, CLOSED, WAITING -> "not-connected";
        case CONNECTING -> "tcp-pending";
        case NEGOTIATING -> "telnet-pending";
        case ACTIVE -> "connected-5250";
        };
    }

    static String time(Console console) {
        return of(console, session -> {
            long seconds = session.diagnostics().uptime().toSeconds();
            return twoDigits(seconds / 3600) + ':' + twoDigits(seconds % 3600 / 60) + ':' + twoDigits(seconds % 60);
        });
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static String disconnectReason(Console console) {
        return console.emulator().session().isPresent() && console.emulator().isIdle() ? console.emulator().closeText() : "";
    }

    static String host(Console console) {
        return of(console, session -> "host " + session.settings().host() + ' ' + session.settings().port());
    }

    static String proxy(Console console) {
        return ProxyAddress.shown(console.emulator().preferences());
    }

    static String received(Console console) {
        return of(console, session -> {
            Counts counts = session.diagnostics().counts();
            return "records " + counts.recordsIn() + " bytes " + counts.bytesIn();
        });
    }

    static String sent(Console console) {
        return of(console, session -> {
            Counts counts = session.diagnostics().counts();
            return "records " + counts.recordsOut() + " bytes " + counts.bytesOut();
        });
    }

    static String systemName(Console console) {
        return details(console).startUp().map(StartUpResponse::system).orElse("");
    }

    static String terminalName(Console console) {
        return DeviceModel.of(console.emulator().preferences().size).terminalType();
    }

    static ConnectionDetails details(Console console) {
        return console.emulator().isConnected() ? console.emulator().session().get().connectionDetails() : NONE;
    }

    /** Options of telnet by the names that s3270 gives them. */
    static String options(List<Integer> numbers) {
        return numbers.stream().map(Telnet::optionName).collect(Collectors.joining(" "));
    }

    private static String of(Console console, Function<Session, String> answer) {
        return console.emulator().isConnected() ? answer.apply(console.emulator().session().get()) : "";
    }
}
