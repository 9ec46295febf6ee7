package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import dev.e5250.screen.Key;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class KmpFileTest {
    private static final String FILE = """
            [KeyRemap]
            B10=[fldext]
            B33554442=[enter]
            S112=[pf20]
            A123=[+cr]
            C75=[eraseeof]
            B155=[insert]
            C17=[enterreset]
            T17=17
            C226=54
            sessionType=1
            keyVersion=|206
            """;

    private final KeyMap.Reading read = KmpFile.read(FILE, KeyProfile.PC.map());

    @Test
    void readsKeysAndModifiers() {
        assertThat(host(KeyStroke.of(0, SWT.CR))).contains(Key.FIELD_EXIT);
        assertThat(host(KeyStroke.of(0, SWT.KEYPAD_CR))).contains(Key.ENTER);
        assertThat(host(KeyStroke.of(SWT.SHIFT, SWT.F1))).contains(Key.F20);
        assertThat(host(KeyStroke.of(SWT.CTRL, 'k'))).contains(Key.ERASE_EOF);
        assertThat(host(KeyStroke.of(0, SWT.INSERT))).contains(Key.INSERT);
    }

    @Test
    void tellsTheTwoCtrlKeysApart() {
        assertThat(host(KeyStroke.LEFT_CTRL)).contains(Key.RESET);
        assertThat(host(KeyStroke.RIGHT_CTRL)).contains(Key.ENTER);
    }

    @Test
    void keepsWhatTheFileDoesNotMention() {
        assertThat(host(KeyStroke.of(0, SWT.F5))).contains(Key.F5);
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThat(read.notUnderstood()).containsExactly("A123=[+cr]");
    }

    @Test
    void knowsSuchFiles() {
        assertThat(KmpFile.isOne(FILE)).isTrue();
        assertThat(KmpFile.isOne(KeyProfile.PC.map().toText())).isFalse();
    }

    private Optional<Key> host(KeyStroke stroke) {
        return read.map().find(stroke).map(function -> ((KeyFunction.Host) function).key());
    }
}
