package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

class FieldTest {

    @Test
    void aFieldWithoutControlWordsHasNoneOfTheirRules() {
        Field field = with();
        assertThat(field.resequence()).isEqualTo(-1);
        assertThat(field.isMagneticStripe()).isFalse();
        assertThat(field.isSelectable()).isFalse();
        assertThat(field.isSelectableAttention()).isFalse();
        assertThat(field.ideographic()).isEqualTo(-1);
        assertThat(field.isTransparent()).isFalse();
        assertThat(field.isForwardEdgeTrigger()).isFalse();
        assertThat(field.isContinuedFirst()).isFalse();
        assertThat(field.isContinuation()).isFalse();
        assertThat(field.isWordWrap()).isFalse();
        assertThat(field.progression()).isZero();
        assertThat(field.highlight()).isZero();
        assertThat(field.pointerAid()).isEqualTo(-1);
        assertThat(field.selfCheck()).isZero();
        assertThat(field.controlWords()).isEmpty();
    }

    @Test
    @Rule("D11.1")
    void eachControlWordSaysItsRule() {
        assertThat(with(0x8003).resequence()).isEqualTo(3);
        assertThat(with(0x80FF).resequence()).isEqualTo(0xFF);
        assertThat(with(0x8220).ideographic()).isEqualTo(0x20);
        assertThat(with(0x8200).ideographic()).isZero();
        assertThat(with(0x84FF).isTransparent()).isTrue();
        assertThat(with(0x8501).isForwardEdgeTrigger()).isTrue();
        assertThat(with(0x8805).progression()).isEqualTo(5);
        assertThat(with(0x8923).highlight()).isEqualTo(0x23);
        assertThat(with(0x8970).highlight()).as("no attribute").isZero();
        assertThat(with(0x8A71).pointerAid()).isEqualTo(0x71);
        assertThat(with(0xB140).selfCheck()).isEqualTo(11);
        assertThat(with(0xB1A0).selfCheck()).isEqualTo(10);
        assertThat(with(0xB1A1).selfCheck()).as("no such word").isZero();
    }

    @Test
    @Rule("D11.1")
    void theInputDevicesShareAWord() {
        assertThat(with(0x8101).isMagneticStripe()).isTrue();
        assertThat(with(0x8101).isSelectable()).isFalse();
        assertThat(with(0x8102).isMagneticStripe()).isFalse();
        assertThat(with(0x8102).isSelectable()).isTrue();
        assertThat(with(0x8103).isMagneticStripe()).isTrue();
        assertThat(with(0x8103).isSelectable()).isTrue();
        assertThat(with(0x8103).isSelectableAttention()).isFalse();
        assertThat(with(0x8106).isSelectable()).isTrue();
        assertThat(with(0x8106).isMagneticStripe()).isFalse();
        assertThat(with(0x8106).isSelectableAttention()).isTrue();
    }

    @Test
    @Rule("D11.1")
    void wordWrapIsNoMarkOfASegment() {
        assertThat(with(0x8680).isWordWrap()).isTrue();
        assertThat(with(0x8680).isContinuation()).isFalse();
        assertThat(with(0x8680).isContinuedFirst()).isFalse();
        assertThat(with(0x8601).isContinuedFirst()).isTrue();
        assertThat(with(0x8601).isContinuation()).isFalse();
        assertThat(with(0x8603).isContinuedMiddle()).isTrue();
        assertThat(with(0x8603).isContinuation()).isTrue();
        assertThat(with(0x8602).isContinuedLast()).isTrue();
        assertThat(with(0x8602).isContinuation()).isTrue();
        assertThat(with(0x8601, 0x8680).isContinuedFirst()).as("beside word wrap").isTrue();
        assertThat(with(0x8601, 0x8680).isWordWrap()).isTrue();
    }

    @Test
    @Rule("D11.2")
    void ofTwoWordsOfAKindTheLastCountsAndUnknownOnesAreKept() {
        Field field = with(0x8802, 0x9912, 0x8807);
        assertThat(field.progression()).isEqualTo(7);
        assertThat(field.controlWords()).containsExactly((short) 0x8802, (short) 0x9912, (short) 0x8807);
    }

    private static Field with(int... words) {
        short[] controlWords = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            controlWords[i] = (short) words[i];
        }
        return new Field(10, 5, 0x4000, controlWords, 0x24);
    }
}
