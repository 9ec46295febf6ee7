package dev.e5250.host.junit;

import static dev.e5250.host.AidKey.ENTER;
import static dev.e5250.host.AidKey.F3;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.script.Dialogue.dialogue;
import static dev.e5250.host.script.Expectation.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.e5250.host.HostDisplay;
import dev.e5250.host.RawClient;

/** The extension as tests use it. */
@Timeout(30)
class HostExtensionTest {
    private static final HostDisplay DISPLAY = HostDisplay.standard().write(input(5, 20, 3).digitsOnly());

    @RegisterExtension
    final HostExtension host = HostExtension.running(dialogue().show(DISPLAY).expect(key(ENTER)).finish());

    @Test
    void everyTestHasItsHost() throws Exception {
        try (RawClient client = new RawClient(host.port())) {
            client.negotiate("IBM-3179-2");
            client.record();
            client.key(0xF1, 5, 20, "110514 F1");
            client.expectEnd();
        }
        assertThat(host.failures()).isEmpty();
        assertThat(host.mistakes()).isEmpty();
    }

    @Test
    void anExpectationThatDoesNotHoldFailsTheTest() throws Exception {
        HostExtension other = HostExtension.running(dialogue().show(DISPLAY).expect(key(F3)));
        press(other, "110514 F1");

        assertThatThrownBy(() -> other.afterEach(null)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("key F3 expected, not ENTER");
    }

    @Test
    void aMistakeOfTheClientFailsTheTest() throws Exception {
        HostExtension other = HostExtension.running(dialogue().show(DISPLAY).expect(key(ENTER)));
        press(other, "110514 C1");

        assertThatThrownBy(() -> other.afterEach(null)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("no digit in a digits-only field");
    }

    @Test
    void aLenientHostJudgesItsScriptOnly() throws Exception {
        HostExtension other = HostExtension.running(dialogue().show(DISPLAY).expect(key(ENTER))).lenient();
        press(other, "110514 C1");

        other.afterEach(null);
    }

    @Test
    void theDemoSystemIsAHost() throws Exception {
        HostExtension demo = HostExtension.demo();
        demo.beforeEach(null);
        try (RawClient client = new RawClient(demo.port())) {
            client.negotiate("IBM-3179-2");
            assertThat(client.record()).asHexString().endsWith("04F30005D97000");
        }
        demo.afterEach(null);
    }

    private static void press(HostExtension host, String field) throws Exception {
        host.beforeEach(null);
        try (RawClient client = new RawClient(host.port())) {
            client.negotiate("IBM-3179-2");
            client.record();
            client.key(0xF1, 5, 20, field);
            client.expectEnd();
        }
    }
}
