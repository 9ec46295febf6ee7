package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.telnet.PrinterSettings.DoubleByteScs;
import dev.e5250.telnet.PrinterSettings.FormFeed;
import dev.e5250.telnet.PrinterSettings.Scs;
import dev.e5250.telnet.PrinterSettings.Transformed;

/** The sets of variables with which hosts start a printer, byte by byte as they are sent. */
class PrinterSettingsTest {
    /** DO NEW-ENVIRON, SEND all; DO TERMINAL-TYPE, SEND. */
    private static final String ASK = "FFFD27 FFFA270103FFF0 FFFD18 FFFA1801FFF0";

    @Test
    void aPrinterOfSingleByteData() throws Exception {
        assertThat(said(PrinterSettings.of("PRT01", new Scs(11)))).containsExactly("IBM-3812-1", "DEVNAME=PRT01",
                "IBMMSGQNAME=QSYSOPR", "IBMMSGQLIB=*LIBL", "IBMFONT=11", "IBMFORMFEED=C", "IBMBUFFERSIZE=768",
                "IBMTRANSFORM=0");
    }

    @Test
    void aPrinterOfDoubleByteDataHasNoFont() throws Exception {
        assertThat(said(new PrinterSettings("PRT01", "MYQUEUE", "MYLIB", FormFeed.AUTOMATIC, new DoubleByteScs("2424J0"))))
                .containsExactly("IBM-5553-B01", "DEVNAME=PRT01", "IBMMSGQNAME=MYQUEUE", "IBMMSGQLIB=MYLIB", "IBMFORMFEED=A",
                        "IBMIGCFEAT=2424J0", "IBMTRANSFORM=0");
    }

    /** Sources 1 and 3 are marks inside a value and stand behind an ESC, 255 is an IAC and stands twice. */
    @Test
    void aPrinterThatTheHostTransformsFor() throws Exception {
        Transformed transformed = new Transformed("*HP4", 12, 1, 3, 255, "*NONE", "*LIBL");
        assertThat(said(new PrinterSettings("", "QSYSOPR", "*LIBL", FormFeed.CUT, transformed))).containsExactly(
                "IBM-3812-1", "IBMMSGQNAME=QSYSOPR", "IBMMSGQLIB=*LIBL", "IBMFONT=12", "IBMFORMFEED=U",
                "IBMBUFFERSIZE=768", "IBMTRANSFORM=1", "IBMMFRTYPMDL=*HP4", "IBMPPRSRC1=\u0002\u0001",
                "IBMPPRSRC2=\u0002\u0003", "IBMENVELOPE=\u00FF\u00FF", "IBMWSCSTNAME=*NONE", "IBMWSCSTLIB=*LIBL");
    }

    @Test
    void itsDeviceNameMayBeAPattern() throws Exception {
        List<String> names = new ArrayList<>();
        TelnetClient client = client(PrinterSettings.of("PRT*", new Scs(11)), names);
        byte[] ask = Hex.bytes("FFFA27 01 03 4445564E414D45 FFF0");
        client.receiver().receive(ask, 0, ask.length);
        client.receiver().receive(ask, 0, ask.length);
        assertThat(names).hasSize(2);
        assertThat(names.get(0)).contains("PRT\u00FF");
        assertThat(names.get(1)).contains("PRT1\u00FF");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void whatIsNoByteIsRefused(int source) {
        assertThatThrownBy(() -> new Transformed("*HP4", 12, source, 0, 0, "*NONE", "*LIBL"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeviceNameThatIsNoneIsRefused() {
        assertThatThrownBy(() -> PrinterSettings.of("1PRT", new Scs(11))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Terminal type, then the variables as they stand on the wire. */
    private static List<String> said(PrinterSettings settings) throws TelnetException {
        List<String> sent = new ArrayList<>();
        byte[] ask = Hex.bytes(ASK);
        client(settings, sent).receiver().receive(ask, 0, ask.length);
        assertThat(sent).hasSize(4);
        assertThat(sent.get(0)).isEqualTo("\u00FF\u00FB\u0027");
        assertThat(sent.get(2)).isEqualTo("\u00FF\u00FB\u0018");
        String type = sent.get(3);
        assertThat(type).startsWith("\u00FF\u00FA\u0018\u0000").endsWith("\u00FF\u00F0");
        String body = sent.get(1);
        assertThat(body).startsWith("\u00FF\u00FA\u0027\u0000").endsWith("\u00FF\u00F0");
        List<String> said = new ArrayList<>();
        said.add(type.substring(4, type.length() - 2));
        // USERVAR name VALUE value, where neither mark stands behind an ESC
        for (String variable : body.substring(5, body.length() - 2).split("(?<!\u0002)\u0003")) {
            said.add(variable.replaceFirst("(?<!\u0002)\u0001", "="));
        }
        return said;
    }

    private static TelnetClient client(PrinterSettings settings, List<String> sent) {
        return new TelnetClient(settings.telnet(), bytes -> sent.add(new String(bytes, StandardCharsets.ISO_8859_1)),
                new RecordListener() {
                    @Override
                    public void record(byte[] buffer, int offset, int length) {
                        throw new AssertionError("no record was sent");
                    }

                    @Override
                    public void negotiated() {
                        throw new AssertionError("END-OF-RECORD was not asked for");
                    }

                    @Override
                    public void deviceNameRefused() {
                        throw new AssertionError("there are more names");
                    }
                });
    }
}
