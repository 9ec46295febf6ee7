package dev.e5250.host.demo;

import static dev.e5250.host.demo.DemoOperator.ENTER;
import static dev.e5250.host.demo.DemoOperator.F12;
import static dev.e5250.host.demo.DemoOperator.F5;
import static dev.e5250.host.demo.DemoOperator.PAGE_DOWN;
import static dev.e5250.host.demo.DemoOperator.PAGE_UP;
import static dev.e5250.host.demo.DemoOperator.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.RawClient;
import dev.e5250.host.ScreenText;

/** The pages that have more to them than a display: what their options and keys do. */
@Timeout(30)
class DemoPagesTest {
    private static final int F4 = 0x34;
    private static final int F10 = 0x3A;
    private static final int F11 = 0x3B;
    private static final String SAVE = "000C12A00000040000040402";
    private static final String IMAGE = "000E12A0000004000004" + "0412CAFE";
    private static final String RESTORE = "000E12A0000004000005" + "0412CAFE";

    private DemoSystem system;
    private DemoOperator operator;
    private ScreenText screen;

    @BeforeEach
    void signOn() throws Exception {
        system = DemoSystem.start();
        operator = new DemoOperator(system).signOn();
        screen = operator.screen;
    }

    @AfterEach
    void close() throws Exception {
        operator.close();
        system.close();
        assertThat(system.failures()).isEmpty();
    }

    @Test
    void listTurnsItsPages() throws Exception {
        operator.select("5");
        assertThat(screen.row(9)).startsWith("      100703  Acacia Bakery     Paris       FR");
        assertThat(screen.row(20)).endsWith("More... ");
        assertThat(screen.fields()).hasSize(12);

        operator.press(PAGE_UP);
        assertThat(screen.error()).isEqualTo("You have reached the top of the list.");
        for (int page = 2; page <= 19; page++) {
            operator.press(PAGE_DOWN);
        }
        assertThat(screen.row(20)).endsWith(" Bottom ");
        assertThat(screen.row(10)).startsWith("      107326  Yew Works");
        assertThat(screen.row(11)).isBlank();
        operator.press(PAGE_DOWN);
        assertThat(screen.error()).isEqualTo("You have reached the bottom of the list.");
    }

    @Test
    void listIsPositionedByName() throws Exception {
        operator.select("WRKCST").press(ENTER, field(3, 24, "HAZ"));
        assertThat(screen.row(9)).contains("Hazel Bakery");

        operator.press(F11);
        assertThat(screen.row(8)).contains("Balance");
        assertThat(screen.row(9)).contains("Hazel Bakery", "Active", ".");
    }

    @Test
    void optionsAreTakenOneAfterTheOther() throws Exception {
        operator.select("5");
        operator.client.key(ENTER, 9, 3, field(9, 3, "5"), field(10, 3, "4"), field(11, 3, "7"));
        window();
        assertThat(screen.row(6)).contains(". Display Customer .");
        assertThat(screen.row(8)).contains("Name . . . . . :", "Acacia Bakery");

        operator.client.key(F12, 1, 1);
        expect(RESTORE);
        window();
        assertThat(screen.row(10)).contains("Delete Acacia Books?");
        operator.press(ENTER, field(12, 45, "X"));
        assertThat(screen.error()).isEqualTo("Type Y or N.");
        operator.press(ENTER, field(12, 45, "Y"));

        // the third option needed no window
        assertThat(screen.row(9)).contains("Acacia Bakery");
        assertThat(screen.row(10)).contains("Acacia Foods");
        assertThat(operator.press(F11).screen.row(10)).contains("On hold");
        assertThat(operator.press(F5).screen.row(10)).contains("Acacia Books");
    }

    @Test
    void customerIsChangedInAWindow() throws Exception {
        operator.select("5");
        operator.client.key(ENTER, 9, 3, field(9, 3, "2"));
        window();
        assertThat(screen.fields()).extracting(ScreenText.Field::row).containsExactly(9, 10, 11);

        operator.press(ENTER, field(9, 41, ""));
        assertThat(screen.error()).isEqualTo("A customer needs a name.");
        operator.press(ENTER, field(9, 41, "New Name"), field(11, 41, "XX"));
        assertThat(screen.row(9)).contains("New Name", "Paris", "XX");
    }

    @Test
    void wrongOptionIsNamed() throws Exception {
        operator.select("5").press(ENTER, field(11, 3, "9"));

        assertThat(screen.error()).isEqualTo("Option 9 is not allowed here.");
        assertThat(screen.cursor()).isEqualTo("11/3");
    }

    @Test
    void orderIsCheckedFieldByField() throws Exception {
        operator.select("6");
        operator.press(ENTER);
        operator.look();
        assertThat(screen.error()).isEqualTo("Customer number is missing.");
        assertThat(screen.cursor()).isEqualTo("4/30");
        // reverse, and red
        assertThat(screen.cell(4, 29)).isEqualTo(0x2D);

        String tomorrow = LocalDate.now().plusDays(1).toString().replace("-", "");
        List<String> values = List.of(field(4, 30, "100000"), field(7, 30, "DE"), field(8, 30, tomorrow), field(9, 30, "A"),
                field(11, 30, "0003"), field(12, 30, "   1999"));
        operator.press(ENTER, values.toArray(String[]::new));
        assertThat(screen.error()).startsWith("All values are right.");
        operator.press(ENTER, field(19, 30, "Y"));
        assertThat(screen.row(21)).contains("1 order entered.");
        assertThat(screen.row(4)).doesNotContain("100000");
    }

    @Test
    void promptFillsTheField() throws Exception {
        operator.select("6");
        operator.client.key(F4, 7, 30);
        window();
        assertThat(screen.row(4)).contains(". Countries .");

        operator.press(ENTER, field(10, 39, "1"));
        assertThat(screen.row(7)).contains("DE");
    }

    @Test
    void menuBarOpensWindows() throws Exception {
        operator.select("7");
        operator.client.key(F10, 1, 1);
        window();
        assertThat(screen.row(5)).contains("1. New");
        operator.press(ENTER, field(5, 6, "9"));
        assertThat(screen.error()).isEqualTo("Type a number from 1 to 3.");

        operator.press(ENTER, field(5, 6, "2"));
        assertThat(screen.row(13)).contains("You chose:", "File > Open");
    }

    @Test
    void enhancedTerminalGetsStructuredFields() throws Exception {
        // byte 53 of the reply: enhanced interface
        try (RawClient client = new RawClient(system.port())) {
            client.negotiate("IBM-3477-FC");
            client.record();
            client.sendRecord("0047 12A0 0000 04 00 00 00 0000 88 003A D97080 0600 010100" + "00".repeat(16)
                    + "01 F3F4F7F7 C6C300 02 00 00 00000000 0100 00 0000 63 31 00 00 02 00" + "00".repeat(6));
            client.record();
            client.key(ENTER, 7, 57, field(6, 53, "DEMO"), field(7, 53, "DEMO"));
            client.record();
            client.key(0x31, 20, 7);
            assertThat(RawClient.hex(client.record())).isEqualTo(SAVE);
            client.sendRecord(IMAGE);

            assertThat(RawClient.hex(client.record())).contains("D951").doesNotContain("4B4B4B4B4B4B4B4B");
        }
    }

    @Test
    void messageSwitchesTheLight() throws Exception {
        operator.client.key(ENTER, 20, 7, field(20, 7, "8"));
        expect("000A12A000000400000C");
        operator.look();
        assertThat(screen.row(5)).contains("(No messages available)");

        operator.client.key(ENTER, 19, 30, field(19, 30, "Hello"));
        expect("000A12A000000400000B");
        expect("000A12A000000400000C");
        assertThat(operator.look().screen.row(5)).contains("Hello");
        assertThat(screen.row(6)).contains("From  . . :   DEMO");
    }

    @Test
    void floodSendsSoManyRecords() throws Exception {
        operator.select("11");
        operator.client.key(ENTER, 9, 30, field(9, 30, "3"));
        for (int i = 1; i <= 3; i++) {
            assertThat(RawClient.hex(operator.client.record())).contains("04110000").contains("40".repeat(6) + "F" + i + "4096");
        }
        assertThat(operator.client.wire(3)).isEqualTo("FFFD06");
        operator.client.send("FFFC06");

        assertThat(operator.look().screen.row(12)).contains("3 records in ");
    }

    @Test
    void faultIsComparedWithItsAnswer() throws Exception {
        operator.select("12");
        operator.client.key(ENTER, 20, 30, field(20, 30, "3"));
        assertThat(RawClient.hex(operator.client.record())).endsWith("04110000111901");
        operator.client.sendRecord("000E12A000000480000010050122");
        assertThat(operator.client.wire(3)).isEqualTo("FFFD06");
        operator.client.send("FFFC06");

        assertThat(operator.look().screen.row(19)).contains("Address off the display: sense code 10050122, as it should be");
    }

    @Test
    void pagesThatNeedACharacterSetSaySo() throws Exception {
        assertThat(operator.select("9").screen.row(4)).contains("its CCSID is 37");
        operator.press(F12);
        assertThat(operator.select("10").screen.row(4)).contains("its CCSID is 37");
    }

    /** CCSID 939 by keyboard JPB, code page 1027, character set 1172: text between shift codes. */
    @Test
    void japaneseTerminalGetsDoubleBytes() throws Exception {
        try (RawClient client = keyboard("JPB", "1027", "1172")) {
            client.key(ENTER, 20, 7, field(20, 7, "9"));

            // "Greeting" of five letters in ten bytes
            assertThat(RawClient.hex(client.record())).containsPattern("11051D" + "30" + "0E([4-9A-F][0-9A-F]{3}){5}0F");
        }
    }

    @Test
    void hebrewTerminalGetsItsDirection() throws Exception {
        try (RawClient client = keyboard("NCB", "424", "941")) {
            client.key(ENTER, 20, 7, field(20, 7, "10"));

            // Start of Header with 80, the four letters from the last to the first
            assertThat(RawClient.hex(client.record())).contains("010780").contains("11051D" + "30" + RawClient.hex(Ccsid.of(424).toHost("\u05DD\u05D5\u05DC\u05E9")));
        }
    }

    private RawClient keyboard(String type, String page, String set) throws Exception {
        RawClient client = new RawClient(system.port());
        client.negotiate("IBM-5555-C01", variable("KBDTYPE", type) + variable("CODEPAGE", page) + variable("CHARSET", set));
        client.record();
        client.sendRecord(RawClient.STANDARD_QUERY_REPLY);
        client.record();
        client.key(ENTER, 7, 57, field(6, 53, "DEMO"), field(7, 53, "DEMO"));
        client.record();
        return client;
    }

    private static String variable(String name, String value) {
        return "03" + RawClient.hex(name.getBytes(StandardCharsets.US_ASCII)) + "01"
                + RawClient.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void helpFitsIntoItsWindow() {
        List<Page> pages = List.of(new MainMenuPage(), new JobPage(), new WidePage(), new ColoursPage(), new FieldsPage(),
                new CustomersPage(), new OrderPage(), new MenuBarPage(), new MessagesPage(), new FloodPage(), new FaultsPage(),
                new SystemRequestPage(), new SignOnPage(), new DoubleBytePage(), new RightToLeftPage(), new ChoicesPage(),
                new UnicodePage());
        for (Page page : pages) {
            assertThat(page.help()).as(page.getClass().getSimpleName()).hasSizeBetween(1, HelpPage.LINES)
                    .allMatch(line -> line.length() <= HelpPage.WIDTH);
        }
    }

    /** The page is saved, then the window comes. */
    private void window() throws Exception {
        expect(SAVE);
        operator.client.sendRecord(IMAGE);
        operator.look();
    }

    private void expect(String record) throws Exception {
        assertThat(RawClient.hex(operator.client.record())).isEqualTo(record);
    }
}
