package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/** s5250 as the process that a tool starts. */
class ProcessTest {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;
    private DemoSystem demo;
    private String host;

    @BeforeEach
    void start() throws Exception {
        demo = DemoSystem.start();
        host = "127.0.0.1:" + demo.port();
    }

    @AfterEach
    void end() throws Exception {
        Until.isTrue(() -> demo.connections() == 0, () -> "a connection is left");
        demo.close();
    }

    @Test
    void theEndOfItsInputEndsIt() throws Exception {
        try (Command s5250 = s5250(host)) {
            s5250.write("Ascii(0,36,7)\nEcho(last)");
            assertThat(s5250.output().lines().filter(line -> !line.contains("0x0")))
                    .containsExactly("data: Sign On", "ok", "data: last", "ok");
            assertThat(s5250.exitCode()).isZero();
        }
    }

    @Test
    void quitEndsIt() throws Exception {
        try (Command s5250 = s5250()) {
            s5250.write("Quit\n");
            assertThat(new String(s5250.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("\nok\n");
            assertThat(s5250.exitCode()).isZero();
        }
    }

    @Test
    void aReaderThatIsGoneEndsIt() throws Exception {
        try (Command s5250 = s5250(host)) {
            s5250.process.getInputStream().close();
            s5250.write("Ascii\nAscii\nAscii\n");
            assertThat(s5250.exitCode()).isZero();
            assertThat(s5250.errors()).doesNotContain("Exception");
        }
    }

    @Test
    void aSignalEndsItWithTheTraceWritten() throws Exception {
        Path trace = folder.resolve("trace.jsonl");
        try (Command s5250 = s5250("-tracefile", trace.toString(), host)) {
            s5250.write("Ascii(0,36,7)\nWait(CursorAt,24,80)\n");
            assertThat(new BufferedReader(new InputStreamReader(s5250.process.getInputStream())).readLine())
                    .isEqualTo("data: Sign On");
            s5250.process.destroy();
            assertThat(s5250.exitCode()).isEqualTo(TERMINATED);
        }
        assertThat(Files.readAllLines(trace)).isNotEmpty().allMatch(line -> line.endsWith("\"}"));
    }

    @Test
    void aWrongCommandLineIsTold() throws Exception {
        try (Command s5250 = s5250("-model", "4")) {
            assertThat(s5250.output()).isEmpty();
            assertThat(s5250.exitCode()).isEqualTo(2);
            assertThat(s5250.errors()).isEqualTo("s5250: no 5250 is a model '4': 2 (24x80) or 5 (27x132)\n");
        }
    }

    @Test
    void aHostThatIsNotThereIsToldAndTheScriptGoesOn() throws Exception {
        try (Command s5250 = s5250("127.0.0.1:1")) {
            s5250.write("Enter\n");
            assertThat(s5250.output()).startsWith("data: Enter(): Not connected: nothing listens on 127.0.0.1:1\nL U U N N 5 24 80 0 0 0x0 ")
                    .endsWith("\nerror\n");
            assertThat(s5250.errors()).isEqualTo("s5250: Connection failed: nothing listens on 127.0.0.1:1\n");
        }
    }

    @Test
    void signsOnByTheEnvironment() throws Exception {
        try (Command s5250 = Command.start(folder, List.of("S5250_USER", "DEMO", "S5250_PASSWORD", "DEMO"), "s5250", "-signon",
                "clear", host)) {
            s5250.write("Ascii(0,1,4)\n");
            assertThat(s5250.output()).startsWith("data: MAIN\n");
        }
    }

    @Test
    void signsOnByAFileDescriptor() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "DEMO\nnot this\n");
        try (Command s5250 = Command.start(folder, List.of(), "sh", "-c",
                "exec s5250 -user demo -passwordfd 7 -signon clear " + host + " 7<" + password)) {
            s5250.write("Ascii(0,1,4)\n");
            assertThat(s5250.output()).startsWith("data: MAIN\n");
        }
        try (Command s5250 = s5250("-user", "demo", "-passwordfd", "77")) {
            s5250.output();
            assertThat(s5250.exitCode()).isEqualTo(2);
            assertThat(s5250.errors()).contains("cannot read the password from file descriptor 77");
        }
    }

    @Test
    void stringsHaveVariablesOfTheEnvironment() throws Exception {
        try (Command s5250 = Command.start(folder, List.of("GREETING", "a\\nb"), "s5250", host)) {
            s5250.write("String(-subst,\"x${GREETING}\")\nAscii(5,52,6)\nDeleteField\nString(\"${G}\")\nAscii(5,52,6)\n");
            assertThat(s5250.output().lines().filter(line -> line.startsWith("data:"))).as("no escape comes from there")
                    .containsExactly("data: XA\\NB ", "data: ${G}  ");
        }
    }

    /** What Mainframe3270 starts for Open Connection From Session File. */
    @Test
    void opensASessionFile() throws Exception {
        Path file = Files.writeString(folder.resolve("demo.s3270"), "! the demo system\ns3270.hostname: \\\n DEV77@127.0.0.1\n"
                + "s3270.port: " + demo.port() + "\n\n*model: 5\ns3270.colorScheme: green\n");
        try (Command s5250 = s5250("-xrm", "s3270.unlockDelay: False", "-xrm", "*model: 2", file.toString())) {
            s5250.write("Query(LuName)\n");
            assertThat(s5250.output()).startsWith("data: DEV77\nU F U C(127.0.0.1) I 2 24 80 5 52 0x0 ");
        }
        try (Command s5250 = s5250(Files.writeString(file, "\n*model: 4").toString())) {
            assertThat(s5250.exitCode()).isEqualTo(2);
            assertThat(s5250.errors()).endsWith("demo.s3270 line 2: no 5250 is a model '4': 2 (24x80) or 5 (27x132)\n");
        }
    }

    @Test
    void servesOneScriptOnAPort() throws Exception {
        try (Command s5250 = s5250("-scriptport", "0", "-scriptportonce", host)) {
            String first = new BufferedReader(new InputStreamReader(s5250.process.getInputStream())).readLine();
            try (ScriptClient client = new ScriptClient(Integer.parseInt(first.substring("scriptport ".length())))) {
                assertThat(client.data("Ascii(0,36,7)")).containsExactly("Sign On");
            }
            assertThat(s5250.exitCode()).isZero();
        }
    }

    private Command s5250(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "s5250";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Command.start(folder, List.of(), command);
    }
}
