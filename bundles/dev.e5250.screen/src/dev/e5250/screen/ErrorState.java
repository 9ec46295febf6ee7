package dev.e5250.screen;

/** The error state of the keyboard: an operator error or a host's message on the error line (SA21-9247 pp. 2-135, 2-146). */
final class ErrorState {
    private final Display display;
    private boolean shown;
    private boolean helpSent;
    private OperatorError error;

    ErrorState(Display display) {
        this.display = display;
    }

    boolean isShown() {
        return shown;
    }

    boolean isHelpSent() {
        return helpSent;
    }

    void setHelpSent() {
        helpSent = true;
    }

    /** What the operator did wrong, or null: a host's message is no error of the operator's. */
    OperatorError error() {
        return error;
    }

    /** Shows an operator error: code and text, as a 5250 does. */
    void show(OperatorError found) {
        byte[] line = display.ccsid().toHost(' ' + found.digits() + "  " + found.text()); //$NON-NLS-1$
        line[0] = Attribute.ERROR;
        show(display.formats().errorRow(display.buffer().rows()), 1, display.buffer().columns(), line, 0, line.length);
        error = found;
        display.soundAlarm();
    }

    /** Shows a message of the host from one column of a row to another, inclusive. */
    void show(int row, int from, int to, byte[] text, int offset, int length) {
        end();
        shown = true;
        display.errorLine().show(row, from, to, text, offset, length);
    }

    /** Shows one again that was saved; the operator's error, or null. */
    void restore(OperatorError found, boolean helpWasSent, int row, int column, byte[] text) {
        show(row, column, column + text.length - 1, text, 0, text.length);
        error = found;
        helpSent = helpWasSent;
    }

    void end() {
        shown = false;
        helpSent = false;
        error = null;
        display.errorLine().hide();
    }

    /** What Help sends: the digits in columns 2 to 5 of the line, which a coded message of the host has, too. */
    int code() {
        if (error != null) {
            return error.code();
        }
        int code = 0;
        byte[] text = display.errorLine().text();
        for (int at = 1; at < Math.min(text.length, 5); at++) {
            code = code << 4 | text[at] & 0x0F;
        }
        return code;
    }
}
