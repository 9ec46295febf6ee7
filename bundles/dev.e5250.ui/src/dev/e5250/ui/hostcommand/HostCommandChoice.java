package dev.e5250.ui.hostcommand;

import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;

/** What a user wants to become of commands that a host wants to be run on this computer. */
public enum HostCommandChoice {
    /** Nothing is run, and nobody is asked. */
    REFUSE,
    /** The user decides about each one. */
    ASK;

    /** What the user wants now, from any thread; what the store does not say clearly is no. */
    static HostCommandChoice current() {
        return ASK.name().equals(Appearances.store().getString(PreferenceNames.HOST_COMMANDS)) ? ASK : REFUSE;
    }
}
