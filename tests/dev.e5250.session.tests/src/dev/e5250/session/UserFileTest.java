package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenCanBeRead() {
        Path file = folder.resolve("file");
        UserFile.write(file, new byte[] {1, 2, 3}).join();

        assertThat(UserFile.read(file, 3).join()).containsExactly(1, 2, 3);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        Path file = folder.resolve("file");
        UserFile.write(file, new byte[4]).join();

        assertThatThrownBy(() -> UserFile.read(file, 3).join()).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aFileThatCannotBeOpenedIsAnError() {
        assertThatThrownBy(() -> UserFile.read(folder.resolve("missing"), 3).join())
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> UserFile.write(folder, new byte[1]).join()).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void newFilesReplaceNoneThatIsThere() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        UserFile.write(second, new byte[] {9}).join();

        assertThatThrownBy(() -> UserFile.writeNew(Map.of(first, new byte[1], second, new byte[1])).join())
                .hasCauseInstanceOf(FileAlreadyExistsException.class);

        assertThat(first).doesNotExist();
        assertThat(second).hasBinaryContent(new byte[] {9});
        Path third = folder.resolve("third");
        UserFile.writeNew(Map.of(first, new byte[] {1}, third, new byte[] {3})).join();
        assertThat(first).hasBinaryContent(new byte[] {1});
        assertThat(third).hasBinaryContent(new byte[] {3});
    }
}
