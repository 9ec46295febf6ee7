package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/** The examples of the documentation do what they say. */
class ExamplesTest {
    @TempDir
    private Path folder;
    private DemoSystem demo;
    private String host;
    private final Path examples = Projects.folder().resolve("docs/examples");

    @BeforeEach
    void start() throws Exception {
        demo = DemoSystem.start();
        host = "127.0.0.1:" + demo.port();
    }

    @AfterEach
    void end() {
        demo.close();
        assertThat(demo.failures()).isEmpty();
    }

    @Test
    void shell() throws Exception {
        assertThat(Files.readAllLines(examples.resolve("visit.sh"))).hasSizeLessThanOrEqualTo(20);
        try (Command visit = Command.start(folder, List.of(), examples.resolve("visit.sh").toString(), host)) {
            String output = visit.output();
            assertThat(visit.exitCode()).as(output + visit.errors()).isZero();
            assertThat(output.lines().map(String::strip)).endsWith("\"by a script\"", "\"CAPITALS\"").hasSize(13)
                    .first().asString().startsWith("100740  Alder Books");
        }
    }

    @Test
    void python() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "python3"))),
                "there is no python3 on the path");
        try (Command visit = Command.start(folder, List.of(), examples.resolve("visit.py").toString(), host)) {
            String output = visit.output();
            assertThat(visit.exitCode()).as(output + visit.errors()).isZero();
            assertThat(output.lines()).containsExactly("Acacia Bakery, Alder Books", "\"from Python\"");
        }
    }

    /** Compiled and run here: it is the example that is tested, not a copy of it. */
    @Test
    void junit() throws Exception {
        assumeTrue(ToolProvider.getSystemJavaCompiler() != null, "this Java has no compiler");
        String classPath = of(Test.class) + System.getProperty("path.separator") + System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-cp", classPath, "-d",
                folder.toString(), examples.resolve("VisitTest.java").toString())).isZero();
        System.setProperty("s5250.host", host);
        System.setProperty("s5250.command", Projects.folder().resolve("releng/s5250").toString());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> example = loader.loadClass("VisitTest");
            Constructor<?> constructor = example.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object visit = constructor.newInstance();
            invoke(visit, "start");
            invoke(visit, "visitsTheDemoSystem");
            invoke(visit, "end");
        } finally {
            System.clearProperty("s5250.host");
            System.clearProperty("s5250.command");
        }
    }

    private static void invoke(Object object, String name) throws Exception {
        Method method = object.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        method.invoke(object);
    }

    private static Path of(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
