package dev.e5250.session;

import static dev.e5250.screen.KeyboardState.LOCKED;
import static dev.e5250.screen.KeyboardState.PRE_HELP_ERROR;
import static dev.e5250.screen.KeyboardState.UNLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ResponseClockTest {
    private long now;
    private final ResponseClock clock = new ResponseClock(() -> now);

    @Test
    void measuresFromTheKeyToTheFreeKeyboard() {
        clock.look(UNLOCKED);
        at(100).sent();
        at(110).look(LOCKED);
        at(150).look(LOCKED);
        assertThat(clock.last()).isEmpty();

        at(400).look(UNLOCKED);

        assertThat(clock.last()).contains(Duration.ofNanos(300));
        at(900).look(UNLOCKED);
        assertThat(clock.last()).contains(Duration.ofNanos(300));
    }

    @Test
    void anErrorOfTheHostIsAnAnswer() {
        clock.look(UNLOCKED);
        at(100).sent();
        clock.look(LOCKED);

        at(140).look(PRE_HELP_ERROR);

        assertThat(clock.last()).contains(Duration.ofNanos(40));
    }

    @Test
    void whatTheHostAsksForBeforeItsFirstScreenIsNoKey() {
        at(100).sent();
        clock.look(LOCKED);
        at(300).look(UNLOCKED);

        assertThat(clock.last()).isEmpty();
    }

    @Test
    void whatTheHostAsksForMeanwhileDoesNotStartAnew() {
        clock.look(UNLOCKED);
        at(100).sent();
        clock.look(LOCKED);
        at(200).sent();
        clock.look(LOCKED);

        at(300).look(UNLOCKED);

        assertThat(clock.last()).contains(Duration.ofNanos(200));
    }

    @Test
    void aRecordThatLocksNothingIsNoQuestion() {
        clock.look(UNLOCKED);
        at(100).sent();
        clock.look(UNLOCKED);
        at(500).look(LOCKED);

        at(600).look(UNLOCKED);

        assertThat(clock.last()).isEmpty();
    }

    @Test
    void anotherConnectionDoesNotAnswerForTheLast() {
        clock.look(UNLOCKED);
        at(100).sent();
        clock.look(LOCKED);
        clock.forget();

        at(900).look(UNLOCKED);

        assertThat(clock.last()).isEmpty();
    }

    private ResponseClock at(long nanoseconds) {
        now = nanoseconds;
        return clock;
    }
}
