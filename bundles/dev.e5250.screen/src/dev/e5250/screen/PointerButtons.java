package dev.e5250.screen;

/**
 * The buttons of the pointer as the host programmed them (SC30-3533 15.26, type 55): which AID an event sends, or two
 * events one after the other.
 */
final class PointerButtons {
    private final Display display;
    private final FieldEditor editor;
    /** What waits for its second event, or null. */
    private MouseButton begun;

    PointerButtons(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    /** Whether an event means something to the host while the keyboard is as it is. */
    boolean takes(int event, boolean locked) {
        for (MouseButton button : display.constructs().constructs().mouseButtons()) {
            boolean mine = button.first() == event || button.hasTwoEvents() && button.second() == event;
            if (mine && (!locked || button.waits())) {
                return true;
            }
        }
        return false;
    }

    /** An event at a position of the display. */
    void happened(int event, int address) {
        MouseButton waiting = begun;
        begun = null;
        if (waiting != null && waiting.second() == event) {
            send(waiting, address);
            return;
        }
        for (MouseButton button : display.constructs().constructs().mouseButtons()) {
            if (button.first() == event && !button.hasTwoEvents()) {
                send(button, address);
                return;
            }
            if (button.first() == event) {
                begun = button;
            }
        }
    }

    private void send(MouseButton button, int address) {
        Aid aid = Aid.of(button.aid());
        if (aid == null) {
            return;
        }
        if (button.movesCursor()) {
            editor.moveTo(address);
        }
        editor.send(aid);
    }
}
