package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.CommandTable;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;

class TraceTest {
    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void holdsBothDirections() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.session.startTrace(file, MEBIBYTE);
            client.open().shows("Sign On").isReady();
            signOn(client, "demo");
            client.shows("Main Menu").isReady();
            client.session.stopTrace();
            written(client, file);
        }
        assertThat(Files.readAllLines(file)).allMatch(line -> TraceEntry.parse(line).isPresent())
                .anyMatch(line -> line.contains("\"from\":\"host\",\"kind\":\"telnet\""))
                .anyMatch(line -> line.contains("\"from\":\"client\",\"kind\":\"telnet\""))
                .anyMatch(line -> line.contains("\"from\":\"client\",\"kind\":\"record\""));
    }

    @Test
    void eachScreenOfAReplayIsTheTracedOne() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        List<String> traced = new ArrayList<>();
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.session.startTrace(file, MEBIBYTE);
            client.open().shows("Sign On").isReady();
            traced.add(client.screen().text());
            signOn(client, "demo");
            traced.add(client.shows("Main Menu").isReady().screen().text());
            client.type("2").press(Key.ENTER);
            client.await(() -> client.screen().columnCount() == 132, () -> "132 columns");
            traced.add(client.isReady().screen().text());
            client.session.stopTrace();
            written(client, file);
        }
        // cut behind each screen, the replay ends with that screen
        List<String> lines = Files.readAllLines(file);
        List<String> ends = new ArrayList<>();
        for (int length = 1; length <= lines.size(); length++) {
            Path cut = Files.write(folder.resolve("cut.jsonl"), lines.subList(0, length));
            try (Client client = new Client(SessionSettings.to("trace", 23), s -> new ReplayTransport(cut, 0),
                    CommandTable.standard())) {
                client.session.open();
                client.closed();
                ends.add(client.session.currentSnapshot().get(10, TimeUnit.SECONDS).text());
            }
        }
        assertThat(ends).containsSubsequence(traced);
    }

    @Test
    void noSecretIsInIt() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.session.startTrace(file, MEBIBYTE);
            client.open().shows("Sign On").isReady();
            // a wrong password, then Help, which saves the screen with the password in it and restores it
            signOn(client, "hunter2");
            client.await(() -> client.rows().get(23).contains("CPF1107"), () -> "refused");
            client.press(Key.RESET).isReady().press(Key.HELP);
            client.await(() -> !client.screen().text().contains("Password"), () -> "help");
            client.isReady().press(Key.ENTER).shows("Password").isReady();
            client.session.stopTrace();
            written(client, file);
        }
        String trace = Files.readString(file);
        HexFormat hex = HexFormat.of();
        assertThat(trace).contains(hex.formatHex(Ccsid.of(37).toHost("DEMO")));
        for (String secret : List.of("hunter2", "HUNTER2")) {
            assertThat(trace).doesNotContain(secret).doesNotContain(hex.formatHex(secret.getBytes()))
                    .doesNotContain(hex.formatHex(Ccsid.of(37).toHost(secret)));
        }
    }

    @Test
    void canBeSwitchedOnAndOffForALiveSession() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").isReady();
            assertThat(client.session.tracing()).isEmpty();
            client.session.startTrace(file, MEBIBYTE);
            client.await(() -> client.session.tracing().isPresent(), () -> "tracing");
            signOn(client, "demo");
            client.shows("Main Menu").isReady();
            client.session.stopTrace();
            written(client, file);
            long length = Files.size(file);
            client.type("2").press(Key.ENTER);
            client.await(() -> client.screen().columnCount() == 132, () -> "132 columns");
            assertThat(Files.size(file)).isEqualTo(length).isPositive();
        }
        // it begins in the middle, and plays all the same
        try (Client client = new Client(SessionSettings.to("trace", 23), s -> new ReplayTransport(file, 0),
                CommandTable.standard())) {
            client.session.open();
            client.closed();
            client.shows("Main Menu");
        }
    }

    @Test
    void isBoundedOnTheDisk() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        long limit = 20_000;
        TraceFile trace = new TraceFile(file, limit, e -> {
            throw new AssertionError(e);
        });
        String line = "x".repeat(99) + "\n";
        for (int i = 0; i < 1000; i++) {
            trace.add(line);
        }
        trace.close();
        try (Client client = new Client(1)) {
            client.await(() -> trace.waiting() == 0, () -> "written");
        }
        assertThat(Files.size(file) + Files.size(TraceFile.older(file))).isBetween(limit / 2, limit);
    }

    @Test
    void aDiskThatTakesNothingEndsTheTraceAndNotTheSession() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        AtomicReference<IOException> told = new AtomicReference<>();
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.session.addListener(new SessionListener() {
                @Override
                public void traceFailed(Path file, IOException cause) {
                    told.set(cause);
                }
            });
            client.session.startTrace(full, MEBIBYTE);
            client.open().shows("Sign On").isReady();
            signOn(client, "demo");
            client.shows("Main Menu").isReady();
            client.await(() -> told.get() != null && client.session.tracing().isEmpty(), () -> "given up");
            client.holdsNothing();
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        AtomicReference<Path> told = new AtomicReference<>();
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.session.addListener(new SessionListener() {
                @Override
                public void traceFailed(Path file, IOException cause) {
                    told.set(file);
                }
            });
            client.session.startTrace(folder, MEBIBYTE);
            client.open().shows("Sign On");
            client.await(() -> folder.equals(told.get()), () -> "told");
        }
    }

    private static void signOn(Client client, String password) {
        client.type("demo").press(Key.TAB).type(password).press(Key.ENTER);
    }

    /** The session has let go of the trace, and its last line is complete. */
    private static void written(Client client, Path file) throws InterruptedException {
        client.await(() -> {
            try {
                return client.session.tracing().isEmpty() && Files.exists(file)
                        && Files.readString(file).endsWith("}\n");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }, () -> "written");
    }
}
