package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces as a user writes and plays them. */
@UiTest
class TraceViewTest {
    @TempDir
    private Path folder;
    private OpenView open;

    @BeforeEach
    void open() {
        open = new OpenView();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aSignOnIsTracedWithoutItsPasswordAndPlayedAgain() throws IOException {
        Path file = folder.resolve("sign-on.jsonl");
        assertThat(open.isEnabled(CommandIds.TRACE)).as("without a connection").isFalse();
        // from the first byte on: a connection that is only just being made can be traced
        Ui.run(() -> {
            open.view().connect(Destination.demo());
            open.view().startTrace(file);
        });
        open.untilShown("Sign On");
        Ui.until("note", () -> open.statusText().contains(Messages.Status_trace));

        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("demo");
        Hands.press(0, SWT.CR);
        open.untilShown("Main Menu");
        open.run(CommandIds.TRACE);

        Ui.until("no note", () -> !open.statusText().contains(Messages.Status_trace));
        Ui.until("written", () -> isComplete(file));
        List<String> lines = Files.readAllLines(file);
        String user = HexFormat.of().formatHex(Ccsid.of(37).toHost("DEMO"));
        assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("{"));
        // the user's name once; the password is the same word, and is not there
        assertThat(String.join("", lines.stream().filter(line -> line.contains("\"client\"")).toList()).split(user, -1))
                .hasSize(2);

        open.run(CommandIds.DISCONNECT);
        open.untilOver();
        open.run(CommandIds.REPLAY, file);
        // the sign-on was there for as long as it took to type: a busy machine may look too late for it
        open.untilShown("Main Menu");
        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Replay_over, "sign-on.jsonl"));
        assertThat(open.title()).contains("sign-on.jsonl");
        assertThat(open.screen()).as("last screen").contains("Main Menu");
    }

    @Test
    void theCommandSwitchesItOnAndOff() {
        Path file = folder.resolve("trace.jsonl");
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("Trace can be used", () -> open.isEnabled(CommandIds.TRACE));

        open.run(CommandIds.TRACE, file);
        Ui.until("tracing", () -> open.view().isTracing());
        Hands.press(0, SWT.F1);
        open.run(CommandIds.TRACE, file);

        Ui.until("not tracing", () -> !open.view().isTracing());
        assertThat(open.noticeText()).isEmpty();
    }

    @Test
    void theEndOfTheSessionEndsTheTrace() {
        Path file = folder.resolve("trace.jsonl");
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        open.run(CommandIds.TRACE, file);

        open.run(CommandIds.DISCONNECT);

        open.untilOver();
        assertThat(Ui.<Boolean>call(open.view()::isTracing)).isFalse();
        open.run(CommandIds.RECONNECT);
        open.untilState(SessionState.ACTIVE);
        assertThat(Ui.<Boolean>call(open.view()::isTracing)).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        Path file = folder.resolve("no-such-folder").resolve("trace.jsonl");
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");

        open.run(CommandIds.TRACE, file);
        Hands.type("x");
        Hands.press(0, SWT.CR);

        Ui.until("told", () -> !open.noticeText().isEmpty());
        assertThat(open.noticeText()).isEqualTo(NLS.bind(Messages.Trace_failed, file, Messages.Trace_noFolder));
        assertThat(Ui.<Boolean>call(() -> open.view().terminal().isFocusControl())).isTrue();
        open.pushButton(Messages.Trace_read);
        assertThat(open.noticeText()).isEmpty();
    }

    @Test
    void aTraceThatIsNotThereIsSaidInWords() {
        open.run(CommandIds.REPLAY, folder.resolve("none.jsonl"));

        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Replay_failed, "none.jsonl"));
    }

    @Test
    void theProposedNameFitsAnyFileSystem() {
        LocalDateTime now = LocalDateTime.of(2031, 2, 3, 4, 5, 6);

        assertThat(TraceTexts.fileName("my.host", now)).isEqualTo("e5250-my.host-20310203-040506.jsonl");
        assertThat(TraceTexts.fileName("fe80::1%eth0", now)).isEqualTo("e5250-fe80-1-eth0-20310203-040506.jsonl");
        assertThat(TraceTexts.fileName("a/b \\c", now)).isEqualTo("e5250-a-b-c-20310203-040506.jsonl");
    }

    private static boolean isComplete(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).endsWith("}\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
