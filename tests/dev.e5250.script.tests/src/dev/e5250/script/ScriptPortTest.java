package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.e5250.host.demo.DemoSystem;

/** Many scripts at one process. */
class ScriptPortTest {
    /** The property makes it a thousand, or more: a minute's run. */
    private static final int SESSIONS = Integer.getInteger("dev.e5250.script.sessions", 100);
    private static final long MEBIBYTE = 1024 * 1024;

    @Test
    void eachConnectionHasASessionOfItsOwn() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts("127.0.0.1:" + demo.port());
                ScriptClient one = scripts.client(); ScriptClient two = scripts.client()) {
            one.data("String(one)");
            two.data("String(two)");
            assertThat(one.data("Ascii(5,52,5)")).containsExactly("ONE  ");
            assertThat(two.data("Ascii(5,52,5)")).containsExactly("TWO  ");
            one.data("Set(aidWait,false)");
            assertThat(two.data("Set(aidWait)")).containsExactly("true");
            assertThat(demo.connections()).isEqualTo(2);
            one.data("Quit");
            assertThat(one.isAtEnd()).isTrue();
            assertThat(two.ask("Ignore").fields()[3]).isEqualTo("C(127.0.0.1)");
        }
    }

    @Test
    void manySessionsLeaveNothing() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts()) {
            // what is made once and for all is made before it is measured
            session(demo, scripts, 10);
            Figures before = Figures.now();
            session(demo, scripts, SESSIONS);
            Figures after = Figures.now();
            System.out.println(SESSIONS + " sessions on the script port: before " + before + ", after " + after);
            assertThat(after.heap() - before.heap()).as("growth of the heap").isLessThan(MEBIBYTE);
            assertThat(after.threads() - before.threads()).as("more threads").isLessThanOrEqualTo(4);
            assertThat(after.descriptors() - before.descriptors()).as("more descriptors").isLessThanOrEqualTo(2);
            assertThat(demo.failures()).isEmpty();
        }
    }

    /** All are open at the same time, sign on, and end. */
    private static void session(DemoSystem demo, Scripts scripts, int count) throws Exception {
        List<ScriptClient> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ScriptClient client = scripts.client();
            clients.add(client);
            client.send("Connect(127.0.0.1:" + demo.port() + ")");
        }
        for (ScriptClient client : clients) {
            assertThat(client.reply().fields()[0]).isEqualTo("U");
            client.send("String(\"demo\\tdemo\\n\") Ascii(0,0,1,10)");
        }
        assertThat(demo.connections()).isEqualTo(count);
        for (ScriptClient client : clients) {
            assertThat(client.reply().data()).containsExactly(" MAIN     ");
            client.send("String(90) Enter()");
        }
        for (int i = 0; i < count; i++) {
            assertThat(clients.get(i).reply().fields()[3]).isEqualTo("N");
            if (i % 2 == 0) {
                clients.get(i).data("Quit");
            }
            clients.get(i).close();
        }
        scripts.areAllGone();
        Until.isTrue(() -> demo.connections() == 0, () -> demo.connections() + " connections are left");
    }

    private record Figures(long heap, int threads, long descriptors) {

        static Figures now() throws Exception {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                System.gc();
                least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return new Figures(least, ManagementFactory.getThreadMXBean().getThreadCount(), openDescriptors());
        }

        private static long openDescriptors() throws Exception {
            Path folder = Path.of("/proc/self/fd");
            if (!Files.isDirectory(folder)) {
                return 0;
            }
            try (Stream<Path> descriptors = Files.list(folder)) {
                return descriptors.count();
            }
        }
    }

    @Test
    void aScriptThatHasWrittenAllItWantsGetsAllAnswers() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            String lines = "Connect(127.0.0.1:" + demo.port() + ")\nString(\"demo\\tdemo\\n\")\n\nAscii(0,0,1,10)\nEcho(last)";
            client.socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            client.socket.shutdownOutput();
            assertThat(client.reply().ok()).isTrue();
            assertThat(client.reply().ok()).isTrue();
            assertThat(client.reply().ok()).isTrue();
            assertThat(client.reply().data()).containsExactly(" MAIN     ");
            assertThat(client.reply().data()).as("without a line end").containsExactly("last");
            assertThat(client.isAtEnd()).isTrue();
            Until.isTrue(() -> demo.connections() == 0, () -> demo.connections() + " connections are left");
        }
    }

    /** A script that dies while it waits for ever leaves neither console nor session. */
    @Test
    void aScriptThatIsGoneWaitsNotForEver() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts()) {
            scripts.options.preferences.abandonedLimit = 0;
            try (ScriptClient client = scripts.client()) {
                client.data("Connect(127.0.0.1:" + demo.port() + ")");
                client.send("Wait(CursorAt,0,0)");
            }
            scripts.areAllGone();
            Until.isTrue(() -> demo.connections() == 0, () -> demo.connections() + " connections are left");
        }
    }

    @Test
    void closingEndsConsolesAndSessions() throws Exception {
        try (DemoSystem demo = DemoSystem.start()) {
            ScriptClient client;
            try (Scripts scripts = new Scripts()) {
                client = scripts.client();
                client.data("Connect(127.0.0.1:" + demo.port() + ")");
                client.send("Wait(CursorAt,0,0)");
            }
            client.close();
            Until.isTrue(() -> demo.connections() == 0, () -> demo.connections() + " connections are left");
        }
    }
}
