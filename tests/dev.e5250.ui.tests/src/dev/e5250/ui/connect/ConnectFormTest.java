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
        ConnectForm form = new ConnectForm(" ibmi.example ", "992", "MYDEV01", DisplaySize.NORMAL, "273", false, false);

        assertThat(form.problem()).isEmpty();
        assertThat(form.settings()).isEqualTo(SessionSettings.to("ibmi.example", 992).withDevice("MYDEV01")
                .withSize(DisplaySize.NORMAL).withCcsid(273));
        assertThat(ConnectForm.of(form.settings()))
                .isEqualTo(new ConnectForm("ibmi.example", "992", "MYDEV01", DisplaySize.NORMAL, "273", false, false));
    }

    @Test
    void itComesBackUnlessToldNotTo() {
        assertThat(ConnectForm.empty().reconnect()).isTrue();
        ConnectForm form = new ConnectForm("host", "23", "", DisplaySize.NORMAL, "37", false, true);

        assertThat(form.settings().reconnect()).isEqualTo(ReconnectPolicy.STANDARD);
        assertThat(ConnectForm.of(form.settings())).isEqualTo(form);
    }

    @Test
    void aHostHasNoBlanks() {
        assertThat(new ConnectForm("my host", "23", "", DisplaySize.NORMAL, "37", false, false).problem())
                .contains(Messages.Connect_badHost);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "-1", "65536", "999999999999", "x", "2 3" })
    void portsThatAreNone(String port) {
        assertThat(new ConnectForm("host", port, "", DisplaySize.NORMAL, "37", false, false).problem())
                .contains(Messages.Connect_badPort);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1DEVICE", "ELEVENCHARS", "BAD-NAME", "MY DEV" })
    void deviceNamesThatAreNone(String device) {
        assertThat(new ConnectForm("host", "23", device, DisplaySize.NORMAL, "37", false, false).problem())
                .contains(Messages.Connect_badDevice);
    }

    @ParameterizedTest
    @CsvSource({ "''", "0", "1208", "37x" })
    void characterSetsThatAreNone(String ccsid) {
        assertThat(new ConnectForm("host", "23", "", DisplaySize.NORMAL, ccsid, false, false).problem())
                .contains(Messages.Connect_badCcsid);
    }

    @Test
    void tlsHasAPortOfItsOwnAndLeavesOthersAlone() {
        assertThat(ConnectForm.portFor(true, "23")).isEqualTo("992");
        assertThat(ConnectForm.portFor(false, "992")).isEqualTo("23");
        assertThat(ConnectForm.portFor(true, "2323")).isEqualTo("2323");
        ConnectForm form = new ConnectForm("host", "992", "", DisplaySize.NORMAL, "37", true, false);
        assertThat(form.settings().security().tls()).isTrue();
        assertThat(ConnectForm.of(form.settings())).isEqualTo(form);
    }
}
