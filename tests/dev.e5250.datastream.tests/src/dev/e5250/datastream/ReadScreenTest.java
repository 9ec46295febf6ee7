package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.screen.Key;

/** Reads that are answered at once (SA21-9247 pp. 2-5, 2-8; RFC 1205 section 5.3). */
class ReadScreenTest {
    private final Terminal terminal = new Terminal();

    private String answerTo(String command) {
        assertThat(terminal.hostPuts(0x08, command)).isEqualTo(SenseCode.NONE);
        String answer = terminal.sentHex();
        assertThat(answer.substring(4, 20)).isEqualTo("12A0000004000000");
        assertThat(terminal.sentNothingMore()).isTrue();
        return answer.substring(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0462", "0466", "046A"})
    @Rule({"F3.3", "F3.5"})
    void everyPositionAsItIs(String command) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("A"), sba(24, 79), attribute(0x22), text("Z")));
        assertThat(answerTo(command)).isEqualTo("C1" + "00".repeat(1917) + "22E9");
        terminal.hostWrites(clearUnitAlternate());
        assertThat(answerTo(command)).isEqualTo("00".repeat(27 * 132));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0464", "0468", "046C"})
    @Rule({"F3.4", "F3.5"})
    void rowByRowWithoutTrailingNulls(String command) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("A"), sba(3, 3), attribute(0x22), text("B "), sba(24, 80), text("Z")));
        assertThat(answerTo(command)).isEqualTo("C1FF" + "FF" + "000022C240FF" + "FF".repeat(20) + "00".repeat(79) + "E9FF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0462", "0464", "0466", "0468", "046A", "046C", "0472", "0483"})
    @Rule("F3.6")
    void keyboardAndReadStayAsTheyAre(String command) {
        terminal.shows("LOCKED locked at 1/1\n");
        answerTo(command);
        terminal.shows("LOCKED locked at 1/1\n");
        terminal.hostWrites(wtd(0, 8, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.type("A").press(Key.INSERT);
        String before = terminal.everything();
        answerTo(command);
        assertThat(terminal.everything()).isEqualTo(before);
        terminal.shows("""
                06|                                                    A
                  |52:24 63:20
                field 6/53+10 4800 24
                UNLOCKED at 6/54 insert ready, master MDT, MDT_FIELDS 0000
                """);
        terminal.press(Key.ENTER).shows("""
                06|                                                    A
                  |52:24 63:20
                field 6/53+10 4800 24
                LOCKED locked at 6/54, master MDT
                sent 001112A0000004000000 0636F1110635C1
                """);
    }

    @Test
    @Rule({"F3.1", "F3.2"})
    void immediateReadsBeginWithCursorAndNoAid() {
        terminal.hostWrites(wtd(0, 8, sba(6, 52), sf(0x4000, 0x24, 3), sba(7, 52), sf(0x4000, 0x24, 2)), readMdt(0, 0));
        assertThat(answerTo("0472")).as("nothing was modified").isEqualTo("063500");
        assertThat(answerTo("0483")).isEqualTo("063500");
        terminal.press(Key.RIGHT).type("B");
        assertThat(answerTo("0472")).isEqualTo("063700" + "40C240" + "4040");
        assertThat(answerTo("0483")).isEqualTo("063700" + "110635" + "00C2");
    }
}
