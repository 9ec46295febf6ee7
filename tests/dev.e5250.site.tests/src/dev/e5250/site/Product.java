package dev.e5250.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product of this machine, started by its script as a user does. */
final class Product {
    private static final int LIMIT_SECONDS = 90;

    private Product() {
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

    /** Runs it to its end. @param folder of the product; @param data the workspace */
    static Run run(Path folder, Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("e5250").toString(), "-data", data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("GDK_BACKEND", "x11");
        // no desktop session to take part in
        builder.environment().put("E5250_VMARGS", "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true");
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
