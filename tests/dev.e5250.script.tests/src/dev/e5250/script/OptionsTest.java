package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.ProxySettings.Kind;

class OptionsTest {

    /** What py3270 and the libraries made of it pass to s3270. */
    @Test
    void takesWhatToolsPassToS3270() throws Exception {
        Options options = Options.parse(new String[] {"-xrm", "s3270.unlockDelay: False", "-script", "-xrm", "*model: 2",
                "-trace", "-utf8", "-noverifycert", "-port", "2323", "-set", "aidWait=false", "-clear", "verifyHostCert"});
        assertThat(options.preferences.size).isEqualTo(DisplaySize.NORMAL);
        assertThat(options.preferences.trace).isTrue();
        assertThat(options.preferences.port).isEqualTo(2323);
        assertThat(options.preferences.aidWait).isFalse();
        assertThat(options.preferences.verifyCertificate).isFalse();
        assertThat(options.host).isNull();
        assertThat(options.scriptPort).isNull();
    }

    @Test
    void servesOnTheLoopbackUnlessAnAddressIsSaid() throws Exception {
        assertThat(Options.parse(new String[] {"-scriptport", "4001"}).scriptPort.getAddress().isLoopbackAddress()).isTrue();
        assertThat(Options.parse(new String[] {"-scriptport", "0.0.0.0:4001"}).scriptPort.getAddress().isAnyLocalAddress())
                .isTrue();
        assertThat(Options.parse(new String[] {"-scriptport", "[::1]:4001"}).scriptPort.getPort()).isEqualTo(4001);
    }

    @Test
    void aProxyIsThatOfTheSession() throws Exception {
        Options options = Options.parse(new String[] {"-proxy", "socks5d:[::1]:1081"});
        assertThat(options.preferences.proxy.settings()).isEqualTo(ProxySettings.open(Kind.SOCKS5, "::1", 1081));
        options = Options.parse(new String[] {"-set", "proxy=http:user@proxy"});
        assertThat(options.preferences.proxy.settings().port()).isEqualTo(3128);
        assertThat(options.preferences.proxy.settings().login()).isPresent();
        assertThat(ProxyAddress.parse("socks5:user:a:b@proxy").text()).isEqualTo("socks5 proxy 1080 user");
    }

    @Test
    void macrosAreLines() throws Exception {
        Options options = Options.parse(new String[] {"-xrm", "s5250.macros: one: Enter\\ntwo: Echo(a) Echo(b)"});
        assertThat(options.preferences.macros).containsEntry("ONE", "Enter").containsEntry("two", "Echo(a) Echo(b)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "system                | system | 0    |       | false | true",
            "system:2323           | system | 2323 |       | false | true",
            "L:DEV01@system:992    | system | 992  | DEV01 | true  | true",
            "l:y:system            | system | 0    |       | true  | false",
            "[::1]:23              | ::1    | 23   |       | false | true",
            "DEV@[::1]             | ::1    | 0    | DEV   | false | true",
            "::1                   | ::1    | 0    |       | false | true",
            "B:C:N:S:10.0.0.1      | 10.0.0.1 | 0  |       | false | true"})
    void readsHosts(String text, String host, int port, String device, boolean tls, boolean verify) throws Exception {
        assertThat(HostAddress.parse(text)).isEqualTo(
                new HostAddress(host, port, device == null ? "" : device, tls, verify));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L:", "system:0", "system:65536", "system:x", "[::1", "[::1]x", "A:system", ":23", "DEV@"})
    void refusesWhatIsNoHost(String text) {
        assertThatThrownBy(() -> HostAddress.parse(text)).isInstanceOf(ActionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-model 4", "-port 0", "-codepage 1", "-scriptport x", "-user", "one two", "-passwordfd 9999",
            "-tracefilesize 0", "-proxy ftp:proxy", "-proxy http:user:secret@proxy", "-set proxy=http:user:secret@proxy", "a b",
            "no-such-file.s3270", "-signon rot13", "-set nothing=1", "-xrm model", "-devname 1234567890123"})
    void saysWhatIsWrong(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" "))).isInstanceOf(ActionException.class);
    }

    /** Others can see a command line: there is no way to have a password there. */
    @Test
    void noOptionTakesAPassword() {
        for (OptionEntry option : OptionTable.ENTRIES) {
            if (option.name().contains("password")) {
                assertThat(option.argument()).as(option.name()).isIn("NAME", "NUMBER");
            }
        }
        Credentials credentials = Credentials.NONE.withUser("DEMO").withPassword("secret"::toCharArray);
        assertThat(credentials.toString() + credentials.signOn(true)).doesNotContain("secret");
    }
}
