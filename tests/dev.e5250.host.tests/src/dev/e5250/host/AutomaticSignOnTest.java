package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sign-on within the negotiation, by the samples of RFC 4777 section 5. */
class AutomaticSignOnTest {

    @ParameterizedTest
    @CsvSource({
        "ABCDEFG, 7D4C2319F28004B2, 08BEF662D851F4B1, 5A58BD50E4DD9B5F, DES",
        "AbCdEfGh123?+, 3E3A71C78795E5F5, B1C806D5D377D994, E7FAB5F034BEDA42E91F439DD07532A24140E3DD, SHA1"})
    void samples(String password, String hostSeed, String clientSeed, String substitute, AutomaticSignOn.Kind kind) {
        AutomaticSignOn signOn = signOn("USER123", hostSeed, clientSeed, substitute);

        assertThat(signOn.kind()).isEqualTo(kind);
        assertThat(signOn.isWith(password.toCharArray())).isTrue();
        assertThat(signOn.isWith("OTHER".toCharArray())).isFalse();
        assertThat(signOn("USER124", hostSeed, clientSeed, substitute).isWith(password.toCharArray())).isFalse();
        assertThat(signOn("USER123", "0102030405060708", clientSeed, substitute).isWith(password.toCharArray())).isFalse();
    }

    @Test
    void clearPassword() {
        AutomaticSignOn signOn = signOn("demo", "0102030405060708", "", "44454D4F");

        assertThat(signOn.user()).isEqualTo("DEMO");
        assertThat(signOn.kind()).isEqualTo(AutomaticSignOn.Kind.CLEAR);
        assertThat(signOn.isWith("DEMO".toCharArray())).isTrue();
        assertThat(signOn.isWith("".toCharArray())).isFalse();
        assertThat(signOn).asString().isEqualTo("DEMO by CLEAR");
    }

    @Test
    void unknownLengthIsNobodys() {
        AutomaticSignOn signOn = signOn("DEMO", "0102030405060708", "0807060504030201", "44454D4F");

        assertThat(signOn.kind()).isEqualTo(AutomaticSignOn.Kind.UNKNOWN);
        assertThat(signOn.isWith("DEMO".toCharArray())).isFalse();
    }

    @Test
    void noneWithoutUserOrPassword() {
        EnvironmentVariables variables = new EnvironmentVariables();
        assertThat(AutomaticSignOn.of(variables, new byte[8])).isEmpty();

        add(variables, "0055534552" + "0144454D4F");
        assertThat(AutomaticSignOn.of(variables, new byte[8])).isEmpty();
    }

    private static AutomaticSignOn signOn(String user, String hostSeed, String clientSeed, String substitute) {
        EnvironmentVariables variables = new EnvironmentVariables();
        add(variables, "00" + RawClient.ascii("USER") + "01" + RawClient.ascii(user));
        add(variables, "03" + RawClient.ascii("IBMRSEED") + "01" + escaped(clientSeed));
        add(variables, "03" + RawClient.ascii("IBMSUBSPW") + "01" + escaped(substitute));
        return AutomaticSignOn.of(variables, HexFormat.of().parseHex(hostSeed)).orElseThrow();
    }

    /** Codes 00 to 03 behind an ESC. */
    private static String escaped(String hex) {
        return hex.replaceAll("(..)", "$1 ").replaceAll("(0[0-3]) ", "02$1 ").replace(" ", "");
    }

    private static void add(EnvironmentVariables variables, String hex) {
        byte[] body = HexFormat.of().parseHex(hex);
        variables.add(body, 0, body.length);
    }
}
