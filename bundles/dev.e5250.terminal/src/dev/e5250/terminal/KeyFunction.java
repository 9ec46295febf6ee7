package dev.e5250.terminal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import dev.e5250.screen.Key;

/** What a key of the PC keyboard does. */
public sealed interface KeyFunction {
    /** A key of the 5250 keyboard. */
    record Host(Key key) implements KeyFunction {
        @Override
        public String name() {
            return key.name();
        }
    }

    /** Something in the terminal itself. */
    record Local(TerminalCommand command) implements KeyFunction {
        @Override
        public String name() {
            return command.name();
        }
    }

    /** What it is called in files. */
    String name();

    /** Reads what {@link #name} gives; empty when there is no such function. */
    static Optional<KeyFunction> parse(String name) {
        return all().filter(function -> function.name().equals(name)).findFirst();
    }

    /** All that there are: the keys first, then the commands. */
    static Stream<KeyFunction> all() {
        return Stream.concat(Arrays.stream(Key.values()).map(Host::new),
                Arrays.stream(TerminalCommand.values()).map(Local::new));
    }
}
