package dev.e5250.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * Law 2: the UI thread never waits. What waits is looked for in every class above the core, for nearly all of them
 * run on that thread; and no method that a session offers can wait.
 */
class NothingWaitsTest {
    private static final Map<Class<?>, Set<String>> WAITING = Map.of(
            Object.class, Set.of("wait"),
            Thread.class, Set.of("sleep", "join"),
            Future.class, Set.of("get", "join", "resultNow"),
            CountDownLatch.class, Set.of("await"),
            Condition.class, Set.of("await", "awaitNanos", "awaitUninterruptibly", "awaitUntil"),
            Lock.class, Set.of("lock", "lockInterruptibly"),
            Semaphore.class, Set.of("acquire"),
            BlockingQueue.class, Set.of("take", "put", "poll"));

    /** What settings and failures consist of: nothing in them connects, reads or waits. */
    private static final String VALUES = "(\\[L)?dev\\.e5250\\.telnet\\.(ProxySettings(\\$Kind)?|ProxyLogin|SignOn(\\$Method)?"
            + "|Telnet|TlsAgreement|TlsFailure(\\$Check)?|ServerCertificate|CertificateTrust|AcceptedCertificates\\$Entry);?";

    private static JavaClasses all;

    @BeforeAll
    static void load() {
        all = Bundles.classes();
    }

    @Test
    void noClassAboveTheCoreWaits() {
        noClasses().that().resideInAnyPackage("dev.e5250.terminal..", "dev.e5250.ui..", "dev.e5250.rcp..").should()
                .callMethodWhere(waits()).check(all);
    }

    @Test
    void noClassAboveTheCoreTouchesTheNetworkOrATransport() {
        noClasses().that().resideInAnyPackage("dev.e5250.terminal..", "dev.e5250.ui..", "dev.e5250.rcp..").should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "dev.e5250.telnet..")
                        .and(not(belongToAnyOf(URI.class, URL.class))).and(not(nameMatching(VALUES))))
                .because("names are looked up and connections made by the session").check(all);
    }

    @Test
    void noClassOfTheTerminalOrItsViewTouchesAFile() {
        noClasses().that().resideInAnyPackage("dev.e5250.terminal..", "dev.e5250.ui..").should()
                .dependOnClassesThat(belongToAnyOf(Files.class, FileInputStream.class, FileOutputStream.class,
                        RandomAccessFile.class, Reader.class, Writer.class))
                .because("a disk may be slow or full: traces are the session's, and it writes them elsewhere").check(all);
    }

    /** Preferences are read from memory, but flushing or loading them is work with a file: one job does it. */
    @Test
    void settingsAreWrittenByAJobAlone() {
        noClasses().that().resideInAnyPackage("dev.e5250.terminal..", "dev.e5250.ui..", "dev.e5250.rcp..").and()
                .doNotHaveFullyQualifiedName("dev.e5250.ui.settings.SettingsWriter").should()
                .callMethodWhere(writesSettings()).check(all);
        noClasses().that().haveFullyQualifiedName("dev.e5250.ui.settings.SettingsWriter").should()
                .callMethodWhere(writesSettings().and(DescribedPredicate.describe("outside of its job",
                        call -> !call.getOrigin().getName().equals("flush")))).check(all);
    }

    /** Methods that wait throw InterruptedException or an exception of I/O; a session's public ones throw nothing. */
    @Test
    void noPublicMethodOfASessionCanWait() {
        methods().that().areDeclaredIn("dev.e5250.session.Session").and().arePublic().should()
                .notDeclareThrowableOfType(Exception.class).check(all);
        noClasses().that().haveFullyQualifiedName("dev.e5250.session.Session").should()
                .callMethodWhere(waits().and(fromAPublicMethod())).check(all);
    }

    private static DescribedPredicate<JavaCall<?>> waits() {
        return DescribedPredicate.describe("waits for something", call -> WAITING.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(call.getName())
                        && call.getTargetOwner().isAssignableTo(entry.getKey())));
    }

    private static DescribedPredicate<JavaCall<?>> writesSettings() {
        return DescribedPredicate.describe("writes settings", call -> Set.of("flush", "sync").contains(call.getName())
                && call.getTargetOwner().isAssignableTo("org.osgi.service.prefs.Preferences"));
    }

    private static DescribedPredicate<JavaCall<?>> fromAPublicMethod() {
        return DescribedPredicate.describe("from a public method",
                call -> call.getOrigin().getModifiers().contains(JavaModifier.PUBLIC));
    }
}
