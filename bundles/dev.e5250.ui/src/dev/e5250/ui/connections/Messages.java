package dev.e5250.ui.connections;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in the language of the platform. */
public final class Messages extends NLS {
    public static String Export_failed;
    public static String Export_fileName;
    public static String Export_shell;
    public static String Import_all;
    public static String Import_failed;
    public static String Import_known;
    public static String Import_newer;
    public static String Import_noHost;
    public static String Import_noJson;
    public static String Import_notOurs;
    public static String Import_shell;
    public static String Import_tooDeep;
    public static String Trial_cancelled;
    public static String Trial_failed;
    public static String Trial_job;
    public static String Trial_negotiate;
    public static String Trial_notFinished;
    public static String Trial_reach;
    public static String Trial_running;
    public static String Trial_screen;
    public static String Trial_secure;
    public static String Trial_shell;
    public static String Trial_signOn;
    public static String Trial_stillAsks;
    public static String Trial_success;
    public static String Trial_title;
    public static String Trial_worked;
    public static String View_cannotOpen;
    public static String View_change;
    public static String View_close;
    public static String View_copyOf;
    public static String View_delete;
    public static String View_deleteMany;
    public static String View_deleteOne;
    public static String View_deleteTitle;
    public static String View_duplicate;
    public static String View_export;
    public static String View_folderName;
    public static String View_import;
    public static String View_newConnection;
    public static String View_newFolder;
    public static String View_noName;
    public static String View_open;
    public static String View_problem;
    public static String View_renameFolder;
    public static String View_search;
    public static String View_showIn;
    public static String Wizard_atStart;
    public static String Wizard_changeShell;
    public static String Wizard_macro;
    public static String Wizard_macroBad;
    public static String Wizard_macroBrowse;
    public static String Wizard_macroNote;
    public static String Wizard_macroText;
    public static String Wizard_macroTitle;
    public static String Wizard_name;
    public static String Wizard_nameHint;
    public static String Wizard_newShell;
    public static String Wizard_notStored;
    public static String Wizard_now;
    public static String Wizard_passwordKept;
    public static String Wizard_passwordNote;
    public static String Wizard_proxyNote;
    public static String Wizard_proxyText;
    public static String Wizard_proxyTitle;
    public static String Wizard_signOnText;
    public static String Wizard_signOnTitle;
    public static String Wizard_startText;
    public static String Wizard_startTitle;
    public static String Wizard_store;
    public static String Wizard_systemText;
    public static String Wizard_systemTitle;
    public static String Wizard_terminalText;
    public static String Wizard_terminalTitle;
    public static String Wizard_test;

    static {
        NLS.initializeMessages("dev.e5250.ui.connections.messages", Messages.class);
    }

    private Messages() {
    }
}
