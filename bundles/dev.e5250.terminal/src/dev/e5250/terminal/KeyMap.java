package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which keys of a PC keyboard are which keys of a 5250, as rows. Immutable.
 * <p>
 * As text, a row is a line such as {@code Ctrl+Enter = FIELD_EXIT}; empty lines and those that begin with # say nothing.
 */
public final class KeyMap {
    private final Map<KeyStroke, KeyFunction> functions = new LinkedHashMap<>();

    /** @param rows each stroke once */
    public KeyMap(List<KeyBinding> rows) {
        for (KeyBinding row : rows) {
            if (functions.put(row.stroke(), row.function()) != null) {
                throw new IllegalArgumentException("bound twice: " + row);
            }
        }
    }

    public List<KeyBinding> rows() {
        return functions.entrySet().stream().map(e -> new KeyBinding(e.getKey(), e.getValue())).toList();
    }

    public Optional<KeyFunction> find(KeyStroke stroke) {
        return Optional.ofNullable(functions.get(stroke));
    }

    /** The strokes of a function, in the order of the rows. */
    public List<KeyStroke> strokes(KeyFunction function) {
        return functions.entrySet().stream().filter(e -> e.getValue().equals(function)).map(Map.Entry::getKey).toList();
    }

    /** The same with one row more; what the stroke did before is gone. */
    public KeyMap with(KeyStroke stroke, KeyFunction function) {
        KeyMap changed = new KeyMap(rows());
        changed.functions.put(stroke, function);
        return changed;
    }

    public KeyMap without(KeyStroke stroke) {
        KeyMap changed = new KeyMap(rows());
        changed.functions.remove(stroke);
        return changed;
    }

    /** What was read of a file of keys. */
    public record Reading(KeyMap map, List<String> notUnderstood) {
    }

    /** Reads what {@link #toText} writes, by whomever it was changed: the last of two rows for a stroke counts. */
    public static Reading parse(String text) {
        KeyMap map = new KeyMap(List.of());
        List<String> notUnderstood = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
            int equals = line.lastIndexOf('=');
            Optional<KeyStroke> stroke = KeyStroke.parse(line.substring(0, Math.max(0, equals)).strip());
            Optional<KeyFunction> function = KeyFunction.parse(line.substring(equals + 1).strip());
            if (stroke.isPresent() && function.isPresent()) {
                map.functions.put(stroke.get(), function.get());
            } else {
                notUnderstood.add(line);
            }
        }
        return new Reading(map, notUnderstood);
    }

    public String toText() {
        return rows().stream().map(row -> row.stroke() + " = " + row.function().name())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyMap map && functions.equals(map.functions);
    }

    @Override
    public int hashCode() {
        return functions.hashCode();
    }
}
