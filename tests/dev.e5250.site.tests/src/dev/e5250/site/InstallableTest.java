package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.site.Repositories.Plan;

/** Whether an IDE could install the feature from the site: p2 plans it, nothing is installed. */
class InstallableTest {
    private static final String FEATURE = "dev.e5250.feature.feature.group";
    private static final String LINUX = "osgi.os=linux,osgi.ws=gtk,osgi.arch=x86_64";
    private static final String WINDOWS = "osgi.os=win32,osgi.ws=win32,osgi.arch=x86_64";
    private static final String MACOS = "osgi.os=macosx,osgi.ws=cocoa,osgi.arch=aarch64";

    @TempDir
    private static Path state;
    private static Repositories repositories;

    @BeforeAll
    static void load() throws Exception {
        repositories = new Repositories(state);
        System.out.printf("Site: %d units, platform: %d units%n", repositories.site().size(),
                repositories.platform().size());
    }

    @AfterAll
    static void close() {
        if (repositories != null) {
            repositories.close();
        }
    }

    /** The installer hides what no category names. */
    @Test
    void theFeatureIsInACategory() {
        IInstallableUnit feature = repositories.unitOfSite(FEATURE);
        assertThat(repositories.site()).filteredOn(QueryUtil::isCategory)
                .anyMatch(category -> category.getRequirements().stream().anyMatch(feature::satisfies));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINUX, WINDOWS, MACOS})
    void theFeatureAndAllItRequiresCanBeInstalled(String environment) throws Exception {
        Plan plan = repositories.plan(repositories.unitOfSite(FEATURE), environment, repositories.platform());
        assertThat(plan.problems()).as(environment).isEmpty();
        long ours = plan.units().stream().filter(repositories.site()::contains).count();
        System.out.printf("%s: %d units of the site with %d of the platform%n", environment, ours,
                plan.units().size() - ours);
        assertThat(plan.units()).extracting(IInstallableUnit::getId).contains(FEATURE, "dev.e5250.ui",
                "org.eclipse.ui.workbench");
    }

    /** Else a plan would prove nothing. */
    @Test
    void withoutTheWorkbenchItCannot() throws Exception {
        Set<IInstallableUnit> withoutWorkbench = repositories.platform().stream()
                .filter(unit -> !unit.getId().equals("org.eclipse.ui.workbench")).collect(Collectors.toSet());
        Plan plan = repositories.plan(repositories.unitOfSite(FEATURE), LINUX, withoutWorkbench);
        assertThat(plan.problems()).anyMatch(problem -> problem.contains("org.eclipse.ui.workbench"));
    }
}
