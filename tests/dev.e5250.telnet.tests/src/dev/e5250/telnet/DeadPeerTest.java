package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** A peer that is gone without a word is noticed while nobody types. */
class DeadPeerTest {
    private static final String[] NETWORK_OF_ITS_OWN = {"unshare", "--map-root-user", "--net"};

    /** Over the loopback of a network of its own, which is then taken down: no packet comes any more, and no refusal. */
    @Test
    void aReadEndsWhenThePeerIsDead() throws Exception {
        assumeTrue(run("true").equals("0 "), "this system makes no network without rights for one");
        String classPath = String.join(File.pathSeparator, place(DeadPeer.class), place(KeepAlive.class));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "-Djava.net.preferIPv4Stack=true", "-cp", classPath, DeadPeer.class.getName()))
                .isEqualTo("0 dead: Connection timed out\n");
    }

    /** Exit code and output of a command in a network of its own; the code is -1 where there cannot be one. */
    private static String run(String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(NETWORK_OF_ITS_OWN));
        words.addAll(List.of(command));
        Process process;
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            return "-1 " + e.getMessage();
        }
        try {
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            assertThat(ended).as("%s ends", words).isTrue();
            return process.exitValue() + " " + new String(process.getInputStream().readAllBytes());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
