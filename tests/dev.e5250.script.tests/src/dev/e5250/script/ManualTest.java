package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Help and manual page come from the tables. */
class ManualTest {

    @Test
    void theManualPageInDocsIsTheOneOfTheTables() throws Exception {
        assertThat(Files.readString(Projects.folder().resolve("docs/s5250.1")))
                .as("docs/s5250.1; write it anew with: releng/s5250 -man > docs/s5250.1").isEqualTo(Manual.text("man"));
    }

    @Test
    void theHelpHasEveryRowOfTheTables() {
        String help = Manual.text("help");
        assertThat(help).contains(Arrays.stream(OptionTable.ENTRIES).map(o -> "\n  " + o.name()).toList())
                .contains(Arrays.stream(ActionTable.ENTRIES).map(a -> "\n  " + a.name() + "(").toList())
                .contains(Arrays.stream(QueryTable.ENTRIES).map(q -> "\n  " + q.title() + "\n").toList())
                .contains(Arrays.stream(Setting.values()).map(s -> "\n  " + s.title() + "\n").toList());
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void actionsAreInAlphabeticalOrder() {
        assertThat(Arrays.stream(ActionTable.ENTRIES).map(ActionEntry::name)).isSortedAccordingTo(
                String.CASE_INSENSITIVE_ORDER);
    }

    /** An option that is in the table only would be a promise. */
    @Test
    void everyOptionOfTheTableIsTaken() {
        for (OptionEntry option : OptionTable.ENTRIES) {
            String[] arguments = option.argument().isEmpty() ? new String[] {option.name()}
                    : new String[] {option.name(), "no such thing"};
            try {
                Options.parse(arguments);
            } catch (ActionException e) {
                assertThat(e.getMessage()).as(option.name()).contains(
                        option.name().equals("-xrm") ? "name: value" : "no such thing");
            }
        }
        assertThatThrownBy(() -> Options.parse(new String[] {"-nothing"})).isInstanceOf(ActionException.class)
                .hasMessageContaining("-nothing");
    }
}
