package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

class FormatTableTest {
    private final FormatTable table = new FormatTable();
    private final Field first = new Field(10, 5, 0x4000, null, 0x24);
    private final Field bypass = new Field(20, 5, 0x6000, null, 0x20);
    private final Field last = new Field(30, 5, 0x4000, null, 0x24);

    @Test
    void findsTheFieldOfAnAddress() {
        fill();
        assertThat(table.at(9)).isNull();
        assertThat(table.at(10)).isSameAs(first);
        assertThat(table.at(14)).isSameAs(first);
        assertThat(table.at(15)).isNull();
        assertThat(table.at(34)).isSameAs(last);
        assertThat(table.startingAt(20)).isSameAs(bypass);
        assertThat(table.startingAt(21)).isNull();
    }

    @Test
    void nextAndPreviousPassOverBypassAndGoRound() {
        fill();
        assertThat(table.nextInput(10)).isSameAs(last);
        assertThat(table.nextInput(30)).isSameAs(first);
        assertThat(table.nextInput(0)).isSameAs(first);
        assertThat(table.previousInput(30)).isSameAs(first);
        assertThat(table.previousInput(33)).isSameAs(last);
        assertThat(table.previousInput(10)).isSameAs(last);
        table.clear();
        assertThat(table.nextInput(0)).isNull();
        assertThat(table.previousInput(0)).isNull();
    }

    @Test
    void fieldsComeInAscendingOrder() {
        table.append(first);
        assertThat(table.canAppend(14)).isFalse();
        assertThat(table.canAppend(15)).isTrue();
    }

    @Test
    @Rule("C3.4")
    void resettingMdtKeepsTheMasterOfABypassField() {
        fill();
        table.setModified(first);
        table.setModified(bypass);
        table.resetModified(false);
        assertThat(first.isModified()).isFalse();
        assertThat(table.isMasterMdt()).isTrue();
        table.resetModified(true);
        assertThat(bypass.isModified()).isFalse();
        assertThat(table.isMasterMdt()).isFalse();
    }

    @Test
    @Rule("D1.4")
    void theErrorRowIsTheHeadersOrTheLast() {
        assertThat(table.errorRow(24)).isEqualTo(24);
        table.setHeader(new byte[] {0, 0, 0, 22}, 0, 4);
        assertThat(table.errorRow(24)).isEqualTo(22);
        table.setHeader(new byte[] {0, 0, 0, 28}, 0, 4);
        assertThat(table.errorRow(24)).isEqualTo(24);
    }

    @Test
    @Rule("F2.15")
    void masksOfTheHeaderKeepFunctionKeysFromSendingData() {
        // bytes 5 to 7: F24 is the first bit, F1 the last (SA21-9247 p. 2-140)
        table.setHeader(new byte[] {0, 0, 0, 24, (byte) 0x80, 0x01, 0x05}, 0, 7);
        assertThat(table.sendsData(Aid.F24)).isFalse();
        assertThat(table.sendsData(Aid.F17)).isTrue();
        assertThat(table.sendsData(Aid.F9)).isFalse();
        assertThat(table.sendsData(Aid.F3)).isFalse();
        assertThat(table.sendsData(Aid.F2)).isTrue();
        assertThat(table.sendsData(Aid.F1)).isFalse();
        assertThat(table.sendsData(Aid.ENTER)).isTrue();
        assertThat(table.sendsData(Aid.CLEAR)).isFalse();
    }

    private void fill() {
        table.append(first);
        table.append(bypass);
        table.append(last);
    }
}
