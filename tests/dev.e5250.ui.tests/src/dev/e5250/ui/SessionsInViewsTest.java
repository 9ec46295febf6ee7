package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several sessions at once, as views in tabs, side by side, and in windows of their own. */
@UiTest
class SessionsInViewsTest {
    private OpenView first;
    private OpenView second;

    @BeforeEach
    void open() {
        first = new OpenView();
        connect(first);
        second = new OpenView(Ui.call(() -> {
            try {
                return TerminalView.free(OpenView.page());
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }));
        connect(second);
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void keysGoToTheSessionOfTheTabInFront() {
        focus(second);
        Hands.type("second");
        second.untilShown("SECOND");
        focus(first);
        Hands.type("first");
        first.untilShown("FIRST");

        assertThat(first.screen()).doesNotContain("SECOND");
        assertThat(second.screen()).doesNotContain("FIRST");
    }

    @Test
    void sideBySideBothAreSeenAndKeysGoToTheOneWithTheFocus() {
        Ui.run(() -> {
            // as when its tab is dragged to the right side
            MUIElement stack = element(first).getParent();
            EModelService model = second.view().getSite().getService(EModelService.class);
            MPartStack own = model.createModelElement(MPartStack.class);
            own.getChildren().add((MStackElement) element(second));
            own.setSelectedElement((MStackElement) element(second));
            model.insert(own, (MPartSashContainerElement) stack, EModelService.RIGHT_OF, 0.5f);
        });
        focus(first);
        Ui.until("both seen", () -> first.view().terminal().isVisible() && second.view().terminal().isVisible());

        Hands.type("first");
        first.untilShown("FIRST");
        focus(second);
        Hands.type("second");
        second.untilShown("SECOND");

        assertThat(Ui.<Boolean>call(() -> bounds(first).intersects(bounds(second)))).isFalse();
    }

    @Test
    void tornOffItIsAsInTheWindow() {
        Shell window = Ui.call(() -> second.view().terminal().getShell());
        Ui.run(() -> second.view().getSite().getService(EModelService.class).detach(element(second), 50, 50, 700, 500));
        Ui.until("window of its own", () -> second.view().terminal().getShell() != window
                && second.view().terminal().isVisible() && first.view().terminal().isVisible());

        Ui.run(() -> second.view().terminal().getShell().forceActive());
        focus(second);
        Hands.type("torn");
        second.untilShown("TORN");
        assertThat(Ui.<Boolean>call(() -> PlatformUI.getWorkbench().getService(IBindingService.class).isKeyFilterEnabled()))
                .as("keys of the workbench").isFalse();
        Hands.press(SWT.CTRL, 'a');
        Ui.until("marked", () -> second.view().terminal().selectedText().contains("TORN"));
        assertThat(first.screen()).doesNotContain("TORN");
    }

    private static void connect(OpenView open) {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
    }

    private static void focus(OpenView open) {
        Ui.run(() -> OpenView.page().activate(open.view()));
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
    }

    /** What stands for the view in its perspective. */
    private static MPartSashContainerElement element(OpenView open) {
        MPart part = open.view().getSite().getService(MPart.class);
        MPlaceholder shared = part.getCurSharedRef();
        return shared == null ? part : shared;
    }

    private static Rectangle bounds(OpenView open) {
        Rectangle area = open.view().terminal().getBounds();
        return open.view().terminal().getDisplay().map(open.view().terminal().getParent(), null, area);
    }
}
