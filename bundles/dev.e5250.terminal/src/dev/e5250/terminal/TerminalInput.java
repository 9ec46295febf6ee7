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
        public void paste(String text) {
            // nobody listens
        }

        @Override
        public void choose(int row, int column) {
            // nobody listens
        }

        @Override
        public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
            // nobody listens
        }

        @Override
        public void pointer(int event, int row, int column) {
            // nobody listens
        }

        @Override
        public void cursorTo(int row, int column) {
            // nobody listens
        }
    };

    void press(Key key);

    void type(String text);

    /** Pastes text of any size and number of lines from the cursor on. */
    void paste(String text);

    /** Chooses what is at a 1-based row and column with a pointer. */
    void choose(int row, int column);

    /** Drags from a 1-based row and column to another with a pointer: the slider of a scroll bar. */
    void drag(int fromRow, int fromColumn, int toRow, int toColumn);

    /**
     * Uses a button of a pointer at a 1-based row and column that the host has programmed.
     *
     * @param event 1 to 18, see {@link dev.e5250.screen.MouseButton}
     */
    void pointer(int event, int row, int column);

    /** Moves the cursor. Row and column are 1-based. */
    void cursorTo(int row, int column);
}
