package dev.e5250.host.demo;

import static dev.e5250.host.demo.DemoOperator.ENTER;
import static dev.e5250.host.demo.DemoOperator.F12;
import static dev.e5250.host.demo.DemoOperator.F3;
import static dev.e5250.host.demo.DemoOperator.F5;
import static dev.e5250.host.demo.DemoOperator.PAGE_DOWN;
import static dev.e5250.host.demo.DemoOperator.PAGE_UP;
import static dev.e5250.host.demo.DemoOperator.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.host.Attr;
import dev.e5250.host.RawClient;
import dev.e5250.host.ScreenText;

@Timeout(30)
class DemoSystemTest {
    private DemoSystem system;
    private DemoOperator operator;

    /** Goes on by a second each time it is asked. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-01-02T03:04:05Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }

    @BeforeEach
    void start() throws Exception {
        system = DemoSystem.start(0, new Ticking());
        operator = new DemoOperator(system);
    }

    @AfterEach
    void close() throws Exception {
        operator.close();
        system.close();
        assertThat(system.server().failures()).isEmpty();
    }

    @Test
    void signOnDisplay() {
        ScreenText screen = operator.screen;

        assertThat(screen.row(1).strip()).isEqualTo("Sign On");
        assertThat(screen.row(4)).contains("Display . . . . . :   QPADEV0001");
        assertThat(screen.row(16)).contains("Demo system: sign on with user DEMO and password DEMO");
        assertThat(screen.fields()).extracting(ScreenText.Field::row).containsExactly(6, 7, 8, 9, 10);
        assertThat(screen.fields()).allMatch(field -> field.column() == 53 && field.length() == 10);
        assertThat(screen.cell(7, 52)).isEqualTo(Attr.NON_DISPLAY.code());
        assertThat(screen.cursor()).isEqualTo("6/53");
        assertThat(screen.isReading()).isTrue();
    }

    @Test
    void signOnRefused() throws Exception {
        operator.press(ENTER);
        assertRefused("User name is missing", "6/53");

        operator.press(ENTER, field(6, 53, "NOBODY"), field(7, 53, "DEMO"));
        assertRefused("CPF1120 - There is no user NOBODY", "6/53");

        operator.press(ENTER, field(6, 53, "DEMO"), field(7, 53, "WRONG"));
        assertRefused("CPF1107", "7/53");
        assertThat(operator.screen.error()).doesNotContain("WRONG");

        operator.press(ENTER, field(6, 53, "DEMO"), field(7, 53, "DEMO"), field(8, 53, "PGM"));
        assertRefused("no programs", "8/53");

        operator.press(ENTER, field(6, 53, "DEMO"), field(7, 53, "DEMO"), field(9, 53, "OTHER"));
        assertRefused("no menu but MAIN", "9/53");
    }

    @Test
    void signOnInSmallLetters() throws Exception {
        operator.press(ENTER, field(6, 53, "demo"), field(7, 53, "Demo "), field(9, 53, "main"));

        assertMenu();
    }

    @Test
    void menuRefusesWhatItDoesNotKnow() throws Exception {
        operator.signOn();

        operator.select("77");
        assertRefused("Option 77 is not on this menu", "20/7");
        operator.select("WRKJOB");
        assertRefused("Command WRKJOB is not known", "20/7");
        operator.press(F3);
        assertRefused("Use option 90", "20/7");
        operator.press(ENTER);
        assertMenu();
    }

    @Test
    void job() throws Exception {
        operator.press(ENTER, field(6, 53, "DEMO"), field(7, 53, "DEMO"), field(10, 53, "MYLIB")).select("1");

        assertThat(operator.screen.row(3)).contains("Job", ":   QPADEV0001");
        assertThat(operator.screen.row(4)).contains(":   DEMO");
        assertThat(operator.screen.row(5)).contains(":   000001");
        assertThat(operator.screen.row(8)).contains(":   2026-01-02");
        assertThat(operator.screen.row(12)).contains(":   IBM-3477-FC");
        assertThat(operator.screen.row(16)).contains(":   MYLIB");
        String time = operator.screen.row(9);
        assertThat(time).containsPattern(":   03:04:\\d\\d ");
        assertThat(operator.press(F5).screen.row(9)).isNotEqualTo(time);
        operator.press(F12);
        assertMenu();
    }

    @Test
    void wideDisplay() throws Exception {
        operator.signOn().select("2");

        assertThat(operator.screen.columns()).isEqualTo(132);
        assertThat(operator.screen.rows()).hasSize(27);
        assertThat(operator.screen.row(3)).isEqualTo("1234567890".repeat(13) + "12");
        assertThat(operator.screen.row(2)).startsWith("        10").contains("130");
        assertThat(operator.screen.row(5)).endsWith("Total");
        assertThat(operator.screen.row(24)).startsWith(" 19   Item number 19").endsWith("2778");
        operator.press(F3);
        assertThat(operator.screen.columns()).isEqualTo(80);
        assertMenu();
    }

    @Test
    void wideDisplayNeedsATerminalForIt() throws Exception {
        try (DemoOperator narrow = new DemoOperator(system, "IBM-3179-2", RawClient.STANDARD_QUERY_REPLY)) {
            narrow.signOn().select("2");

            assertThat(narrow.screen.error()).contains("no display of 27x132");
        }
    }

    @Test
    void colours() throws Exception {
        operator.signOn().select("3");

        for (int code = 0x20; code < 0x40; code++) {
            int row = 4 + code % 16;
            int column = code < 0x30 ? 2 : 42;
            assertThat(operator.screen.row(row).substring(column - 1)).startsWith(String.format("%02X Abc 12 ", code));
            assertThat(operator.screen.cell(row, column + 2)).isEqualTo(code);
            assertThat(operator.screen.cell(row, column + 9)).isEqualTo(0x20);
        }
        operator.press(ENTER);
        assertMenu();
    }

    @Test
    void fieldsShowWhatTheHostReceived() throws Exception {
        operator.signOn().select("4");
        assertThat(operator.screen.fields()).hasSize(19);

        operator.press(ENTER, field(4, 32, "abc"), field(9, 32, "     1K"));
        operator.press(ENTER, field(5, 32, "XYZ"));

        assertThat(operator.screen.row(4)).contains("\"abc\"");
        assertThat(operator.screen.row(9)).contains("\"     1K\"");
        assertThat(operator.screen.row(5)).contains("\"XYZ\"");
        assertThat(operator.press(F5).screen.row(4)).doesNotContain("abc");
        operator.press(F12);
        assertMenu();
    }

    @Test
    void signOffClosesTheConnection() throws Exception {
        operator.signOn();
        operator.client.key(ENTER, 20, 9, field(20, 7, "90"));

        operator.client.expectEnd();
    }

    /** Page keys, Print, Record Backspace, PA1, F24, an AID of no key. */
    @ParameterizedTest
    @ValueSource(ints = {0xF4, 0xF5, 0xD9, 0xDA, 0xF6, 0xF8, 0x6C, 0xBC, 0x70})
    void keyWithoutUseIsAnsweredOnEveryPage(int aid) throws Exception {
        assertThat(operator.press(aid).screen.error()).isNotEmpty();
        operator.signOn();
        assertThat(operator.press(aid).screen.error()).isNotEmpty();
        for (String option : List.of("1", "2", "3", "4", "6", "9", "10", "11", "12")) {
            operator.select(option);
            assertThat(operator.press(aid).screen.error()).as("option " + option).isNotEmpty();
            operator.press(F12);
        }
    }

    @Test
    void clearShowsThePageAgain() throws Exception {
        operator.signOn().select("1");

        assertThat(operator.press(0xBD).screen.row(1)).contains("Display Job");
    }

    @Test
    void sessionsHaveDevicesOfTheirOwn() throws Exception {
        try (DemoOperator second = new DemoOperator(system)) {
            assertThat(second.screen.row(4)).contains("QPADEV0002");
        }
    }

    @Test
    void characterSetIsThatOfTheClient() throws Exception {
        try (RawClient german = new RawClient(system.port())) {
            // USERVAR "CODEPAGE" VALUE "273"
            german.negotiate("IBM-3179-2", "03 434F444550414745 01 323733");
            german.record();
            german.sendRecord(RawClient.STANDARD_QUERY_REPLY);
            german.record();
            german.key(ENTER, 7, 57, field(6, 53, "DEMO"), field(7, 53, "DEMO"));
            german.record();
            german.key(ENTER, 20, 8, field(20, 7, "1"));

            assertThat(new ScreenText().draw(german.record()).row(14)).contains("(CCSID)", ":   273");
        }
    }

    private void assertMenu() {
        Iterator<String> rows = operator.screen.rows().iterator();
        assertThat(rows.next()).startsWith(" MAIN ").contains("e5250 Demo Main Menu");
        assertThat(operator.screen.fields()).containsExactly(new ScreenText.Field(20, 7, 153, 0x24));
        assertThat(operator.screen.cursor()).isEqualTo("20/7");
        assertThat(operator.screen.isReading()).isTrue();
    }

    private void assertRefused(String message, String cursor) {
        assertThat(operator.screen.error()).contains(message);
        assertThat(operator.screen.cursor()).isEqualTo(cursor);
        assertThat(operator.screen.isReading()).isTrue();
    }
}
