package dev.e5250.site.atspi;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Something that a program shows, as assistive technology sees it (AT-SPI 2: org.a11y.atspi.Accessible, Action and Text). */
public final class AccessibleNode {
    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String ACTION = "org.a11y.atspi.Action";
    private static final String TEXT = "org.a11y.atspi.Text";

    private final DBusConnection bus;
    private final String program;
    private final String path;

    /** @param program the name of its connection to the bus */
    AccessibleNode(DBusConnection bus, String program, String path) {
        this.bus = bus;
        this.program = program;
        this.path = path;
    }

    /** What it is, such as "push button". */
    public String role() throws IOException {
        return (String) call(ACCESSIBLE, "GetRoleName", "").getFirst();
    }

    public String name() throws IOException {
        return (String) property(ACCESSIBLE, "Name");
    }

    public String description() throws IOException {
        return (String) property(ACCESSIBLE, "Description");
    }

    /** Where its caret is, as an index of its text. */
    public int caret() throws IOException {
        return (Integer) property(TEXT, "CaretOffset");
    }

    /** All its text. */
    public String text() throws IOException {
        return (String) call(TEXT, "GetText", "ii", 0, -1).getFirst();
    }

    /** The line around an index of its text, with its end. */
    public String line(int index) throws IOException {
        return (String) call(TEXT, "GetStringAtOffset", "iu", index, 3).getFirst();
    }

    public boolean hasText() throws IOException {
        return ((List<?>) call(ACCESSIBLE, "GetInterfaces", "").getFirst()).contains(TEXT);
    }

    /** Whether it has a state, by its number in the enumeration AtspiStateType. */
    public boolean has(int state) throws IOException {
        List<?> words = (List<?>) call(ACCESSIBLE, "GetState", "").getFirst();
        return ((Integer) words.get(state / 32) >> state % 32 & 1) != 0;
    }

    /** Does what it is there for, as a click on it would. */
    public void act() throws IOException {
        call(ACTION, "DoAction", "i", 0);
    }

    /** It and all below it; what goes away meanwhile is left out. */
    public Stream<AccessibleNode> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(AccessibleNode::all));
    }

    /** The first below it, or itself, that is named so; null when there is none. */
    public AccessibleNode find(String name) {
        return all().filter(node -> node.isNamed(name)).findFirst().orElse(null);
    }

    private boolean isNamed(String name) {
        try {
            return name().equals(name);
        } catch (IOException e) {
            return false; // gone meanwhile
        }
    }

    boolean is(String otherPath) {
        return path.equals(otherPath);
    }

    private List<AccessibleNode> children() {
        try {
            return ((List<?>) call(ACCESSIBLE, "GetChildren", "").getFirst()).stream().map(child -> (List<?>) child)
                    .map(child -> new AccessibleNode(bus, (String) child.get(0), (String) child.get(1))).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Object property(String type, String name) throws IOException {
        return bus.call(program, path, "org.freedesktop.DBus.Properties", "Get", "ss", type, name).getFirst();
    }

    private List<Object> call(String type, String method, String signature, Object... arguments) throws IOException {
        return bus.call(program, path, type, method, signature, arguments);
    }
}
