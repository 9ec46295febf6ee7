package dev.e5250.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Writes down how a test or property ended that names rules: a line {@code rule TAB class#method TAB result} for each, in a file for
 * each class. The folder is the system property {@value #FOLDER}, else that of the module in which tests run.
 */
final class RuleRecorder implements TestWatcher, AroundPropertyHook {
    private static final String FOLDER = "e5250.conformance";
    private static final String OWN_PACKAGES = "dev.e5250.";

    @Override
    public void testSuccessful(ExtensionContext context) {
        record(context, "pass");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        record(context, "FAIL");
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        record(context, "skipped");
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        record(context, "skipped");
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        record(context.containerClass(), context.targetMethod(), switch (result.status()) {
        case SUCCESSFUL -> "pass";
        case ABORTED -> "skipped";
        case FAILED -> "FAIL";
        });
        return result;
    }

    private static void record(ExtensionContext context, String result) {
        record(context.getRequiredTestClass(), context.getRequiredTestMethod(), result);
    }

    private static void record(Class<?> tests, Method method, String result) {
        String name = tests.getName();
        String test = (name.startsWith(OWN_PACKAGES) ? name.substring(OWN_PACKAGES.length()) : name) + '#' + method.getName();
        StringBuilder lines = new StringBuilder();
        Stream.of(tests.getAnnotation(Rule.class), method.getAnnotation(Rule.class))
                .filter(rule -> rule != null)
                .flatMap(rule -> Stream.of(rule.value()))
                .distinct()
                .forEach(rule -> lines.append(rule).append('\t').append(test).append('\t').append(result).append('\n'));
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER, "target/conformance")));
            Files.writeString(folder.resolve(name + ".tsv"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
