package dev.e5250.terminal;

/** What the alarm of the host does. */
public enum AlarmStyle {
    SOUND(true, false), FLASH(false, true), BOTH(true, true), NONE(false, false);

    private final boolean sound;
    private final boolean flash;

    AlarmStyle(boolean sound, boolean flash) {
        this.sound = sound;
        this.flash = flash;
    }

    boolean sounds() {
        return sound;
    }

    boolean flashes() {
        return flash;
    }
}
