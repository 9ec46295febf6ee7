package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.telnet.TelnetSettings;

/** What telnet is told of a session comes from its settings. */
class SessionSettingsTest {
    private static final SessionSettings SETTINGS = SessionSettings.to("host", 23);

    @ParameterizedTest
    @EnumSource(DeviceModel.class)
    void theTerminalTypeIsThatOfTheStation(DeviceModel model) {
        assertThat(telnet(SETTINGS.withModel(model)).terminalType()).isEqualTo(model.terminalType());
        assertThat(SETTINGS.withModel(model).size()).isEqualTo(model.largest());
    }

    @Test
    void keyboardCodePageAndCharacterSetAreThoseOfTheCcsid() {
        assertThat(telnet(SETTINGS.withCcsid(273)).variables()).isEqualTo(
                Map.of("KBDTYPE", "AGB", "CODEPAGE", "273", "CHARSET", "697", "IBMSENDCONFREC", "YES"));
    }

    @Test
    void furtherVariablesAreToldToo() {
        assertThat(telnet(SETTINGS.withVariables(Map.of("IBMASSOCPRT", "PRT01"))).variables()).containsEntry("IBMASSOCPRT",
                "PRT01").containsEntry("IBMSENDCONFREC", "YES").hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEVNAME", "USER", "IBMRSEED", "IBMSUBSPW", "IBMTICKET"})
    void whatIsToldOtherwiseIsNoFurtherVariable(String name) {
        assertThatThrownBy(() -> SETTINGS.withVariables(Map.of(name, "X"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static TelnetSettings telnet(SessionSettings settings) {
        return Dialling.telnet(settings);
    }
}
