package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

import dev.e5250.conformance.Rule;

/** Arabic letters and their shapes; those of beh are U+FE8F alone, FE90 at the end, FE91 at the beginning, FE92 in the middle. */
class ArabicTest {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    @ParameterizedTest
    @ValueSource(ints = {420, 16804})
    @Rule("J4.9")
    void typedLettersGetTheShapesThatTheSetHas(int ccsid) {
        Station station = new Station(ccsid);
        Field field = rightToLeft(station, 6);
        station.ready().type("بببا");
        // from left to right: the end of alef, two of beh that go on, as its beginning does
        assertThat(station.contents(field)).isEqualTo("..\uFE8E\uFE91\uFE91\uFE91");
        assertThat(station.cursor()).isEqualTo("5/11");
        station.type(" ع");
        assertThat(station.contents(field)).isEqualTo("\u0639 \uFE8E\uFE91\uFE91\uFE91");
    }

    @Test
    @Rule("J4.9")
    void lettersChangeTheirShapesWithTheirNeighbours() {
        Station station = new Station(420);
        Field field = rightToLeft(station, 5);
        station.ready().type("ععع");
        assertThat(station.contents(field)).isEqualTo("..\uFECA\uFECC\uFECB");
        station.press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.contents(field)).isEqualTo("...\uFECA\uFECB");
        station.press(Key.BACKSPACE).type(" ");
        assertThat(station.contents(field)).isEqualTo("... \u0639");
    }

    @Test
    @Rule("J4.9")
    void lamAndAlefStayTwo() {
        Station station = new Station(420);
        Field field = rightToLeft(station, 4);
        station.ready().type("لا");
        assertThat(station.contents(field)).isEqualTo("..\uFE8E\uFEDF");
    }

    @Test
    @Rule("J4.9")
    void lettersThatAreTypedFromTheLeftJoinAsTheyStand() {
        Station station = new Station(420);
        Field field = station.field(5, 10, 4, 0);
        station.ready().type("عع");
        // the second one stands to the left of nothing: it begins on the right
        assertThat(station.contents(field)).isEqualTo("\uFECA\uFECB..");
    }

    @Test
    @Rule("J4.9")
    void whatTheHostWroteFartherAwayStays() {
        Station station = new Station(420);
        Field field = rightToLeft(station, 6);
        // two that do not join, as a host may write an abbreviation
        station.text(5, 14, "عع").ready().press(Key.LEFT, Key.LEFT, Key.LEFT).type("ع");
        assertThat(station.contents(field)).isEqualTo("..\u0639.\u0639\u0639");
    }

    @Test
    @Rule("J4.10")
    void aDisplayShowsLettersInTheShapesOfTheirPlaces() {
        Station station = new Station(8612);
        station.text(5, 10, "ابب ال");
        // from the right: lam and alef that do not become one, then two of beh and an alef that ends them
        assertThat(station.display.snapshot().row(5).text(10, 16)).isEqualTo("\uFE8E\uFE92\uFE91 \uFE8E\uFEDF");
    }

    @Test
    @Rule("J4.10")
    void shapesOfWordsAreThoseOfIcu() throws ArabicShapingException {
        Random random = new Random(5250);
        ArabicShaping icu = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
        for (int i = 0; i < 2000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String logical = word.toString().replaceAll("ل+(?=ا)", "");
            char[] shown = new StringBuilder(logical).reverse().toString().toCharArray();
            ArabicShapes.show(shown);
            assertThat(new StringBuilder(new String(shown)).reverse().toString()).as(logical).isEqualTo(icu.shape(logical));
        }
    }

    @Test
    @Rule("J4.8")
    void whatIsCopiedHasLettersAndNoShapes() {
        Station station = new Station(420);
        rightToLeft(station, 8);
        station.ready().paste("عربي 12");
        assertThat(BidirectionalText.read(station.display.snapshot().row(5).text(11, 18), true)).isEqualTo("عربي 12");
        assertThat(BidirectionalText.read("\uFEFB", true)).isEqualTo("لا");
    }

    private static Field rightToLeft(Station station, int length) {
        station.display.formats().setHeader(new byte[] {(byte) 0x80}, 0, 1);
        return station.field(5, 10, length, 0);
    }
}
