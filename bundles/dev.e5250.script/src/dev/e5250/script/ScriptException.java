package dev.e5250.script;

/** Why a script did not run to its end. Never contains what the line says: it may be for nobody else. */
public final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    ScriptException(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    /** The line that could not be done, from 1 on; 0 when the file could not be read. */
    public int line() {
        return line;
    }
}
