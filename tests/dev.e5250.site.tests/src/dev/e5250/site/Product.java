package dev.e5250.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product of this machine, started by its script as a user does. */
final class Product {
    /** For a JVM whose display has no desktop session to take part in. */
    static final String NO_DESKTOP = "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true";

    private static final int LIMIT_SECONDS = 90;

    private Product() {
    }

    /** What the workbench logged as an error, a line each. */
    static String errors(Path data) throws IOException {
        Path log = data.resolve(".metadata/.log");
        return !Files.exists(log) ? "" : Files.readString(log).lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*"))
                .reduce("", (all, line) -> all + line + '\n');
    }

    /** Where the build has put the one for Linux on x86_64. */
    static Path folder() {
        return Repositories.releng().resolve("dev.e5250.product/target/products/dev.e5250.rcp.product/linux/gtk/x86_64/e5250");
    }

    /** Whether this is the machine for it. */
    static boolean isForThisMachine() {
        return System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
    }

    /**
     * What a run ended with.
     *
     * @param code   of the process
     * @param output both streams
     */
    record Run(int code, String output) {
    }

    /** A process on the display of the test. */
    static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GDK_BACKEND", "x11");
        return builder;
    }

    /** Runs it to its end. @param folder of the product; @param data the workspace */
    static Run run(Path folder, Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("e5250").toString(), "-data", data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = process(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("E5250_VMARGS", NO_DESKTOP);
        // an archive of classes in the user's folder is for whoever starts it again
        builder.environment().put("E5250_CACHE", "off");
        Path output = Files.createTempFile("e5250", ".log");
        try {
            Process process = builder.redirectOutput(output.toFile()).start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new AssertionError("no end within " + LIMIT_SECONDS + " s: " + Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}
