package dev.e5250.ui.preferences;

import dev.e5250.terminal.Appearance;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.hostcommand.HostCommandChoice;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What the preferences are before a user changes them. */
public final class PreferenceInitializer extends AbstractPreferenceInitializer {
    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(UiPlugin.ID);
        Appearance plain = Appearance.DEFAULT;
        node.put(PreferenceNames.COLOURS, SchemeChoice.CLASSIC.name());
        node.put(PreferenceNames.CURSOR, plain.cursor().name());
        node.put(PreferenceNames.SEPARATORS, plain.separators().name());
        node.put(PreferenceNames.CROSS_HAIR, plain.crossHair().name());
        node.put(PreferenceNames.FIT, plain.fit().name());
        node.put(PreferenceNames.ALARM, plain.alarm().name());
        node.put(PreferenceNames.CONSTRUCTS, plain.constructs().name());
        node.putBoolean(PreferenceNames.SHIFTS, plain.shifts());
        node.putBoolean(PreferenceNames.BLINKING, plain.blinking());
        node.put(PreferenceNames.HOST_COMMANDS, HostCommandChoice.REFUSE.name());
        node.put(PreferenceNames.KEYS, "");
        node.putBoolean(PreferenceNames.HOTSPOTS, true);
        node.putBoolean(PreferenceNames.HOST_KEYS, true);
        node.putBoolean(PreferenceNames.REOPEN, true);
    }
}
