package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class NewEnvironmentTest {

    @Test
    void isAloneWhenThereIsNothingToSay() {
        assertThat(NewEnvironment.is(Map.of())).containsExactly(0);
    }

    @Test
    void marksInsideAValueAreEscaped() {
        // IS USERVAR "A" VALUE, then 00 to 04: the first four are marks of RFC 1572
        assertThat(NewEnvironment.is(Map.of("A", "\0\1\2\3\4")))
                .containsExactly(0, 3, 'A', 1, 2, 0, 2, 1, 2, 2, 2, 3, 4);
    }
}
