package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.e5250.session.SessionSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAddressTest {

    @ParameterizedTest
    @CsvSource({ "pub400.com,pub400.com,23", "pub400.com:992,pub400.com,992", "10.1.2.3:2323,10.1.2.3,2323",
            "[::1]:23,::1,23", "[::1]:65535,::1,65535", "[fe80::1%eth0],fe80::1%eth0,23", "::1,::1,23",
            "2001:db8::17,2001:db8::17,23" })
    void isRead(String text, String host, int port) {
        assertThat(HostAddress.parse(text)).isEqualTo(SessionSettings.to(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ":23", "host:", "host:x", "host:0", "host:65536", "host:999999", "[::1", "[]:23",
            "[::1]x", "::1]:23", "my host" })
    void isNoAddress(String text) {
        assertThatThrownBy(() -> HostAddress.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOST:PORT");
    }
}
