package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.AidKey;
import dev.e5250.host.Attr;
import dev.e5250.host.AutomaticSignOn;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Sign On: asks for user and password, and lets only DEMO in; so it does with a sign-on of the negotiation. */
final class SignOnPage implements Page {
    private static final String USER = "DEMO";
    private static final String PASSWORD = "DEMO";
    private static final String MENU = "MAIN";
    private static final int COLUMN = 53;
    private static final int USER_ROW = 6;
    private static final int PASSWORD_ROW = 7;
    private static final int PROGRAM_ROW = 8;
    private static final int MENU_ROW = 9;
    private static final int LIBRARY_ROW = 10;
    private static final int NAME_LENGTH = 10;

    @Override
    public HostDisplay display(DemoJob job) {
        return HostDisplay.standard().centred(1, "Sign On", Attr.WHITE)
                .text(2, 48, "System  . . . . . :   " + DemoSystem.SYSTEM_NAME)
                .text(3, 48, "Subsystem . . . . :   QINTER")
                .text(4, 48, "Display . . . . . :   " + job.device())
                .text(USER_ROW, 17, "User  . . . . . . . . . . . . . .")
                .field(input(USER_ROW, COLUMN, NAME_LENGTH).monocase())
                .text(PASSWORD_ROW, 17, "Password  . . . . . . . . . . . .")
                .field(input(PASSWORD_ROW, COLUMN, NAME_LENGTH).monocase().nonDisplay())
                .text(PROGRAM_ROW, 17, "Program/procedure . . . . . . . .")
                .field(input(PROGRAM_ROW, COLUMN, NAME_LENGTH).monocase())
                .text(MENU_ROW, 17, "Menu  . . . . . . . . . . . . . .")
                .field(input(MENU_ROW, COLUMN, NAME_LENGTH).monocase())
                .text(LIBRARY_ROW, 17, "Current library . . . . . . . . .")
                .field(input(LIBRARY_ROW, COLUMN, NAME_LENGTH).monocase())
                .text(16, 14, "Demo system: sign on with user DEMO and password DEMO", Attr.WHITE)
                .cursor(USER_ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        if (input.aid() != AidKey.ENTER) {
            return Next.notAllowed(input);
        }
        String user = value(input, USER_ROW);
        if (user.isEmpty()) {
            return Next.message("User name is missing. Type DEMO.", USER_ROW, COLUMN);
        }
        if (!user.equalsIgnoreCase(USER)) {
            return Next.message("CPF1120 - There is no user " + user + " here.", USER_ROW, COLUMN);
        }
        if (!value(input, PASSWORD_ROW).equalsIgnoreCase(PASSWORD)) {
            return Next.message("CPF1107 - This is not the password of user DEMO.", PASSWORD_ROW, COLUMN);
        }
        if (!value(input, PROGRAM_ROW).isEmpty()) {
            return Next.message("The demo system has no programs. Leave this empty.", PROGRAM_ROW, COLUMN);
        }
        String menu = value(input, MENU_ROW);
        if (!menu.isEmpty() && !menu.equalsIgnoreCase(MENU)) {
            return Next.message("There is no menu but MAIN.", MENU_ROW, COLUMN);
        }
        job.signOn(USER, value(input, LIBRARY_ROW));
        return Next.show(new MainMenuPage());
    }

    @Override
    public List<String> help() {
        return List.of("User and password are both DEMO, in capital or small letters.", "",
                "Menu may be MAIN or empty. Current library is shown by Display Job.",
                "Program/procedure must be empty: the demo system runs no programs.");
    }

    /** Whether a sign-on that came with the negotiation is one of ours. */
    static boolean accepts(AutomaticSignOn signOn) {
        // in capital or in small letters, as on the display
        boolean known = signOn.user().equals(USER) && (signOn.isWith(PASSWORD.toCharArray())
                || signOn.isWith(PASSWORD.toLowerCase(Locale.ROOT).toCharArray()));
        return known && signOn.program().isEmpty() && (signOn.menu().isEmpty() || signOn.menu().equalsIgnoreCase(MENU));
    }

    /** The first page for somebody who is signed on already. */
    static Page signedOn(AutomaticSignOn signOn, DemoJob job) {
        job.signOn(USER, signOn.library());
        return new MainMenuPage();
    }

    private static String value(ClientRecord input, int row) {
        String text = input.field(row, COLUMN);
        return text.substring(0, Math.min(text.length(), NAME_LENGTH)).strip();
    }
}
