package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EnvironmentVariablesTest {
    private final EnvironmentVariables variables = new EnvironmentVariables();

    @Test
    void variablesOfBothKinds() {
        // VAR "USER" VALUE "AB", USERVAR "DEVNAME" VALUE "X1"
        add("00" + RawClient.ascii("USER") + "01 4142 03" + RawClient.ascii("DEVNAME") + "01 5831");

        assertThat(variables.text("USER")).contains("AB");
        assertThat(variables.text("devname")).contains("X1");
        assertThat(variables.names()).containsExactlyInAnyOrder("USER", "DEVNAME");
    }

    @Test
    void undefinedAndEmpty() {
        add("03" + RawClient.ascii("A") + "03" + RawClient.ascii("B") + "01");

        assertThat(variables.text("A")).isEmpty();
        assertThat(variables.text("B")).contains("");
    }

    @Test
    void escapedCodesAreValues() {
        add("03" + RawClient.ascii("IBMSUBSPW") + "01 0200 0201 0202 0203 FF");

        assertThat(variables.bytes("IBMSUBSPW").orElseThrow()).asHexString().isEqualTo("00010203FF");
    }

    @Test
    void malformedBodyIsReadAsFarAsItGoes() {
        add("01 41 5A 03 01 42 03" + RawClient.ascii("C") + "01 44 02");

        assertThat(variables.names()).containsExactly("C");
    }

    @Test
    void laterAnswerReplaces() {
        add("03 41 01 31");
        add("03 41 01 32");

        assertThat(variables.text("A")).contains("2");
    }

    @Test
    void numberIsLimited() {
        IntStream.range(0, 1000).forEach(i -> add("03" + RawClient.ascii("N" + i) + "01 31"));

        assertThat(variables.names()).hasSize(EnvironmentVariables.MAX_VARIABLES);
    }

    @Test
    void valuesAreNotInItsText() {
        add("03 41 01" + RawClient.ascii("secret"));

        assertThat(variables).hasToString("[A]");
    }

    private void add(String hex) {
        byte[] body = RawClient.hex(hex);
        variables.add(body, 0, body.length);
    }
}
