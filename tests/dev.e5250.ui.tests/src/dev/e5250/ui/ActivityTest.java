package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.connections.ConnectionsView;
import dev.e5250.ui.preferences.AppearancePage;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.IWorkbenchActivitySupport;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has no use for the terminal in an IDE can hide it, and nothing else. */
@UiTest
class ActivityTest {
    private static final String ACTIVITY = "dev.e5250.ui.activity";

    private final Set<String> before = Ui.call(() -> Set.copyOf(support().getActivityManager().getEnabledActivityIds()));

    @AfterEach
    void restore() {
        Ui.run(() -> support().setEnabledActivityIds(before));
    }

    @Test
    void atFirstAllIsThere() {
        assertThat(before).contains(ACTIVITY);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void hiddenItsViewsCommandsAndPreferencesAreGone() {
        Set<String> without = new HashSet<>(before);
        without.remove(ACTIVITY);
        Ui.run(() -> support().setEnabledActivityIds(without));

        assertThat(hidden()).containsExactly("view " + TerminalView.ID, "view " + ConnectionsView.ID,
                "preferences " + AppearancePage.ID, "command " + CommandIds.CONNECT, "command " + CommandIds.DEMO);
    }

    /** Of some of ours and some of others what is not to be seen. */
    private static Stream<String> hidden() {
        return Ui.call(() -> {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Stream<String> views = Stream.of(TerminalView.ID, ConnectionsView.ID, "org.eclipse.ui.views.ProgressView")
                    .filter(id -> WorkbenchActivityHelper.filterItem(workbench.getViewRegistry().find(id))).map("view "::concat);
            Stream<String> preferences = Stream.of(AppearancePage.ID, "org.eclipse.ui.preferencePages.Workbench")
                    .filter(id -> WorkbenchActivityHelper.filterItem(workbench.getPreferenceManager().find(id)))
                    .map("preferences "::concat);
            Stream<String> commands = Stream.of(CommandIds.CONNECT, CommandIds.DEMO)
                    .filter(id -> WorkbenchActivityHelper.filterItem(command(UiPlugin.ID, id))).map("command "::concat);
            return Stream.of(views, preferences, commands).flatMap(all -> all).toList().stream();
        });
    }

    /** As the menus ask. */
    private static IPluginContribution command(String plugin, String id) {
        return new IPluginContribution() {
            @Override
            public String getPluginId() {
                return plugin;
            }

            @Override
            public String getLocalId() {
                return id;
            }
        };
    }

    private static IWorkbenchActivitySupport support() {
        return PlatformUI.getWorkbench().getActivitySupport();
    }
}
