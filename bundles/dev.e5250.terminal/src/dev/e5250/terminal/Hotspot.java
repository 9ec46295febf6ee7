package dev.e5250.terminal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.e5250.screen.Key;
import dev.e5250.screen.SnapshotRow;

/**
 * A text that does something when it is clicked.
 *
 * @param row  1-based
 * @param from first column, 1-based
 * @param to   column behind the last one
 * @param kind what it is
 * @param text what of it counts: the number of a key or an option, the address
 */
public record Hotspot(int row, int from, int to, Kind kind, String text) {
    /** What a hotspot does. */
    public enum Kind {
        /** Presses the key: {@code F3=Exit}. */
        FUNCTION_KEY("\\b(?:F|PF|CF|Cmd)(\\d{1,2}) ?[=-] ?\\S+(?: [^\\s=]+(?!\\S*=))*"),
        /** Opens the browser. */
        URL("\\b(https?://[^\\s\"'<>]+[^\\s\"'<>.,;:!?)])"),
        /** Writes a mail. */
        MAIL("\\b([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"),
        /** Types the number and presses Enter: {@code 1. User tasks}. */
        OPTION("^ *(\\d{1,2})\\. \\S+(?: \\S+)*"),
        /** More rows follow: Page Down. */
        MORE("(More\\.\\.\\.|Weitere \\.\\.\\.|Weitere\\.\\.\\.)\\s*$"),
        /** These are the last ones: Page Up. */
        BOTTOM("(Bottom|Ende)\\s*$");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private Stream<Hotspot> find(String line, int row) {
            return pattern.matcher(line).results().map(match -> {
                int from = match.start() + line.substring(match.start()).length()
                        - line.substring(match.start()).stripLeading().length();
                int to = match.start() + match.group().stripTrailing().length();
                return new Hotspot(row, from + 1, to + 1, this, match.group(1));
            });
        }
    }

    /** The hotspot at a 1-based position. */
    static Optional<Hotspot> at(SnapshotRow cells, int row, int column) {
        String line = CellText.of(cells);
        return Stream.of(Kind.values()).flatMap(kind -> kind.find(line, row))
                .filter(spot -> column >= spot.from && column < spot.to && spot.isPossible()).findFirst();
    }

    /** The key of a function key's text. */
    Key key() {
        return switch (kind) {
        case MORE -> Key.PAGE_DOWN;
        case BOTTOM -> Key.PAGE_UP;
        case FUNCTION_KEY -> Key.function(Integer.parseInt(text));
        default -> Key.ENTER;
        };
    }

    private boolean isPossible() {
        return kind != Kind.FUNCTION_KEY || Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 24;
    }
}
