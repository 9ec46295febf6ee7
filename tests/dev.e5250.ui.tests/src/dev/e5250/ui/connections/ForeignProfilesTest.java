package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.ProxyForm;
import dev.e5250.ui.connect.SignOnForm;
import org.junit.jupiter.api.Test;

/** What other terminals keep becomes connections. */
class ForeignProfilesTest {
    private static final String WS = """
            [Profile]
            ID=WS
            Version=9
            [Telnet3270]
            HostName=mainframe.example
            [Telnet5250]
            HostName=ibmi.example
            HostPortNumber=992
            Security=Y
            [Communication]
            Link=telnet5250
            [5250]
            ScreenSize=27x132
            HostCodePage=1144-I
            WorkStationID=DSP01
            [Printer]
            HostName=printer.example
            """;

    @Test
    void aProfileOfPersonalCommunications() throws Exception {
        SavedConnection read = (SavedConnection) read("Payroll.ws", WS).get(0);

        assertThat(read.name()).isEqualTo("Payroll");
        assertThat(read.form()).isEqualTo(form("ibmi.example", "992", "DSP01", DisplaySize.ALTERNATE, "1144", true,
                ProxyForm.NONE));
    }

    @Test
    void itMayBeWrittenInUtf16() throws Exception {
        byte[] content = ("\uFEFF" + WS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(ConnectionsFile.read(Path.of("Payroll.WS"), content)).hasSize(1).first()
                .extracting(node -> ((SavedConnection) node).form().host()).isEqualTo("ibmi.example");
    }

    @Test
    void aProfileOfAccessClientSolutions() throws Exception {
        SavedConnection read = (SavedConnection) read("dev box.hod", """
                [Terminal]
                host=ibmi.example
                port=23
                SSL=false
                screenSize=2
                codePage=273
                workstationID=
                """).get(0);

        assertThat(read.name()).isEqualTo("dev box");
        assertThat(read.form())
                .isEqualTo(form("ibmi.example", "23", "", DisplaySize.NORMAL, "273", false, ProxyForm.NONE));
    }

    @Test
    void theSessionsOfTn5250j() throws Exception {
        List<Node> read = read("sessions", """
                #Thu Jan 01 00:00:00 UTC 2026
                emul.default=one
                one=ibmi.example -p 2323 -132 -e -t -cp 037 -dn=DSP01
                two=10.0.0.1 -p 992 -e -sslType TLS -dn=hostname -usp -sph proxy.example -spp 1081
                empty=
                """);

        assertThat(read).extracting(Node::name).containsExactly("one", "two");
        assertThat(((SavedConnection) read.get(0)).form()).isEqualTo(
                form("ibmi.example", "2323", "DSP01", DisplaySize.ALTERNATE, "37", false, ProxyForm.NONE));
        assertThat(((SavedConnection) read.get(1)).form()).isEqualTo(form("10.0.0.1", "992", "", DisplaySize.NORMAL, "37",
                true, new ProxyForm(Optional.of(ProxySettings.Kind.SOCKS5), "proxy.example", "1081", "")));
    }

    @Test
    void aProfileWithoutASystemIsSaidToBeNone() {
        assertThatThrownBy(() -> read("x.ws", "[Telnet3270]\nHostName=mainframe.example\n"))
                .isInstanceOf(ConnectionsFormatException.class).hasMessage(Messages.Import_noHost);
        assertThatThrownBy(() -> read("sessions", "nothing")).isInstanceOf(ConnectionsFormatException.class);
    }

    private static List<Node> read(String file, String text) throws ConnectionsFormatException {
        return ConnectionsFile.read(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ConnectForm form(String host, String port, String device, DisplaySize size, String ccsid, boolean tls,
            ProxyForm proxy) {
        return new ConnectForm(host, port, device, DeviceModel.of(size), ccsid, true, tls, true, SignOnForm.NONE, proxy);
    }
}
