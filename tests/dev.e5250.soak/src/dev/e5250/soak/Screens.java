package dev.e5250.soak;

import static dev.e5250.host.Orders.input;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.host.Attr;
import dev.e5250.host.Ffw;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostField;
import dev.e5250.screen.ScreenSnapshot;

/** The whole displays that the host shows. */
final class Screens {
    static final int USER_ROW = 6;
    static final int USER_COLUMN = 53;

    private static final int PING_ROW = 3;
    private static final Pattern PING = Pattern.compile(" PING (\\w+) (\\d{1,12}) ([0-9A-F]+) ");
    private static final int[] EDITS = {Ffw.MONOCASE, Ffw.MANDATORY_ENTER, Ffw.AUTO_ENTER, Ffw.FIELD_EXIT_REQUIRED,
            Ffw.NUMERIC_ONLY, Ffw.SIGNED_NUMERIC, Ffw.DIGITS_ONLY, Ffw.RIGHT_ADJUST_ZERO_FILL, Ffw.MANDATORY_FILL,
            Ffw.DUP_ENABLE, Ffw.BYPASS, Ffw.MDT};

    private Screens() {
    }

    /** A sign-on display such as every session begins with. */
    static HostDisplay signOn(String message) {
        HostDisplay display = HostDisplay.standard().centred(1, "Sign On", Attr.WHITE)
                .text(2, 48, "System  . . . . . :   SOAK")
                .text(3, 48, "Subsystem . . . . :   QINTER")
                .text(4, 48, "Display . . . . . :   QPADEV0001")
                .text(USER_ROW, 17, "User  . . . . . . . . . . . . . .")
                .field(input(USER_ROW, USER_COLUMN, 10).monocase())
                .text(7, 17, "Password  . . . . . . . . . . . .").field(input(7, USER_COLUMN, 10).nonDisplay())
                .text(8, 17, "Program/procedure . . . . . . . .").field(input(8, USER_COLUMN, 10).monocase())
                .text(9, 17, "Menu  . . . . . . . . . . . . . .").field(input(9, USER_COLUMN, 10).monocase())
                .text(10, 17, "Current library . . . . . . . . .").field(input(10, USER_COLUMN, 10).monocase())
                .text(24, 40, "(C) COPYRIGHT NOBODY 1980, 2026.").cursor(USER_ROW, USER_COLUMN);
        return message.isEmpty() ? display : display.text(20, 2, message, Attr.WHITE);
    }

    /** What the idle host answers to a user's name. */
    static String answer(String user) {
        return "Hello " + user + ".";
    }

    /** A display that a session must show: no two of them have the same number. */
    static HostDisplay ping(String device, long number, boolean wide) {
        return (wide ? HostDisplay.wide() : HostDisplay.standard()).centred(1, "Are you there?", Attr.WHITE)
                .text(PING_ROW, 2, "PING " + device + ' ' + number + ' ' + sum(device, number))
                .field(input(5, 2, 60)).field(input(7, 2, 60)).cursor(5, 2);
    }

    /**
     * The number of the ping that a session shows; 0 when it shows none, or one that other records have damaged.
     *
     * @throws IllegalStateException when it shows one that was for another device
     */
    static long pinged(ScreenSnapshot snapshot, String device) {
        Matcher ping = PING.matcher(snapshot.row(PING_ROW).toString());
        if (!ping.lookingAt() || !ping.group(3).equals(sum(ping.group(1), Long.parseLong(ping.group(2))))) {
            return 0;
        }
        if (!ping.group(1).equals(device)) {
            throw new IllegalStateException(device + " shows a display of " + ping.group(1));
        }
        return Long.parseLong(ping.group(2));
    }

    private static String sum(String device, long number) {
        return Integer.toHexString(Objects.hash(device, number)).toUpperCase(Locale.ROOT);
    }

    /** Rows full of text in any colours. */
    static HostDisplay list(Random random, boolean wide) {
        HostDisplay display = wide ? HostDisplay.wide() : HostDisplay.standard();
        for (int row = 1; row < display.rows(); row++) {
            Attr attribute = Attr.values()[random.nextInt(Attr.values().length)];
            display.text(row, 2, "LIST ENTRY ".repeat(1 + random.nextInt(display.columns() / 11 - 1)), attribute);
        }
        return display.keysWithoutData(3, 12);
    }

    /** Fields of all kinds. */
    static HostDisplay form(Random random, boolean wide) {
        HostDisplay display = wide ? HostDisplay.wide() : HostDisplay.standard();
        for (int row = 2; row < display.rows(); row += 1 + random.nextInt(3)) {
            HostField field = input(row, 20, 1 + random.nextInt(40)).ffw(EDITS[random.nextInt(EDITS.length)]);
            display.text(row, 2, "Entry " + row).field(random.nextInt(5) == 0 ? field.nonDisplay() : field);
        }
        return display;
    }
}
