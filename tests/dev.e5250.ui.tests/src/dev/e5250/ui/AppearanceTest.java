package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ColourScheme;
import dev.e5250.terminal.CrossHair;
import dev.e5250.terminal.CursorStyle;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.preferences.AppearancePage;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class AppearanceTest {
    private final IPreferenceStore store = Appearances.store();
    private OpenView open;

    @BeforeEach
    void open() {
        open = new OpenView();
    }

    @AfterEach
    void close() {
        Ui.run(() -> Stream.of(PreferenceNames.COLOURS, PreferenceNames.CURSOR, PreferenceNames.CROSS_HAIR)
                .forEach(store::setToDefault));
        open.close();
    }

    @Test
    void thePreferencePageChangesTerminalsThatAreOpen() {
        PreferenceDialog dialog = Ui.call(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(open.view().getSite().getShell(),
                    AppearancePage.ID, new String[] {AppearancePage.ID}, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });

        Ui.run(() -> {
            Controls.choose(dialog.getShell(), Messages.Appearance_underline);
            Controls.choose(dialog.getShell(), Messages.Appearance_light);
            Controls.choose(dialog.getShell(), Messages.Appearance_both);
            Controls.push(dialog.getShell(), IDialogConstants.OK_LABEL, "Apply and Close");
        });

        Ui.until("another look", () -> appearance().cursor() == CursorStyle.UNDERLINE);
        assertThat(Ui.call(this::appearance).colours()).isEqualTo(ColourScheme.LIGHT);
        assertThat(Ui.call(this::appearance).crossHair()).isEqualTo(CrossHair.BOTH);
        assertThat(Ui.<Boolean>call(() -> dialog.getShell() == null || dialog.getShell().isDisposed())).isTrue();
    }

    @Test
    void ownColoursAreThoseOfTheTheme() {
        RGB own = new RGB(1, 2, 3);
        Ui.run(() -> {
            store.setValue(PreferenceNames.COLOURS, "OWN");
            PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                    .put("dev.e5250.ui.colour.background", own);
        });

        Ui.until("own colours", () -> appearance().colours().background().equals(own));
        assertThat(Ui.call(this::appearance).colours().green()).isEqualTo(ColourScheme.CLASSIC.green());
    }

    @Test
    void theFontIsThatOfTheTheme() {
        FontRegistry fonts = Ui.call(() -> PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry());
        FontData[] before = Ui.call(() -> fonts.getFontData("dev.e5250.ui.font"));
        try {
            Ui.run(() -> fonts.put("dev.e5250.ui.font", new FontData[] {new FontData("Liberation Mono", 10, SWT.NORMAL)}));

            Ui.until("font", () -> "Liberation Mono".equals(appearance().fontFamily()));
        } finally {
            Ui.run(() -> fonts.put("dev.e5250.ui.font", before));
        }
        Ui.until("font as before", () -> before[0].getName().equals(appearance().fontFamily()));
    }

    @Test
    void automaticColoursAreAsDarkAsTheWorkbench() {
        Ui.run(() -> {
            open.view().terminal().getParent().setBackground(new Color(0x2F, 0x2F, 0x2F));
            store.setValue(PreferenceNames.COLOURS, "AUTOMATIC");
        });
        Ui.until("dark", () -> appearance().colours().equals(ColourScheme.CLASSIC));

        Ui.run(() -> {
            open.view().terminal().getParent().setBackground(new Color(0xF0, 0xF0, 0xF0));
            // what a change of the theme does after it
            touchTheme();
        });

        Ui.until("light", () -> appearance().colours().equals(ColourScheme.LIGHT));
    }

    /** A theme gives a composite another background than a label, so no part may be one. */
    @Test
    void theStatusLineIsOfOneColourInADarkTheme() {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        String before = Ui.call(() -> themes.getActiveTheme().getId());
        try {
            Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
            Ui.idle();

            StatusLine line = Ui.call(() -> Controls.all(open.view().getSite().getShell(), StatusLine.class).findFirst()
                    .orElseThrow());
            assertThat(Ui.call(() -> ColourScheme.luminance(line.getBackground().getRGB()))).isLessThan(0.1);
            assertThat(Ui.call(() -> Stream.of(line.getChildren()).map(part -> part.getBackground().getRGB()).distinct()
                    .toList())).containsExactly(Ui.call(() -> line.getBackground().getRGB()));
        } finally {
            Ui.run(() -> themes.setTheme(before, false));
            Ui.idle();
        }
    }

    @Test
    void aPreferenceThatMakesNoSenseIsTheDefault() {
        Ui.run(() -> store.setValue(PreferenceNames.CURSOR, "nonsense"));
        Ui.idle();

        assertThat(Ui.call(this::appearance).cursor()).isEqualTo(CursorStyle.BLOCK);
    }

    private static void touchTheme() {
        PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .put("dev.e5250.ui.colour.pink", new RGB(9, 9, 9));
    }

    private Appearance appearance() {
        return open.view().terminal().appearance();
    }
}
