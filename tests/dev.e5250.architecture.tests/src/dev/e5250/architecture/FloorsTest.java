package dev.e5250.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Each floor knows only the floors below it (docs/architecture.md). */
class FloorsTest {
    private static final String[] USER_INTERFACES = {"org.eclipse..", "javax.swing..", "java.awt.."};

    private static JavaClasses all;

    @BeforeAll
    static void load() {
        all = Bundles.classes();
    }

    /** What a bundle may use of the others; the JDK always. */
    @ParameterizedTest
    @CsvSource({
            "ccsid,",
            "telnet,",
            "screen, ccsid",
            "datastream, screen ccsid",
            "session, telnet datastream screen ccsid",
            "script, session telnet datastream screen ccsid",
            "host, telnet ccsid",
            "terminal, session screen",
            "ui, terminal script session telnet datastream screen ccsid host",
            "rcp, ui terminal session screen ccsid"})
    void usesOnlyWhatStandsBelow(String bundle, String below) {
        String[] allowed = Stream.concat(Stream.of(bundle), below == null ? Stream.of() : Stream.of(below.split(" ")))
                .map(name -> "dev.e5250." + name + "..").toArray(String[]::new);
        classes().that().resideInAPackage("dev.e5250." + bundle + "..").should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(
                        not(resideInAPackage("dev.e5250.."))))
                .check(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccsid", "telnet", "screen", "datastream", "session", "script", "host"})
    void theCoreIsPlainJava(String bundle) {
        noClasses().that().resideInAPackage("dev.e5250." + bundle + "..").should().dependOnClassesThat()
                .resideInAnyPackage(USER_INTERFACES).check(all);
    }

    @Test
    void theTerminalKnowsSwtAndNotTheWorkbench() {
        noClasses().that().resideInAPackage("dev.e5250.terminal..").should()
                .dependOnClassesThat(resideInAPackage("org.eclipse..")
                        .and(not(resideInAPackage("org.eclipse.swt.."))))
                .check(all);
    }

    @Test
    void everyBundleWasLookedAt() {
        for (String bundle : new String[] {"ccsid", "telnet", "screen", "datastream", "session", "script", "host",
                "terminal",
                "ui", "rcp"}) {
            assertThat(all.stream().filter(c -> c.getPackageName().startsWith("dev.e5250." + bundle))).as(bundle)
                    .isNotEmpty();
        }
    }
}
