package dev.e5250.telnet;

/**
 * One option in one direction: RFC 1143 for a side that never asks first, so that of its states YES and NO are enough.
 * Only what changes the state is answered: no peer can make it answer for ever to what it has already been told.
 */
final class OptionState {
    private boolean on;

    boolean isOn() {
        return on;
    }

    /**
     * The peer wants the option on (DO for our side, WILL for its own).
     *
     * @return whether an answer is due
     */
    boolean turnOn() {
        boolean wasOn = on;
        on = true;
        return !wasOn;
    }

    /**
     * The peer wants it off, or says that it is (DONT, WONT).
     *
     * @return whether an answer is due
     */
    boolean turnOff() {
        boolean wasOn = on;
        on = false;
        return wasOn;
    }
}
