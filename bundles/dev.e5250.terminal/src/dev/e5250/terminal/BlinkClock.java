package dev.e5250.terminal;

import org.eclipse.swt.widgets.Control;

/**
 * Counts the halves of a blink, but only while it is asked to: each painting that shows something blinking arms one
 * tick, and a tick only asks for the next painting. What is hidden is not painted, so nothing runs then.
 */
final class BlinkClock {
    private static final int HALF_MILLISECONDS = 600;

    private final Control control;
    private final Runnable repaint;
    private boolean armed;
    private boolean out;

    BlinkClock(Control control, Runnable repaint) {
        this.control = control;
        this.repaint = repaint;
    }

    /** Whether it is the half of the time in which what blinks steps back. */
    boolean isOut() {
        return out;
    }

    /** A painting showed something that blinks. */
    void arm() {
        if (!armed) {
            armed = true;
            control.getDisplay().timerExec(HALF_MILLISECONDS, this::tick);
        }
    }

    boolean isArmed() {
        return armed;
    }

    private void tick() {
        armed = false;
        if (!control.isDisposed()) {
            out = !out;
            repaint.run();
        }
    }
}
