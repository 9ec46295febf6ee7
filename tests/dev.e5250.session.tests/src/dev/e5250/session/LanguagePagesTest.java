package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.conformance.Rule;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Directions;
import dev.e5250.screen.Key;
import dev.e5250.screen.OperatorError;

/** The pages of the demo system in other scripts, walked by keys: what is typed comes to the host and back as it was typed. */
class LanguagePagesTest {

    @ParameterizedTest
    @CsvSource({"930, Japanese, こんにちは, 東京", "939, Japanese, こんにちは, 東京", "1399, Japanese, こんにちは, 東京",
            "933, Korean, 안녕하세요, 서울", "1364, Korean, 안녕하세요, 서울", "935, Simplified Chinese, 你好, 北京",
            "1388, Simplified Chinese, 你好, 北京", "937, Traditional Chinese, 你好, 台北", "1371, Traditional Chinese, 你好, 台北"})
    @Rule({"J2.1", "J2.3", "J2.4", "J2.5"})
    void charactersOfTwoBytes(int ccsid, String language, String greeting, String place) throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true)); Client client = open(demo, ccsid)) {
            page(client, "9").shows(language).shows(greeting).shows(place);

            // only, pure, either, open
            client.type(place + greeting).press(Key.TAB).type(place).press(Key.TAB).type("ABC").press(Key.TAB)
                    .type("5250" + place + "Z").press(Key.ENTER).shows("Received").isReady();

            assertThat(echo(client, 10)).isEqualTo(place + greeting);
            assertThat(echo(client, 11)).isEqualTo(place);
            assertThat(echo(client, 12)).isEqualTo("ABC");
            assertThat(echo(client, 13)).isEqualTo("5250" + place + "Z");

            client.type("A");
            client.await(() -> client.screen().operatorError() == OperatorError.IDEOGRAPHIC_ONLY, () -> "error 0060");
            client.press(Key.RESET, Key.F3).shows("Main Menu");
            assertThat(demo.mistakes()).isEmpty();
            assertThat(demo.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1399, こんにちは, 東京", "1364, 안녕하세요, 서울", "1388, 你好, 北京", "1371, 你好, 台北"})
    @Rule({"J2.11", "J2.15", "E8.5"})
    void keysThatEditCharactersOfTwoBytes(int ccsid, String greeting, String place) throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true)); Client client = open(demo, ccsid)) {
            page(client, "9").shows(greeting).isReady();

            client.type(greeting).press(Key.DESTRUCTIVE_BACKSPACE, Key.TAB, Key.TAB, Key.TAB).type("A" + place)
                    .press(Key.REPEAT, Key.ENTER).shows("Received").isReady();

            assertThat(echo(client, 10)).isEqualTo(greeting.substring(0, greeting.length() - 1));
            assertThat(echo(client, 13)).isEqualTo("A" + place + place.charAt(place.length() - 1));
            client.press(Key.REPEAT);
            client.await(() -> client.screen().operatorError() == OperatorError.REPEAT_NOT_VALID, () -> "error 0066");
            client.press(Key.RESET, Key.F3).shows("Main Menu");
            assertThat(demo.mistakes()).isEmpty();
            assertThat(demo.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"424, Hebrew, שלום, ברכה, הכרב", "12712, Hebrew, שלום, ברכה, הכרב",
            // behind a letter that joins to the left the end, behind one that does not the letter alone
            "420, Arabic, مرحبا, باب, ﺏ\uFE8E\uFE91", "16804, Arabic, مرحبا, باب, ﺏ\uFE8E\uFE91"})
    @Rule({"J4.1", "J4.9"})
    void lettersFromRightToLeft(int ccsid, String language, String greeting, String word, String shown) throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true)); Client client = open(demo, ccsid)) {
            page(client, "10").shows(language).isReady();
            assertThat(client.screen().directions()).isEqualTo(Directions.CURSOR_RIGHT_TO_LEFT);
            assertThat(client.screen().cursorColumn()).isEqualTo(49);

            client.type(word).press(Key.ENTER).shows("Received").isReady();

            assertThat(client.screen().row(10).toString()).contains(shown);
            client.press(Key.SCREEN_REVERSE);
            client.await(() -> client.screen().directions() == Directions.SCREEN_RIGHT_TO_LEFT, () -> "reversed");
            assertThat(client.screen().cursorColumn()).isEqualTo(32);
            client.press(Key.SCREEN_REVERSE, Key.F3).shows("Main Menu");
            assertThat(demo.mistakes()).isEmpty();
            assertThat(demo.failures()).isEmpty();
        }
    }

    /** Ten code units of a program, on the display and back in them: typed, pasted, and covered by a window that goes again. */
    @ParameterizedTest
    @CsvSource({"37, Zo\u00EB \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD, Ren\u00E9e, 0052 0065 006E 00E9 0065, Bern, 0042 0065 0072 006E",
            "875, \u0391\u03B8\u03AE\u03BD\u03B1, \u03A3\u03C9, 03A3 03C9, \u03A7\u03B1, 03A7 03B1",
            "939, \u6771\u4EAC, \u6771A\u4EAC, 6771 0041 4EAC, \u4EAC\u6771, 4EAC 6771",
            "1399, \u6771\u4EAC, \u6771A\u4EAC, 6771 0041 4EAC, \u5C71\u91CE, 5C71 91CE",
            "933, \u6771\u4EAC, \uC11C\uC6B8, C11C C6B8, \u6771Z, 6771 005A"})
    @Rule("J5.2")
    void unicodeFieldsOfAProgram(int ccsid, String shown, String name, String nameUnits, String place, String placeUnits)
            throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true)); Client client = open(demo, ccsid)) {
            page(client, "14").shows("Unicode Fields").isReady();
            assertThat(client.screen().row(4).toString()).contains(shown);

            client.press(Key.ERASE_EOF).type(name).press(Key.TAB, Key.ERASE_EOF);
            client.session.paste(place);
            client.press(Key.ENTER).shows(nameUnits).shows(placeUnits).isReady();

            assertThat(client.screen().row(8).toString()).contains(name);
            assertThat(client.screen().row(9).toString()).contains(place);
            String before = client.screen().text();
            client.press(Key.F1).shows("A program has Unicode");
            client.press(Key.F12);
            client.await(() -> client.screen().text().equals(before), () -> "the page again");
            client.isReady().press(Key.TAB, Key.DELETE, Key.ENTER);
            String rest = placeUnits.substring(5);
            client.await(() -> client.screen().row(14).text(30, 81).strip().equals(rest), () -> rest + " in " + client.screen().row(14));
            client.isReady().press(Key.F3).shows("Main Menu");
            assertThat(demo.mistakes()).isEmpty();
            assertThat(demo.failures()).isEmpty();
        }
    }

    @Test
    void otherSessionsAreToldWhatTheyNeed() throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true)); Client client = open(demo, 37)) {
            page(client, "9").shows("its CCSID is 37").press(Key.F3).shows("Main Menu").isReady();
            page(client, "10").shows("its CCSID is 37");
        }
    }

    private static Client open(DemoSystem demo, int ccsid) throws Exception {
        boolean doubleByte = Ccsid.of(ccsid).isDoubleByte();
        Client client = new Client(SessionSettings.to(Client.loopback(), demo.port()).withCcsid(ccsid)
                .withModel(doubleByte ? DeviceModel.IBM_5555_C01 : DeviceModel.IBM_3179_2)).open();
        client.shows("Sign On").isReady().type("demo").press(Key.TAB).type("demo").press(Key.ENTER).shows("Main Menu").isReady();
        return client;
    }

    private static Client page(Client client, String option) throws Exception {
        return client.type(option).press(Key.ENTER);
    }

    private static String echo(Client client, int row) {
        return client.screen().row(row).text(53, 81).strip();
    }
}
