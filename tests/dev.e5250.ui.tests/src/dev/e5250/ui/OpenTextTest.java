package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.terminal.ScreenExport;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.export.Export;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is on a screen, in a text editor of the IDE. */
@UiTest
class OpenTextTest {
    private OpenView open;

    @BeforeEach
    void connect() {
        open = new OpenView();
        Ui.run(() -> open.view().connect(Destination.demo()));
        open.untilShown("Sign On");
        Ui.until("unlocked", () -> open.statusText().endsWith("06/053"));
    }

    @AfterEach
    void close() {
        Ui.run(() -> OpenView.page().closeAllEditors(false));
        open.close();
    }

    @Test
    void theScreenIsReadInAnEditorAndNotChangedThere() {
        String expected = Ui.call(() -> ScreenExport.text(Export.screens(open.view().terminal(), false)));

        open.run(CommandIds.OPEN_TEXT);

        IEditorPart editor = editor();
        assertThat(Ui.<String>call(() -> text(editor).getText())).isEqualTo(expected).contains("Sign On");
        assertThat(Ui.<Boolean>call(() -> text(editor).getEditable())).isFalse();
        assertThat(Ui.<String>call(editor::getTitle))
                .isEqualTo(NLS.bind(Messages.Opened_name, Ui.<String>call(() -> open.view().getPartName())));
        assertThat(Ui.<Object>call(() -> editor.getEditorInput().getPersistable())).isNull();
    }

    @Test
    void whatNobodySeesOnTheScreenIsNotInTheEditorEither() {
        Hands.press(0, SWT.TAB);
        Hands.type("hidden");
        Ui.until("typed", () -> open.statusText().endsWith("07/059"));

        open.run(CommandIds.OPEN_TEXT);

        assertThat(Ui.<String>call(() -> text(editor()).getText())).contains("Password").doesNotContainIgnoringCase("hidden");
    }

    private static IEditorPart editor() {
        Ui.until("editor", () -> OpenView.page().getActiveEditor() != null);
        return Ui.call(() -> OpenView.page().getActiveEditor());
    }

    private static StyledText text(IEditorPart editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }
}
