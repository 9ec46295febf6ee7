package dev.e5250.ui.properties;

import java.text.DateFormat;
import java.text.NumberFormat;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.ConnectionDetails;
import dev.e5250.session.Diagnostics.Counts;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.StartUpResponse;
import dev.e5250.telnet.ServerCertificate;
import dev.e5250.telnet.Telnet;
import dev.e5250.telnet.TlsAgreement;
import dev.e5250.ui.Connection;
import dev.e5250.ui.Messages;
import dev.e5250.ui.StatusTexts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertySource;

/** What can be known of a connection of a view without looking at what it shows. There is no secret in it. */
final class SessionFacts {
    private final Connection connection;

    private SessionFacts(Connection connection) {
        this.connection = connection;
    }

    static IPropertySource of(Connection connection) {
        SessionFacts facts = new SessionFacts(connection);
        Facts all = new Facts(connection);
        facts.addConnection(all);
        facts.addTls(all);
        facts.addTerminal(all);
        facts.addTraffic(all);
        return all;
    }

    private void addConnection(Facts all) {
        String category = Messages.Properties_connection;
        all.add(category, Messages.Properties_state,
                () -> StatusTexts.connection(connection.state(), connection.destination().name()));
        all.add(category, Messages.Properties_host, () -> setting(SessionSettings::host));
        all.add(category, Messages.Properties_port, () -> setting(settings -> String.valueOf(settings.port())));
        all.add(category, Messages.Properties_proxy, () -> setting(settings -> settings.proxy()
                .map(proxy -> proxy.kind() + " " + proxy.host() + ':' + proxy.port()).orElse(Messages.Properties_none)));
        all.add(category, Messages.Properties_system,
                () -> agreed(details -> details.startUp().map(StartUpResponse::system).orElse("")));
        all.add(category, Messages.Properties_device, () -> agreed(ConnectionDetails::device));
        all.add(category, Messages.Properties_optionsOurs, () -> agreed(details -> options(details.ourOptions())));
        all.add(category, Messages.Properties_optionsHost, () -> agreed(details -> options(details.hostOptions())));
    }

    private void addTls(Facts all) {
        String category = Messages.Properties_tls;
        all.add(category, Messages.Properties_tls,
                () -> setting(settings -> settings.security().tls() ? tls(TlsAgreement::protocol) : Messages.Properties_none));
        all.add(category, Messages.Properties_cipher, () -> tls(TlsAgreement::cipherSuite));
        all.add(category, Messages.Properties_certificate, () -> certificate(ServerCertificate::subject));
        all.add(category, Messages.Properties_certificateIssuer, () -> certificate(ServerCertificate::issuer));
        all.add(category, Messages.Properties_certificateUntil, () -> certificate(
                shown -> DateFormat.getDateInstance(DateFormat.LONG).format(Date.from(shown.validUntil()))));
        all.add(category, Messages.Properties_fingerprint, () -> certificate(ServerCertificate::fingerprint));
    }

    private void addTerminal(Facts all) {
        String category = Messages.Properties_terminal;
        all.add(category, Messages.Properties_terminalType, () -> setting(settings -> settings.model().terminalType()));
        all.add(category, Messages.Properties_ccsid, () -> setting(settings -> String.valueOf(settings.ccsid())));
        all.add(category, Messages.Properties_screen, () -> screen(connection.screen()));
        all.add(category, Messages.Properties_enhanced, () -> setting(
                settings -> settings.enhanced() ? Messages.Properties_yes : Messages.Properties_no));
    }

    private void addTraffic(Facts all) {
        String category = Messages.Properties_traffic;
        all.add(category, Messages.Properties_response,
                () -> connection.responseTime().map(StatusTexts::response).orElse(""));
        all.add(category, Messages.Properties_connections, () -> count(Counts::connections));
        all.add(category, Messages.Properties_bytesIn, () -> count(Counts::bytesIn));
        all.add(category, Messages.Properties_bytesOut, () -> count(Counts::bytesOut));
        all.add(category, Messages.Properties_recordsIn, () -> count(Counts::recordsIn));
        all.add(category, Messages.Properties_recordsOut, () -> count(Counts::recordsOut));
        all.add(category, Messages.Properties_ignored, () -> count(Counts::ignored));
        all.add(category, Messages.Properties_refused, () -> session().map(session -> refused(session.diagnostics().counts()))
                .orElse(""));
        all.add(category, Messages.Properties_kept, () -> session()
                .map(session -> NumberFormat.getInstance().format(session.retainedBytes().total())).orElse(""));
    }

    private Optional<Session> session() {
        return connection.session();
    }

    private String setting(Function<SessionSettings, String> value) {
        return session().map(Session::settings).map(value).orElse("");
    }

    private String agreed(Function<ConnectionDetails, String> value) {
        return session().map(Session::connectionDetails).map(value).orElse("");
    }

    private String tls(Function<TlsAgreement, String> value) {
        return session().flatMap(session -> session.connectionDetails().tls()).map(value).orElse("");
    }

    private String certificate(Function<ServerCertificate, String> value) {
        return session().flatMap(session -> session.connectionDetails().tls()).flatMap(TlsAgreement::certificate).map(value)
                .orElse("");
    }

    private String count(Function<Counts, Long> value) {
        return session().map(session -> NumberFormat.getInstance().format(value.apply(session.diagnostics().counts())))
                .orElse("");
    }

    private static String options(List<Integer> numbers) {
        return numbers.stream().map(Telnet::optionName).collect(Collectors.joining(", "));
    }

    private static String screen(ScreenSnapshot shown) {
        return shown == null ? "" : NLS.bind(Messages.Properties_screenSize, shown.rowCount(), shown.columnCount());
    }

    /** Each sense code with the times it was sent. */
    private static String refused(Counts counts) {
        return counts.errors().isEmpty() ? Messages.Properties_none : counts.errors().entrySet().stream()
                .map(error -> error.getKey() + " \u00d7 " + error.getValue()).collect(Collectors.joining(", "));
    }
}
