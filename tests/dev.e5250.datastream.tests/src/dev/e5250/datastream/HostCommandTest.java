package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Order;
import dev.e5250.screen.Key;

/** STRPCCMD: the host wants a command to be run on the computer of its user. */
@Rule("K.18")
class HostCommandTest {
    /** Non-display, the mark of the PC Organizer, and that the host waits until the command has ended. */
    private static final Order MARK = hex("27 80 FC D7 C3 D6 40 83 80 A1 80 80");
    private static final String ENTER = "000D12A0000004000000" + "0101F1";

    private final Terminal terminal = new Terminal();
    private final List<HostCommand> asked = new ArrayList<>();
    private Runnable done;

    private static Command command(Order mark, String text) {
        return wtd(0, 8, sba(1, 1), mark, text(text), ra(2, 60, 0x00));
    }

    private int withdrawn;

    private void userDecides() {
        terminal.workstation.setHostCommandPolicy(new HostCommandPolicy() {
            @Override
            public void asked(HostCommand command, Runnable then) {
                asked.add(command);
                done = then;
            }

            @Override
            public void withdrawn() {
                withdrawn++;
            }
        });
    }

    @Test
    void isRefusedAndAnsweredUnlessSomebodyDecides() {
        terminal.hostWrites(clearUnit(), command(MARK, "format c:"), readMdt(0, 0));
        assertThat(terminal.sentHex()).isEqualTo(ENTER);
        terminal.shows("""
                01|
                  |1:2780FCD7C3D6408380A180808696999481A340837A
                LOCKED locked at 1/1
                """);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"80, true", "81, false"})
    void isAskedAboutAndAnsweredWhenThatIsDone(String byteBehindTheMark, boolean waits) {
        userDecides();
        terminal.hostWrites(clearUnit(), command(hex("27 80 FC D7 C3 D6 40 83 80 A1 80" + byteBehindTheMark), "calc 1"),
                readMdt(0, 0));
        assertThat(asked).containsExactly(new HostCommand("calc 1", waits));
        assertThat(asked.toString()).as("it is not displayed").doesNotContain("calc");
        assertThat(terminal.sentNothingMore()).isTrue();
        done.run();
        assertThat(terminal.sentHex()).isEqualTo(ENTER);
        done.run();
        assertThat(terminal.sentNothingMore()).as("answered once").isTrue();
    }

    @Test
    void isAskedAboutOnceTheHostReads() {
        userDecides();
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(clearUnit(), command(MARK, "dir")));
        assertThat(asked).isEmpty();
        terminal.hostWrites(readMdt(0, 0));
        terminal.hostWrites(wtd(0, 0, sba(5, 1), text("CLOCK")));
        assertThat(asked).hasSize(1);
    }

    @Test
    void isAtMost123PositionsLong() {
        userDecides();
        terminal.hostWrites(clearUnit(), wtd(0, 8, MARK, text("X".repeat(130))), readMdt(0, 0));
        assertThat(asked).containsExactly(new HostCommand("X".repeat(123), true));
    }

    static Stream<Command> goingOn() {
        return Stream.of(clearUnit(), clearUnitAlternate(), wtd(0, 8, sba(1, 1), text("NEXT")));
    }

    @ParameterizedTest
    @MethodSource("goingOn")
    void theQuestionIsWithdrawnWhenTheHostGoesOn(Command command) {
        userDecides();
        terminal.hostWrites(clearUnit(), command(MARK, "dir"), readMdt(0, 0));
        terminal.hostWrites(command, readMdt(0, 0));
        assertThat(withdrawn).isOne();
        done.run();
        terminal.hostWrites(clearUnit());
        assertThat(terminal.sentNothingMore()).isTrue();
        assertThat(withdrawn).as("once").isOne();
    }

    @Test
    void theQuestionIsWithdrawnWhenTheUserAnswersTheHostHimself() {
        userDecides();
        terminal.hostWrites(clearUnit(), command(MARK, "dir"), readMdt(0, 0));
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo(ENTER);
        assertThat(withdrawn).isOne();
        terminal.hostWrites(wtd(0, 8, sba(5, 1), text("NEXT")), readMdt(0, 0));
        done.run();
        assertThat(terminal.sentNothingMore()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void theQuestionIsWithdrawnWithTheConnection() {
        userDecides();
        terminal.hostWrites(clearUnit(), command(MARK, "dir"), readMdt(0, 0));
        terminal.workstation.disconnected();
        assertThat(withdrawn).isOne();
        done.run();
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    void whatWasAnsweredIsNotWithdrawn() {
        userDecides();
        terminal.hostWrites(clearUnit(), command(MARK, "dir"), readMdt(0, 0));
        done.run();
        assertThat(terminal.sentHex()).isEqualTo(ENTER);
        terminal.hostWrites(clearUnit());
        assertThat(withdrawn).isZero();
    }

    @Test
    void theEnterWaitsForAHostThatHasTakenItsInvitationBack() {
        userDecides();
        terminal.hostWrites(clearUnit(), command(MARK, "dir"), readMdt(0, 0));
        terminal.hostPuts(0x0A, "");
        assertThat(terminal.sentHex()).isEqualTo("000A12A000000400000A");
        done.run();
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.hostPuts(0x01, "");
        assertThat(terminal.sentHex()).isEqualTo(ENTER);
        terminal.hostReads();
        assertThat(terminal.sentNothingMore()).as("once").isTrue();
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22 80 FC D7 C3 D6 40 83 80 A1 80 80", "27 80 FC D7 C3 D6 40 83 80 A1 81 80",
            "27 80 FC D7 C3 D6 40 83 80 A1 80 82", "27 80 FC D7 C3 D6"})
    void whatOnlyLooksLikeOneIsNone(String mark) {
        userDecides();
        terminal.hostWrites(clearUnit(), command(hex(mark), "dir"), readMdt(0, 0));
        assertThat(asked).isEmpty();
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    void isNoneWhereItDoesNotBeginTheDisplay() {
        userDecides();
        terminal.hostWrites(clearUnit(), wtd(0, 8, sba(2, 1), MARK, text("dir")), readMdt(0, 0));
        assertThat(asked).isEmpty();
    }
}
