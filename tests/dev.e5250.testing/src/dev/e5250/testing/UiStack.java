package dev.e5250.testing;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/**
 * What the UI thread does at a moment, as far as it belongs to one event.
 *
 * @param state  of the thread
 * @param frames of the innermost event, the latest call first; none while the thread waits for the next event
 */
record UiStack(Thread.State state, List<StackTraceElement> frames) {
    private static final String OURS = "dev.e5250.";
    private static final List<String> SESSION = Stream.of("session", "datastream", "screen", "telnet", "ccsid")
            .map(bundle -> OURS + bundle + ".").toList();
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");
    /** Loading a class for the first time is the platform's time, however it was come by. */
    private static final List<String> LOADERS = List.of("java.lang.ClassLoader", "jdk.internal.loader.",
            "org.eclipse.osgi.");

    static UiStack of(ThreadInfo thread) {
        List<StackTraceElement> frames = new ArrayList<>();
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (isOf(Display.class, frame) && frame.getMethodName().equals("sleep")) {
                return new UiStack(thread.getThreadState(), List.of());
            }
            if (isOf(Display.class, frame) && frame.getMethodName().equals("readAndDispatch")) {
                break;
            }
            frames.add(frame);
        }
        return new UiStack(thread.getThreadState(), frames);
    }

    /** Whether it is in a call of the session, or ours and waiting. */
    boolean isKept() {
        return !isLoadingClasses() && (frames.stream().anyMatch(frame -> isIn(SESSION, frame)) || isOursWaiting());
    }

    private boolean isLoadingClasses() {
        return frames.stream().takeWhile(frame -> !frame.getClassName().startsWith(OURS))
                .anyMatch(frame -> isIn(LOADERS, frame));
    }

    /** Who waits is who called the JDK: the workbench may wait in a call of ours. */
    private boolean isOursWaiting() {
        boolean waits = switch (state) {
        case WAITING, TIMED_WAITING, BLOCKED -> true;
        case NEW, RUNNABLE, TERMINATED -> false;
        };
        return waits && frames.stream().filter(frame -> !isIn(JDK, frame)).findFirst()
                .filter(frame -> frame.getClassName().startsWith(OURS)).isPresent();
    }

    private static boolean isOf(Class<?> type, StackTraceElement frame) {
        return frame.getClassName().equals(type.getName());
    }

    private static boolean isIn(List<String> prefixes, StackTraceElement frame) {
        return prefixes.stream().anyMatch(frame.getClassName()::startsWith);
    }

    @Override
    public String toString() {
        return frames.stream().map(frame -> "\tat " + frame).collect(Collectors.joining("\n", state + "\n", ""));
    }
}
