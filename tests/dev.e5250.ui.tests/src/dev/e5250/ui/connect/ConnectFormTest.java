package dev.e5250.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.CertificateTrust;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.SignOn;
import dev.e5250.ui.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectFormTest {
    private static final Passwords SECRETS = new Passwords("s3cret".toCharArray(), "pr0xy".toCharArray());

    @Test
    void anEmptyFormLacksTheHostOnly() {
        ConnectForm form = ConnectForm.empty();

        assertThat(form.isHostMissing()).isTrue();
        assertThat(form.problem(Passwords.NONE)).contains(Messages.Connect_noHost);
    }

    @Test
    void whatIsTypedBecomesSettings() {
        ConnectForm form = new ConnectForm(" ibmi.example ", "992", "MYDEV01", DeviceModel.IBM_3180_2, "273", true, false,
                false, SignOnForm.NONE, ProxyForm.NONE);

        assertThat(form.problem(Passwords.NONE)).isEmpty();
        assertThat(settings(form)).isEqualTo(SessionSettings.to("ibmi.example", 992).withDevice("MYDEV01")
                .withModel(DeviceModel.IBM_3180_2).withCcsid(273));
        assertThat(ConnectForm.of(settings(form))).isEqualTo(form);
    }

    @Test
    void itComesBackUnlessToldNotTo() {
        assertThat(ConnectForm.empty().reconnect()).isTrue();
        ConnectForm form = new ConnectForm("host", "23", "", DeviceModel.IBM_3179_2, "37", true, false, true,
                SignOnForm.NONE, ProxyForm.NONE);

        assertThat(settings(form).reconnect()).isEqualTo(ReconnectPolicy.STANDARD);
        assertThat(ConnectForm.of(settings(form))).isEqualTo(form);
    }

    @Test
    void theTerminalDrawsWindowsItselfUnlessToldNotTo() {
        ConnectForm usual = ConnectForm.empty().withSystem("host", "23", false);
        ConnectForm plain = usual.withTerminal(usual.device(), usual.model(), usual.ccsid(), false);

        assertThat(settings(usual).enhanced()).isTrue();
        assertThat(settings(plain)).isEqualTo(settings(usual).withEnhanced(false));
        assertThat(ConnectForm.of(settings(plain))).isEqualTo(plain);
    }

    @Test
    void aHostHasNoBlanks() {
        assertThat(form("my host", "23", "", "37").problem(Passwords.NONE)).contains(Messages.Connect_badHost);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "-1", "65536", "999999999999", "x", "2 3" })
    void portsThatAreNone(String port) {
        assertThat(form("host", port, "", "37").problem(Passwords.NONE)).contains(Messages.Connect_badPort);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1DEVICE", "ELEVENCHARS", "BAD-NAME", "MY DEV" })
    void deviceNamesThatAreNone(String device) {
        assertThat(form("host", "23", device, "37").problem(Passwords.NONE)).contains(Messages.Connect_badDevice);
    }

    @ParameterizedTest
    @CsvSource({ "''", "0", "1208", "37x" })
    void characterSetsThatAreNone(String ccsid) {
        assertThat(form("host", "23", "", ccsid).problem(Passwords.NONE)).contains(Messages.Connect_badCcsid);
    }

    @Test
    void tlsHasAPortOfItsOwnAndLeavesOthersAlone() {
        assertThat(ConnectForm.portFor(true, "23")).isEqualTo("992");
        assertThat(ConnectForm.portFor(false, "992")).isEqualTo("23");
        assertThat(ConnectForm.portFor(true, "2323")).isEqualTo("2323");
        ConnectForm form = new ConnectForm("host", "992", "", DeviceModel.IBM_3179_2, "37", true, true, false,
                SignOnForm.NONE, ProxyForm.NONE);
        assertThat(settings(form).security().tls()).isTrue();
        assertThat(ConnectForm.of(settings(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource(SignOn.Method.class)
    void aUserWithAPasswordSignsOn(SignOn.Method method) {
        ConnectForm form = with(new SignOnForm(" joe ", method), ProxyForm.NONE, true);

        SignOn signOn = form.settings(SECRETS, CertificateTrust.NONE).signOn();
        assertThat(signOn.user()).isEqualTo("joe");
        assertThat(signOn.method()).isEqualTo(method);
        assertThat(signOn.password().get()).containsExactly("s3cret".toCharArray()).isNotSameAs(signOn.password().get());
        assertThat(form.settings(SECRETS, CertificateTrust.NONE) + " " + form).doesNotContain("s3cret");
    }

    @Test
    void withoutAPasswordTheSystemAsks() {
        ConnectForm form = with(new SignOnForm("joe", SignOn.Method.CLEAR), ProxyForm.NONE, false);

        assertThat(form.problem(Passwords.NONE)).isEmpty();
        assertThat(settings(form).signOn()).isNull();
    }

    @Test
    void aPasswordIsSentAsItIsWithTlsOnly() {
        SignOnForm clear = new SignOnForm("joe", SignOn.Method.CLEAR);

        assertThat(with(clear, ProxyForm.NONE, false).problem(SECRETS)).contains(Messages.Connect_clearWithoutTls);
        assertThat(with(clear, ProxyForm.NONE, true).problem(SECRETS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ELEVENCHARS", "TWO WORDS" })
    void usersThatAreNone(String user) {
        assertThat(with(new SignOnForm(user, SignOn.Method.DES), ProxyForm.NONE, false).problem(SECRETS))
                .contains(Messages.Connect_badUser);
    }

    @ParameterizedTest
    @EnumSource(ProxySettings.Kind.class)
    void aProxyWithALogin(ProxySettings.Kind kind) {
        ConnectForm form = with(SignOnForm.NONE, new ProxyForm(Optional.of(kind), " proxy.example ", "1080", "me"), false);

        assertThat(form.problem(SECRETS)).isEmpty();
        ProxySettings proxy = form.settings(SECRETS, CertificateTrust.NONE).proxy().orElseThrow();
        assertThat(proxy.kind()).isEqualTo(kind);
        assertThat(proxy.host()).isEqualTo("proxy.example");
        assertThat(proxy.port()).isEqualTo(1080);
        assertThat(proxy.login()).isPresent();
        assertThat(proxy.toString()).doesNotContain("pr0xy");
    }

    @Test
    void aProxyThatAsksNobody() {
        ConnectForm form = with(SignOnForm.NONE, new ProxyForm(Optional.of(ProxySettings.Kind.HTTP), "proxy", "3128", ""),
                false);

        assertThat(settings(form).proxy()).contains(ProxySettings.open(ProxySettings.Kind.HTTP, "proxy", 3128));
        assertThat(ConnectForm.of(settings(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({ "'', 1080, ''", "my proxy, 1080, ''", "proxy, 0, ''", "proxy, '', ''" })
    void proxiesThatAreNone(String host, String port, String user) {
        ProxyForm proxy = new ProxyForm(Optional.of(ProxySettings.Kind.SOCKS5), host, port, user);

        assertThat(with(SignOnForm.NONE, proxy, false).problem(SECRETS)).contains(Messages.Connect_badProxy);
        assertThat(with(SignOnForm.NONE, new ProxyForm(Optional.empty(), host, port, user), false).problem(SECRETS))
                .as("with none chosen the fields do not count").isEmpty();
    }

    @Test
    void aLoginOfSocksHasAPassword() {
        ProxyForm proxy = new ProxyForm(Optional.of(ProxySettings.Kind.SOCKS5), "proxy", "1080", "me");

        assertThat(with(SignOnForm.NONE, proxy, false).problem(Passwords.NONE)).contains(Messages.Connect_badProxyLogin);
    }

    private static SessionSettings settings(ConnectForm form) {
        return form.settings(Passwords.NONE, CertificateTrust.NONE);
    }

    private static ConnectForm form(String host, String port, String device, String ccsid) {
        return new ConnectForm(host, port, device, DeviceModel.IBM_3179_2, ccsid, true, false, false, SignOnForm.NONE,
                ProxyForm.NONE);
    }

    private static ConnectForm with(SignOnForm signOn, ProxyForm proxy, boolean tls) {
        return new ConnectForm("host", "992", "", DeviceModel.IBM_3179_2, "37", true, tls, false, signOn, proxy);
    }
}
