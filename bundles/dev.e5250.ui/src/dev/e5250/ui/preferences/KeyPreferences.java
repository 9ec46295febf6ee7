package dev.e5250.ui.preferences;

import dev.e5250.terminal.KeyMap;
import dev.e5250.terminal.KeyProfile;

/** The key map of all terminals, as text in the preferences; no text is the PC profile. */
final class KeyPreferences {
    private KeyPreferences() {
    }

    static KeyMap map() {
        String text = Appearances.store().getString(PreferenceNames.KEYS);
        return text.isEmpty() ? KeyProfile.PC.map() : KeyMap.parse(text).map();
    }

    static void save(KeyMap map) {
        Appearances.store().setValue(PreferenceNames.KEYS,
                map.equals(KeyProfile.PC.map()) ? "" : map.toText());
    }
}
