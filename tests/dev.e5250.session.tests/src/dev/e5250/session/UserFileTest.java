package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

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
}
