package dev.e5250.session;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import dev.e5250.screen.Keyboard;
import dev.e5250.screen.KeyboardState;

/** The way of keys and texts from any thread to the keyboard of a session, and what others may know of it at once. */
final class OperatorInput {
    private final SerialExecutor owner;
    private final Keyboard keyboard;
    private final BooleanSupplier live;
    private final Runnable used;
    private volatile int retained;
    private volatile KeyboardState state = KeyboardState.LOCKED;

    /**
     * @param live whether there is a host to type to; without one nothing is taken
     * @param used run by the owner when something was done to the keyboard
     */
    OperatorInput(SerialExecutor owner, Keyboard keyboard, BooleanSupplier live, Runnable used) {
        this.owner = owner;
        this.keyboard = keyboard;
        this.live = live;
        this.used = used;
    }

    void use(Consumer<Keyboard> use) {
        owner.execute(() -> {
            if (live.getAsBoolean()) {
                use.accept(keyboard);
                used.run();
            }
        });
    }

    /** By the owner: the keyboard may have changed. */
    void look() {
        retained = keyboard.retainedTypeAhead();
        state = keyboard.state();
    }

    /** Bytes that what was typed ahead takes. */
    int retained() {
        return retained;
    }

    KeyboardState state() {
        return state;
    }
}
