package dev.e5250.ui.preferences;

import dev.e5250.terminal.AlarmStyle;
import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ColourScheme;
import dev.e5250.terminal.ColumnSeparators;
import dev.e5250.terminal.Constructs;
import dev.e5250.terminal.CrossHair;
import dev.e5250.terminal.CursorStyle;
import dev.e5250.terminal.Fit;
import dev.e5250.terminal.Terminal;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.themes.ITheme;
import org.eclipse.ui.themes.IThemeManager;

/** Lets a terminal look and act as the preferences and the theme of the workbench say, whenever they change. */
public final class Appearances {
    private static final String FONT = "dev.e5250.ui.font";
    /** What is darker is a dark theme; the usual ones are far from it on both sides. */
    private static final double DARK = 0.2;

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, UiPlugin.ID);

    private final Terminal terminal;
    private boolean due;

    private Appearances(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The preferences of this bundle. */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** Lets a terminal look so from now on, as long as it exists. Called by the UI thread. */
    public static void follow(Terminal terminal) {
        Appearances appearances = new Appearances(terminal);
        IPropertyChangeListener changed = e -> appearances.schedule();
        Listener systemChanged = e -> appearances.schedule();
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        STORE.addPropertyChangeListener(changed);
        themes.addPropertyChangeListener(changed);
        terminal.getDisplay().addListener(SWT.Settings, systemChanged);
        terminal.addListener(SWT.Dispose, e -> {
            STORE.removePropertyChangeListener(changed);
            themes.removePropertyChangeListener(changed);
            e.display.removeListener(SWT.Settings, systemChanged);
        });
        appearances.apply();
    }

    /** Goes on to the next rule lines through the cursor, in all terminals. */
    public static void nextRuleLines() {
        STORE.setValue(PreferenceNames.CROSS_HAIR, value(CrossHair.class, PreferenceNames.CROSS_HAIR).next().name());
    }

    /** A theme changes many colours, one after the other, and the styles of controls after that. */
    private void schedule() {
        if (!due) {
            due = true;
            terminal.getDisplay().asyncExec(() -> {
                due = false;
                if (!terminal.isDisposed()) {
                    apply();
                }
            });
        }
    }

    private void apply() {
        ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
        ColourScheme colours = value(SchemeChoice.class, PreferenceNames.COLOURS).scheme(theme.getColorRegistry(),
                isDark(terminal.getParent()), terminal.getDisplay().getHighContrast());
        String family = (theme.getFontRegistry().hasValueFor(FONT) ? theme.getFontRegistry().get(FONT)
                : JFaceResources.getTextFont()).getFontData()[0].getName();
        Appearance next = new Appearance(colours, value(CursorStyle.class, PreferenceNames.CURSOR),
                value(ColumnSeparators.class, PreferenceNames.SEPARATORS),
                STORE.getBoolean(PreferenceNames.BLINKING), value(CrossHair.class, PreferenceNames.CROSS_HAIR),
                family, value(Fit.class, PreferenceNames.FIT), value(AlarmStyle.class, PreferenceNames.ALARM),
                value(Constructs.class, PreferenceNames.CONSTRUCTS), STORE.getBoolean(PreferenceNames.SHIFTS));
        if (!next.equals(terminal.appearance())) {
            terminal.setAppearance(next);
        }
        terminal.setKeyMap(KeyPreferences.map());
        terminal.setHotspots(STORE.getBoolean(PreferenceNames.HOTSPOTS));
    }

    private static boolean isDark(Control control) {
        return ColourScheme.luminance(control.getBackground().getRGB()) < DARK;
    }

    /** A preference; its default when somebody wrote something else into the store. */
    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, STORE.getString(name));
        } catch (IllegalArgumentException e) {
            return Enum.valueOf(type, STORE.getDefaultString(name));
        }
    }
}
