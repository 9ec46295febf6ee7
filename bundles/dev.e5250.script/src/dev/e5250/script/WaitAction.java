package dev.e5250.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;

/** Wait: until something is true of the screen or the connection. */
final class WaitAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        double seconds = arguments.length == 0 ? -1 : TimeLimit.parse(arguments[0]);
        if (seconds < 0 && arguments.length > 1 && "0123456789.-".indexOf((arguments[0] + ' ').charAt(0)) >= 0) {
            throw new ActionException("invalid time '" + arguments[0] + "'");
        }
        String[] rest = seconds < 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        Emulator emulator = console.emulator();
        TimeLimit limit = seconds < 0 ? emulator.preferences().limit() : TimeLimit.seconds(seconds);
        String condition = rest.length == 0 ? "inputfield" : rest[0].toLowerCase(Locale.ROOT);
        requireCount(condition, rest);
        switch (condition) {
        case "seconds" -> {
            if (seconds < 0) {
                throw new ActionException("Seconds need a number before them");
            }
            emulator.pause(limit);
        }
        case "disconnect" -> emulator.awaitEnd(limit);
        case "3270mode", "5250mode" -> emulator.connected();
        default -> {
            Predicate<ScreenContents> wanted = condition(emulator, condition, rest);
            emulator.connected();
            emulator.await(wanted, limit);
        }
        }
    }

    private static Predicate<ScreenContents> condition(Emulator emulator, String condition, String[] arguments)
            throws ActionException, InterruptedException {
        switch (condition) {
        case "inputfield":
            return contents -> isUnlocked(contents) && !StatusLine.isProtected(contents);
        case "unlock":
            return contents -> !Emulator.isLocked(contents);
        case "output":
            return contents -> emulator.hasOutput();
        case "cursorat":
            int cursor = Region.address(emulator.contents(), arguments[1], arguments[2], 0);
            return contents -> contents.cursor() == cursor;
        case "inputfieldat":
            int start = Region.address(emulator.contents(), arguments[1], arguments[2], 0);
            return contents -> isUnlocked(contents) && startsInput(contents.fieldAt(start), start);
        case "stringat":
            int at = Region.address(emulator.contents(), arguments[1], arguments[2], 0);
            return contents -> ScreenText.isAt(contents, at, arguments[3]);
        default:
            throw new ActionException("invalid condition '" + arguments[0] + "': InputField, Unlock, Output, Disconnect, "
                    + "5250Mode, 3270Mode, Seconds, CursorAt, InputFieldAt or StringAt");
        }
    }

    private static void requireCount(String condition, String[] arguments) throws ActionException {
        int needed = switch (condition) {
        case "cursorat", "inputfieldat" -> 3;
        case "stringat" -> 4;
        default -> 1;
        };
        if (arguments.length > 0 && arguments.length != needed) {
            throw new ActionException(arguments[0] + " needs " + (needed - 1) + " arguments of its own, not "
                    + (arguments.length - 1));
        }
    }

    private static boolean isUnlocked(ScreenContents contents) {
        return contents.snapshot().keyboard() == KeyboardState.UNLOCKED;
    }

    private static boolean startsInput(FieldContents field, int start) {
        return field != null && field.start() == start && !field.isBypass();
    }
}
