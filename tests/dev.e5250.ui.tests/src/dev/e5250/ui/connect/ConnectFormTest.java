package dev.e5250.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.DisplaySize;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectFormTest {

    @Test
    void anEmptyFormLacksTheHostOnly() {
        ConnectForm form = ConnectForm.empty();

        assertThat(form.isHostMissing()).isTrue();
        assertThat(form.problem()).contains(Messages.Connect_noHost);
    }

    @Test
    void whatIsTypedBecomesSettings() {
        ConnectForm form = new ConnectForm(" pub400.com ", "992", "MYDEV01", DisplaySize.NORMAL, "273", false);

        assertThat(form.problem()).isEmpty();
        assertThat(form.settings()).isEqualTo(SessionSettings.to("pub400.com", 992).withDevice("MYDEV01")
                .withSize(DisplaySize.NORMAL).withCcsid(273));
        assertThat(ConnectForm.of(form.settings()))
                .isEqualTo(new ConnectForm("pub400.com", "992", "MYDEV01", DisplaySize.NORMAL, "273", false));
    }

    @Test
    void itComesBackUnlessToldNotTo() {
        assertThat(ConnectForm.empty().reconnect()).isTrue();
        ConnectForm form = new ConnectForm("host", "23", "", DisplaySize.NORMAL, "37", true);

        assertThat(form.settings().reconnect()).isEqualTo(ReconnectPolicy.STANDARD);
        assertThat(ConnectForm.of(form.settings())).isEqualTo(form);
    }

    @Test
    void aHostHasNoBlanks() {
        assertThat(new ConnectForm("my host", "23", "", DisplaySize.NORMAL, "37", false).problem())
                .contains(Messages.Connect_badHost);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "-1", "65536", "999999999999", "x", "2 3" })
    void portsThatAreNone(String port) {
        assertThat(new ConnectForm("host", port, "", DisplaySize.NORMAL, "37", false).problem())
                .contains(Messages.Connect_badPort);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1DEVICE", "ELEVENCHARS", "BAD-NAME", "MY DEV" })
    void deviceNamesThatAreNone(String device) {
        assertThat(new ConnectForm("host", "23", device, DisplaySize.NORMAL, "37", false).problem())
                .contains(Messages.Connect_badDevice);
    }

    @ParameterizedTest
    @CsvSource({ "''", "0", "1208", "37x" })
    void characterSetsThatAreNone(String ccsid) {
        assertThat(new ConnectForm("host", "23", "", DisplaySize.NORMAL, ccsid, false).problem())
                .contains(Messages.Connect_badCcsid);
    }
}
