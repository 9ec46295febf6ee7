package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links such as tn5250s://host connect, when the user wants that. */
@UiTest
class ConnectUrlTest {

    @ParameterizedTest
    @CsvSource({ "tn5250://ibmi.example, ibmi.example, 23, false", "tn5250s://ibmi.example, ibmi.example, 992, true",
            "TN5250S://ibmi.example:2992/, ibmi.example, 2992, true", "tn5250://[::1]:2323, ::1, 2323, false" })
    void addressesOfSystems(String url, String host, int port, boolean tls) {
        SessionSettings settings = ConnectUrl.parse(url);

        assertThat(settings.host()).isEqualTo(host);
        assertThat(settings.port()).isEqualTo(port);
        assertThat(settings.security().tls()).isEqualTo(tls);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "tn5250:", "tn5250://", "http://ibmi.example", "tn5250://me@ibmi.example",
            "tn5250://me:secret@ibmi.example", "tn5250://ibmi.example:0", "tn5250://ibmi.example:70000",
            "tn5250://ibmi.example/path", "tn5250://ibmi.example?ccsid=37", "tn5250://ibm i" })
    void whatIsNone(String url) {
        assertThatThrownBy(() -> ConnectUrl.parse(url)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(NLS.bind(Messages.Url_bad, url));
    }

    @Test
    void aLinkConnectsOnlyWhenTheUserSaysSo() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); OpenView view = new OpenView()) {
            String url = "tn5250://127.0.0.1:" + demo.port();
            answer(url, "Cancel");
            assertThat(Ui.call(() -> view.view().connection())).isNull();
            answer(url, "OK");
            view.untilShown("Sign On");
        }
    }

    private static void answer(String url, String button) {
        Ui.run(() -> new UrlHandler().handle(url));
        Ui.until("question", () -> Controls.shell(Messages.Url_shell) != null);
        Ui.run(() -> Controls.push(Controls.shell(Messages.Url_shell), button));
        Ui.until("answered", () -> Controls.shell(Messages.Url_shell) == null);
    }
}
