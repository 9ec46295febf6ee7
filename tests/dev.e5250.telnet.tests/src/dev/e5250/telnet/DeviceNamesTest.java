package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNamesTest {

    @ParameterizedTest
    @CsvSource({"DSP01, DSP01", "dsp01, DSP01", "DEV*, DEV DEV1 DEV2", "DEV%n, DEV1 DEV2 DEV3", "D%nX, D1X D2X D3X",
            "%u*, JOE JOE1 JOE2", "%u%n, JOE1 JOE2 JOE3", "ABCDEFGHIJ*, ABCDEFGHIJ ABCDEFGHI1 ABCDEFGHI2"})
    void areAskedForInTheirOrder(String pattern, String expected) {
        DeviceNames names = new DeviceNames(pattern, "joe");
        List<String> asked = new ArrayList<>();
        for (Optional<String> name = names.next(); name.isPresent() && asked.size() < 3; name = names.next()) {
            asked.add(name.get());
        }
        assertThat(String.join(" ", asked)).isEqualTo(expected);
    }

    @Test
    void noneIsTooLongAndTheyEnd() {
        DeviceNames names = new DeviceNames("ABCDEFGHIJ*", "");
        int count = 0;
        for (Optional<String> name = names.next(); name.isPresent(); name = names.next()) {
            assertThat(name.get()).hasSizeLessThanOrEqualTo(DeviceNames.MAX_LENGTH);
            count++;
        }
        assertThat(count).isEqualTo(DeviceNames.MAX_TRIES);
    }

    @Test
    void anEmptyOneLeavesItToTheHost() {
        assertThat(new DeviceNames("", "").isEmpty()).isTrue();
        assertThat(new DeviceNames("", "").next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1ABC", "A B", "ABCDEFGHIJK", "A*B", "\u00C4", "%nA", "*"})
    void whatNoDeviceCanBeCalledIsRefused(String pattern) {
        assertThat(DeviceNames.isPattern(pattern)).isFalse();
    }
}
