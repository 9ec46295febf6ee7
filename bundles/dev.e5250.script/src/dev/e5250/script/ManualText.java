package dev.e5250.script;

/** What the manual page says besides the tables. */
final class ManualText {
    /** A heading and paragraphs each. */
    static final String[][] SECTIONS = {
            {"DESCRIPTION",
                    "s5250 connects to IBM i as a 5250 display (TN5250E) and does what a script tells it. It reads lines of "
                            + "actions and answers each with lines that begin with data:, a status line, and ok or error, as "
                            + "s3270 does for 3270 hosts, so that programs written for that one work with this one.",
                    "A line has one action as Name argument argument, or any number as Name(argument,argument). A name may be "
                            + "in any case, and shortened as long as no other begins so. An argument with blanks, commas or "
                            + "parentheses stands in quotation marks; \\\" is a quotation mark in it. A line that begins with # "
                            + "or ! is a comment, and is answered as an empty one is. A line has 65536 bytes at most. An error "
                            + "is told in a data line, names the action, and ends the line it is in; the next one is served."},
            {"STATUS LINE",
                    "Twelve fields, separated by blanks: keyboard (U unlocked, L locked by the host or no host, E operator "
                            + "error or message of the host, which Reset leaves); F when the screen has fields, U when it has none; P when "
                            + "the cursor stands where nothing can be typed, else U; C(host) or N for the connection; mode (I "
                            + "5250, P not agreed yet, N no host); model (2 or 5); rows; columns; cursor row and column, from 0 "
                            + "on; 0x0; seconds that the line took."},
            {"KEYS AND WAITING",
                    "Keys that come while the host has locked the keyboard are kept, up to 1024, and typed when it unlocks. "
                            + "Connect waits for the first screen. Enter, function keys and others that ask the host wait until it has "
                            + "answered; so does a field that is sent when it is full. Set(aidWait,false) ends that, and Wait, "
                            + "Expect and Snap(Wait) do it by hand. Attn and SysReq do not wait, for a host need not answer them: "
                            + "Wait(Output) does.",
                    "After the end of its input the lines that were read are still done, but nothing without a time of its own "
                            + "waits longer than 30 seconds."},
            {"SCRIPT PORT",
                    "With -scriptport each connection is a console with a session of its own, which ends with it; Quit ends "
                            + "that connection, not the process. A host on the command line is connected for each. The port is not "
                            + "protected: whoever can reach it can use it.",
                    "The first line on standard output is scriptport and the number of the port."},
            {"WHAT IS NOT DISPLAYED",
                    "No action shows the contents of a field that is not displayed, such as a password: they are blanks. In a "
                            + "trace they are overwritten. A password to sign on with comes from the environment or from a file "
                            + "descriptor, never from the command line, which others can see."},
    };

    static final String[][] LAST_SECTIONS = {
            {"ENVIRONMENT",
                    "S5250_USER and S5250_PASSWORD sign on without the sign-on screen, if the host lets them.",
                    "JAVA_HOME is the Java runtime, S5250_VMARGS further arguments for it. S5250_CACHE is the folder where the first "
                            + "start puts an archive of classes for the next ones; off for none, ~/.cache/e5250 if not said."},
            {"EXIT STATUS", "0 at the end of the input, after Quit, and when nobody reads the answers; 1 when the script port is "
                    + "not to be had; 2 when the command line is wrong; 128 and its number after a signal."},
            {"SEE ALSO", "s3270(1)"},
    };

    private ManualText() {
    }
}
