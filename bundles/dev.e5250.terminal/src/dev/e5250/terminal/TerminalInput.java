package dev.e5250.terminal;

import dev.e5250.screen.Key;

/**
 * Where the terminal sends what the operator does. It decides nothing itself: whether a key or a character is
 * accepted is for the screen behind this to say. Called by the UI thread; must return at once.
 */
public interface TerminalInput {
    /** Drops everything. */
    TerminalInput NONE = new TerminalInput() {
        @Override
        public void press(Key key) {
            // nobody listens
        }

        @Override
        public void type(String text) {
            // nobody listens
        }

        @Override
        public void cursorTo(int row, int column) {
            // nobody listens
        }
    };

    void press(Key key);

    void type(String text);

    /** Row and column are 1-based. */
    void cursorTo(int row, int column);
}
