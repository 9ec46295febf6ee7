package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that finds releng/s5250 by the name s5250. */
final class Command implements AutoCloseable {
    final Process process;
    private final Path errors;

    private Command(ProcessBuilder builder, Path errors) throws IOException {
        process = builder.redirectError(errors.toFile()).start();
        this.errors = errors;
    }

    static Command start(Path folder, List<String> environment, String... command) throws IOException {
        assumeTrue(File.separatorChar == '/', "releng/s5250 is a script for a shell");
        // a process is looked for on this one's path, not on its own
        String[] found = command.clone();
        found[0] = command[0].equals("s5250") ? Projects.folder().resolve("releng/s5250").toString() : command[0];
        ProcessBuilder builder = new ProcessBuilder(found);
        builder.environment().put("PATH", Projects.folder().resolve("releng") + ":" + System.getenv("PATH"));
        // this very Java runs it, and compiles it if need be; no archive: a test is no measurement
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("S5250_CACHE", "off");
        for (int i = 0; i < environment.size(); i += 2) {
            builder.environment().put(environment.get(i), environment.get(i + 1));
        }
        return new Command(builder, Files.createTempFile(folder, "errors", ".txt"));
    }

    void write(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends its input, and waits for its own end. */
    String output() throws Exception {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        exitCode();
        return output;
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
