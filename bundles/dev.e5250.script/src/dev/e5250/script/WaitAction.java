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
            emulator.watch().pause(limit);
        }
        case "disconnect" -> emulator.watch().awaitEnd(limit);
        case "3270mode", "5250mode" -> emulator.connected();
        default -> {
            Predicate<ScreenContents> wanted = condition(emulator, condition, rest);
            emulator.connected();
            emulator.watch().await(wanted, limit);
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
            int cursor = place(emulator, arguments, arguments.length);
            return contents -> contents.cursor() == cursor;
        case "inputfieldat":
            int start = place(emulator, arguments, arguments.length);
            return contents -> isUnlocked(contents) && isInput(contents.fieldAt(start));
        case "stringat":
            int at = place(emulator, arguments, arguments.length - 1);
            return contents -> ScreenText.isAt(contents, at, arguments[arguments.length - 1]);
        default:
            throw new ActionException("invalid condition '" + arguments[0] + "': InputField, Unlock, Output, Disconnect, "
                    + "5250Mode, 3270Mode, Seconds, CursorAt, InputFieldAt or StringAt");
        }
    }

    /** Row and column from 1 on, as s3270 has it here, or an offset: what stands behind the condition up to some argument. */
    private static int place(Emulator emulator, String[] arguments, int end) throws ActionException, InterruptedException {
        return Region.address(emulator.contents(), Arrays.copyOfRange(arguments, 1, end), 1);
    }

    private static void requireCount(String condition, String[] arguments) throws ActionException {
        int least = switch (condition) {
        case "cursorat", "inputfieldat" -> 1;
        case "stringat" -> 2;
        default -> 0;
        };
        int count = arguments.length - 1;
        boolean wrong = least == 0 ? count > 0 : count < least || count > least + 1;
        if (wrong) {
            throw new ActionException(arguments[0] + " needs " + (least == 0 ? "0" : least + " or " + (least + 1))
                    + " arguments of its own, not " + count);
        }
    }

    private static boolean isUnlocked(ScreenContents contents) {
        return contents.snapshot().keyboard() == KeyboardState.UNLOCKED;
    }

    private static boolean isInput(FieldContents field) {
        return field != null && !field.isBypass();
    }
}
