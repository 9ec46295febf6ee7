package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;

/** A file of actions runs in a session that is a window's. */
class SessionScriptTest {
    private static final Supplier<CompletableFuture<char[]>> NO_PASSWORD = given("");

    @TempDir
    private Path folder;
    private DemoSystem demo;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        demo = DemoSystem.start();
        session = new Session(SessionSettings.to("127.0.0.1", demo.port()));
        session.open().get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        session.close();
        demo.close();
    }

    @Test
    void signsOnWithAPasswordThatItDoesNotContain() throws Exception {
        char[] password = "demo".toCharArray();
        List<Integer> lines = new ArrayList<>();

        SessionScript.read(Projects.folder().resolve("docs/examples/sign-on.s5250"))
                .run(session, () -> CompletableFuture.completedFuture(password), lines::add);

        assertThat(screen()).contains("Main Menu");
        assertThat(lines).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(password).as("overwritten").containsOnly(' ');
    }

    @Test
    void quitEndsTheScriptAndNotTheSession() throws Exception {
        script("Quit", "Fail(not run)").run(session, NO_PASSWORD, line -> { });

        assertThat(session.state()).isEqualTo(SessionState.ACTIVE);
    }

    @Test
    void typesAPasswordOnlyWhereNobodySeesIt() throws Exception {
        script("Wait(InputField)").run(session, NO_PASSWORD, line -> { });
        String before = screen();
        assertThatThrownBy(() -> script("Password()").run(session, given("demo"), line -> { }))
                .isInstanceOfSatisfying(ScriptException.class, e -> assertThat(e.line()).isEqualTo(1))
                .hasMessage("Password(): the cursor is in no field that hides what is typed");
        assertThat(screen()).isEqualTo(before);
        assertThatThrownBy(() -> script("Tab", "Password()").run(session, given("longer than ten"), line -> { }))
                .hasMessage("Password(): the password is longer than the field");
        assertThatThrownBy(() -> script("Password()").run(session, NO_PASSWORD, line -> { }))
                .hasMessage("Password(): there is no password");
    }

    @Test
    void aUserWhoGivesNoPasswordEndsIt() {
        assertThatThrownBy(() -> script("Tab", "Password()").run(session, () -> CompletableFuture.completedFuture(null), line -> { }))
                .isInstanceOf(InterruptedException.class);

        assertThat(session.state()).isEqualTo(SessionState.ACTIVE);
    }

    @Test
    void saysWhichLineCannotBeDoneAndWhy() throws IOException {
        assertThatThrownBy(() -> script("", "String(demo) Expect(Nonsense, 0.01)", "Enter").run(session, NO_PASSWORD, line -> { }))
                .isInstanceOfSatisfying(ScriptException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessage("Expect(): Timed out");
        assertThat(screen()).as("the rest is not run").contains("Sign On");
        assertThatThrownBy(() -> script("Connect(127.0.0.1)").run(session, NO_PASSWORD, line -> { }))
                .hasMessage("Connect(): The window connects its session itself");
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> SessionScript.read(none)).hasMessage("no such file or folder: " + none)
                .isInstanceOfSatisfying(ScriptException.class, e -> assertThat(e.line()).isZero());
    }

    @Test
    void refusesAFileThatNobodyWrote() throws IOException {
        Path file = folder.resolve("long");
        Files.write(file, new byte[SessionScript.MAX_SIZE + 1]);

        assertThatThrownBy(() -> SessionScript.read(file)).hasMessageContaining("longer than");
    }

    @Test
    void anInterruptEndsIt() throws Exception {
        SessionScript waiting = script("Wait(InputField)", "Wait(StringAt,1,1,Nonsense)");
        AtomicReference<Throwable> end = new AtomicReference<>();
        CountDownLatch atTheWait = new CountDownLatch(2);
        Thread runner = Thread.ofVirtual().start(() -> {
            try {
                waiting.run(session, NO_PASSWORD, line -> atTheWait.countDown());
            } catch (ScriptException | InterruptedException e) {
                end.set(e);
            }
        });
        assertThat(atTheWait.await(20, TimeUnit.SECONDS)).isTrue();

        runner.interrupt();

        runner.join(20_000);
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(session.state()).isEqualTo(SessionState.ACTIVE);
    }

    @Test
    void theEndOfTheSessionEndsIt() throws IOException {
        assertThatThrownBy(() -> script("Wait(StringAt,1,1,Nonsense)").run(session, NO_PASSWORD, line -> session.close()))
                .hasMessageMatching("Wait\\(\\): (Not connected|Host disconnected: disconnected)");
    }

    private static Supplier<CompletableFuture<char[]>> given(String password) {
        return () -> CompletableFuture.completedFuture(password.toCharArray());
    }

    private SessionScript script(String... lines) throws IOException {
        Path file = folder.resolve("script");
        Files.write(file, List.of(lines));
        try {
            return SessionScript.read(file);
        } catch (ScriptException e) {
            throw new AssertionError(e);
        }
    }

    private String screen() {
        return session.currentSnapshot().join().text();
    }
}
