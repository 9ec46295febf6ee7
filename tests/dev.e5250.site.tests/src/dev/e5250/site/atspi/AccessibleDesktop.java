package dev.e5250.site.atspi;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A desktop with assistive technology: a display, a session bus and the accessibility bus, all of its own, for in the tests' display
 * each program that starts later would take part; and what a screen reader does there. What it starts ends with it.
 */
public final class AccessibleDesktop implements AutoCloseable {
    private static final String REGISTRY = "org.a11y.atspi.Registry";
    private static final String CONTROLLER = "/org/a11y/atspi/registry/deviceeventcontroller";
    /** How GenerateKeyboardEvent is to understand its number: as what X calls a keysym; it goes down and comes up. */
    private static final int KEYSYM = 3;
    private static final Path LAUNCHER = Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service");

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final List<AccessibleEvent> events = new CopyOnWriteArrayList<>();
    private String display;
    private String session;
    private DBusConnection sessionBus;
    private DBusConnection bus;

    private AccessibleDesktop(Path folder) {
        this.folder = folder;
    }

    /** Whether all that it takes is installed here. */
    public static boolean isPossible() {
        return Files.exists(LAUNCHER) && Stream.of("Xvfb", "dbus-daemon").allMatch(program -> Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program))));
    }

    /** @param folder for the sockets, with a short name */
    public static AccessibleDesktop start(Path folder) throws IOException {
        AccessibleDesktop desktop = new AccessibleDesktop(folder);
        try {
            desktop.open();
            return desktop;
        } catch (IOException e) {
            desktop.close();
            throw e;
        }
    }

    private void open() throws IOException {
        display = ":" + firstLine("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp");
        session = firstLine("dbus-daemon", "--session", "--nofork", "--print-address=1",
                "--address=unix:path=" + folder.resolve("bus"));
        sessionBus = DBusConnection.open(session, signal -> { });
        String address = (String) sessionBus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", "").getFirst();
        bus = DBusConnection.open(address, this::happened);
        bus.match("type='signal',interface='org.a11y.atspi.Event.Object'");
        // programs send only what somebody has asked for
        bus.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", "object:");
    }

    /** Lets a program run here. */
    public void place(ProcessBuilder program) {
        Map<String, String> environment = program.environment();
        environment.put("DISPLAY", display);
        if (session != null) {
            environment.put("DBUS_SESSION_BUS_ADDRESS", session);
        }
        environment.put("XDG_RUNTIME_DIR", folder.toString());
        environment.keySet().removeAll(List.of("NO_AT_BRIDGE", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "SESSION_MANAGER"));
    }

    /** All programs that take part. */
    public AccessibleNode programs() {
        return new AccessibleNode(bus, REGISTRY, "/org/a11y/atspi/accessible/root");
    }

    /** What programs told of so far, oldest first. */
    public List<AccessibleEvent> events() {
        return List.copyOf(events);
    }

    /** Presses and releases the key of a character or, by its keysym, another key. */
    public void press(int keysym) throws IOException {
        bus.call(REGISTRY, CONTROLLER, "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", "isu", keysym, "", KEYSYM);
    }

    @Override
    public void close() throws IOException {
        try (DBusConnection first = bus; DBusConnection second = sessionBus) {
            // ended below with the daemons
        } finally {
            for (Process process : processes.reversed()) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        }
    }

    private void happened(DBusConnection.Signal signal) {
        if (signal.type().startsWith("org.a11y.atspi.Event.")) {
            List<Object> values = signal.values();
            events.add(new AccessibleEvent(signal.path(), signal.member(), (String) values.get(0), (Integer) values.get(1),
                    (Integer) values.get(2), String.valueOf(values.get(3))));
        }
    }

    /** Starts a program that goes on, and says in its first line where it can be found. */
    private String firstLine(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (display != null) {
            place(builder);
        }
        Process process = builder.start();
        processes.add(process);
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null) {
            throw new IOException(command[0] + " did not start");
        }
        return line;
    }
}
