package dev.e5250.site;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The site, the platform it is to be installed into, and p2 to plan that with. */
final class Repositories implements AutoCloseable {
    private static final String OURS = "dev.e5250.";
    private static final String JAVA = "a.jre.javase";
    private static final int OLDEST_JAVA = 21;

    private final URI siteLocation;
    private final Set<IInstallableUnit> site;
    private final Set<IInstallableUnit> platform;
    private final IProvisioningAgent agent;

    /** @param state where p2 keeps its profiles */
    Repositories(Path state) throws BundleException, ProvisionException {
        agent = agent(state);
        Path releng = releng();
        siteLocation = repository(releng.resolve("dev.e5250.site"));
        site = units(siteLocation);
        // The target platform has no repository; that of the product has all of it which anything of ours requires.
        // What is ours must come from the site, though, and the newest Java must not be needed.
        platform = units(repository(releng.resolve("dev.e5250.product"))).stream()
                .filter(unit -> !unit.getId().startsWith(OURS))
                .filter(unit -> !unit.getId().equals(JAVA) || unit.getVersion().getSegment(0).equals(OLDEST_JAVA))
                .collect(Collectors.toSet());
    }

    Set<IInstallableUnit> site() {
        return site;
    }

    Set<IInstallableUnit> platform() {
        return platform;
    }

    /** The newest unit of the site with this id. */
    IInstallableUnit unitOfSite(String id) {
        return site.stream().filter(unit -> unit.getId().equals(id)).max(IInstallableUnit::compareTo)
                .orElseThrow(() -> new AssertionError(id + " is not in " + siteLocation));
    }

    /** What p2 would do to install a unit of the site into an empty installation, with only these units beside the site. */
    Plan plan(IInstallableUnit unit, String environment, Set<IInstallableUnit> offered) throws ProvisionException {
        IProfile profile = agent.getService(IProfileRegistry.class).addProfile(UUID.randomUUID().toString(), Map.of(
                IProfile.PROP_ENVIRONMENTS, environment, IProfile.PROP_INSTALL_FEATURES, "true"));
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(siteLocation);
        context.setExtraInstallableUnits(List.copyOf(offered));
        IPlanner planner = agent.getService(IPlanner.class);
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        request.add(unit);
        IProvisioningPlan plan = planner.getProvisioningPlan(request, context, null);
        return new Plan(plan.getAdditions().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet(),
                problems(plan.getStatus()).toList());
    }

    /** What would be installed, and why that cannot be. */
    record Plan(Set<IInstallableUnit> units, List<String> problems) {
    }

    @Override
    public void close() {
        agent.stop();
    }

    private static Stream<String> problems(IStatus status) {
        return status.isOK() ? Stream.of()
                : Stream.concat(Stream.of(status.getMessage()),
                        Stream.of(status.getChildren()).flatMap(Repositories::problems));
    }

    private Set<IInstallableUnit> units(URI location) throws ProvisionException {
        return agent.getService(IMetadataRepositoryManager.class).loadRepository(location, null)
                .query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet();
    }

    private static URI repository(Path module) {
        return module.resolve("target/repository").toUri();
    }

    /** The folder of the project that the site and the product are in. */
    static Path releng() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("releng/dev.e5250.site"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder with the site above the working directory");
        }
        return folder.resolve("releng");
    }

    private static IProvisioningAgent agent(Path state) throws BundleException, ProvisionException {
        BundleContext context = FrameworkUtil.getBundle(Repositories.class).getBundleContext();
        // Nobody else has started p2 here, and its services are there only then.
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName().startsWith("org.eclipse.equinox.p2.")) {
                bundle.start();
            }
        }
        return context.getService(context.getServiceReference(IProvisioningAgentProvider.class))
                .createAgent(state.toUri());
    }
}
