package dev.e5250.ui.commands;

import java.util.Map;

import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Whether keys such as F3 are the host's or the workbench's while a terminal has the focus. */
public final class HostKeysHandler extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        Appearances.store().setValue(PreferenceNames.HOST_KEYS,
                !Appearances.store().getBoolean(PreferenceNames.HOST_KEYS));
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Appearances.store().getBoolean(PreferenceNames.HOST_KEYS));
    }
}
