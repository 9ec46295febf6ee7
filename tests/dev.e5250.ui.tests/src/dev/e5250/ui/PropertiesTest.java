package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Session;
import dev.e5250.testing.ErrorLog;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagnostics of a session in the Properties view of the workbench, and the way there. */
@UiTest
public class PropertiesTest {
    @TempDir
    private Path folder;
    private DemoSystem demo;
    private OpenView open;
    private IPerspectiveDescriptor before;

    @BeforeEach
    void open() throws IOException {
        demo = DemoSystem.start();
        before = Ui.call(() -> OpenView.page().getPerspective());
        Ui.run(() -> OpenView.page().setPerspective(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(SessionPerspective.ID)));
        open = new OpenView();
    }

    @AfterEach
    void close() {
        open.close();
        Ui.run(() -> {
            OpenView.page().closePerspective(OpenView.page().getPerspective(), false, false);
            OpenView.page().setPerspective(before);
        });
        Ui.idle();
        // the platform misses its own Project Explorer in any perspective without it
        assertThat(ErrorLog.take().lines().filter(line -> line.startsWith("!MESSAGE")))
                .allMatch(line -> line.endsWith("Project Explorer not found."));
        demo.close();
    }

    @Test
    void theyTellOfTheSessionAndFollowIt() {
        open.connect(demo.port());
        open.untilShown("Sign On");
        showIn(IPageLayout.ID_PROP_SHEET);

        Ui.until(() -> "facts, but there are " + facts() + " in " + Ui.call(() -> OpenView.page().findView(IPageLayout.ID_PROP_SHEET)
                instanceof PropertySheet sheet ? sheet.getCurrentPage() + " " + sheet.getCurrentPage().getControl() : "nothing"), () -> "127.0.0.1".equals(facts().get(Messages.Properties_host)));
        assertThat(facts()).containsEntry(Messages.Properties_port, String.valueOf(demo.port()))
                .containsEntry(Messages.Properties_ccsid, "37").containsEntry(Messages.Properties_tls, Messages.Properties_none)
                .containsEntry(Messages.Properties_terminalType, "IBM-3477-FC")
                .containsEntry(Messages.Properties_screen, "24 rows of 80 columns")
                .containsEntry(Messages.Properties_refused, Messages.Properties_none)
                .containsEntry(Messages.Properties_optionsOurs, "BINARY, TERMINAL TYPE, END OF RECORD, NEW-ENVIRON");
        String records = facts().get(Messages.Properties_recordsOut);

        Ui.run(() -> OpenView.page().activate(open.view()));
        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("secret");
        Hands.press(0, SWT.CR);

        Ui.until(() -> "another record sent than " + records, () -> !records.equals(facts().get(Messages.Properties_recordsOut)));
        assertThat(facts().values()).noneMatch(value -> value.toLowerCase().contains("secret"));
    }

    @Test
    void theirTlsIsThatOfTheConnection() throws Exception {
        try (Relay tls = TlsRelay.to(demo.port(), folder)) {
            open.connect(dev.e5250.session.SessionSettings.to("127.0.0.1", tls.port())
                    .withSecurity(dev.e5250.session.Security.trusting((host, port, chain) -> true)));
            open.untilShown("Sign On");
            showIn(IPageLayout.ID_PROP_SHEET);

            Ui.until(() -> "TLS, but there are " + facts(), () -> "TLSv1.3".equals(facts().get(Messages.Properties_tls)));
            assertThat(facts().get(Messages.Properties_cipher)).startsWith("TLS_");
            assertThat(facts().get(Messages.Properties_fingerprint)).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        }
    }

    @Test
    void othersGetTheSessionOfAView() {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");

        Session session = Ui.call(() -> Adapters.adapt(open.view(), Session.class));
        Session own = Ui.call(() -> open.view().connection().session().orElseThrow());
        String label = Ui.call(() -> Adapters.adapt(open.view().connection(), IWorkbenchAdapter.class).getLabel(null));
        int facts = Ui.call(() -> Adapters.adapt(open.view(), IPropertySource.class).getPropertyDescriptors().length);
        assertThat(session).isSameAs(own);
        assertThat(label).contains(Messages.Demo_name);
        assertThat(facts).isPositive();
    }

    private void showIn(String target) {
        showIn(open.view(), target);
    }

    /** As the menu does. */
    public static void showIn(IViewPart from, String target) {
        Ui.run(() -> {
            try {
                OpenView.page().activate(from);
                IWorkbenchPartSite site = from.getSite();
                site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                        site.getService(ICommandService.class).getCommand("org.eclipse.ui.navigate.showIn"),
                        Map.of("org.eclipse.ui.navigate.showIn.targetId", target)), null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What the Properties view shows, without its categories. */
    private static Map<String, String> facts() {
        return Ui.call(() -> {
            IViewPart shown = OpenView.page().findView(IPageLayout.ID_PROP_SHEET);
            IPage page = shown instanceof PropertySheet sheet ? sheet.getCurrentPage() : null;
            Control control = page == null ? null : page.getControl();
            return control instanceof Composite composite ? Stream.concat(Stream.of(control), Controls.all(composite))
                    .filter(Tree.class::isInstance).flatMap(tree -> items(((Tree) tree).getItems()))
                    .collect(Collectors.toMap(item -> item.getText(0), item -> item.getText(1), (one, other) -> other)) : Map.<String, String>of();
        });
    }

    private static Stream<TreeItem> items(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> item.getItemCount() == 0 ? Stream.of(item) : items(item.getItems()));
    }
}
