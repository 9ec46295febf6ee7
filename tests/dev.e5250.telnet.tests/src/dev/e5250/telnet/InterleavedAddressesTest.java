package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8305 section 4: the families take turns. Here 6 and 4 are an address of each. */
class InterleavedAddressesTest {

    @ParameterizedTest
    @CsvSource({"4, 4", "6, 6", "6664, 6466", "44466, 46464", "6444, 6444", "464, 464", "66, 66"})
    void familiesTakeTurns(String resolved, String tried) {
        InetAddress[] addresses = resolved.chars().mapToObj(c -> c == '6' ? Loopback.V6 : Loopback.V4)
                .toArray(InetAddress[]::new);
        StringBuilder order = new StringBuilder();
        HappyEyeballs.interleaved(addresses).forEach(a -> order.append(a.equals(Loopback.V6) ? '6' : '4'));
        assertThat(order).hasToString(tried);
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "21, 20", "5000, 20"})
    void aNameCannotMakeAnyNumberOfAttempts(int resolved, int tried) {
        List<InetAddress> many = Collections.nCopies(resolved, Loopback.V4);
        assertThat(HappyEyeballs.interleaved(many.toArray(InetAddress[]::new))).hasSize(tried);
    }
}
