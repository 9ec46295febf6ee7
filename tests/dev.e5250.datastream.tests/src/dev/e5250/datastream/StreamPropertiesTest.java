package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.td;
import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.conformance.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class StreamPropertiesTest {

    @Property(tries = 200)
    @Rule("F3.3")
    void readScreenReturnsEveryPositionAsItWasWritten(@ForAll @Size(1920) byte[] positions) {
        Terminal terminal = new Terminal();
        assertThat(terminal.hostWrites(clearUnit(), wtd(0, 0, td(positions)), readScreen())).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sent().data()).isEqualTo(positions);
    }
}
