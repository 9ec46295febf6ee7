package dev.e5250.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the platform. */
public final class Messages extends NLS {
    public static String Close_byHost;
    public static String Close_byUser;
    public static String Close_connectionLost;
    public static String Close_hostStalled;
    public static String Close_internalError;
    public static String Close_no5250;
    public static String Close_protocolError;
    public static String Close_proxyLogin;
    public static String Close_proxyRefused;
    public static String Close_proxyUnreachable;
    public static String Close_reconnect;
    public static String Close_refused;
    public static String Close_startUpFailed;
    public static String Close_tlsFailed;
    public static String Close_unknownHost;
    public static String Close_unreachable;
    public static String Close_withDetail;
    public static String Connect_badCcsid;
    public static String Connect_badDevice;
    public static String Connect_badHost;
    public static String Connect_badPort;
    public static String Connect_cancel;
    public static String Connect_ccsid;
    public static String Connect_device;
    public static String Connect_deviceHint;
    public static String Connect_host;
    public static String Connect_message;
    public static String Connect_noHost;
    public static String Connect_ok;
    public static String Connect_port;
    public static String Connect_reconnect;
    public static String Connect_tls;
    public static String Connect_saving;
    public static String Connect_shell;
    public static String Connect_size;
    public static String Connect_sizeAlternate;
    public static String Connect_sizeNormal;
    public static String Connect_title;
    public static String Demo_name;
    public static String Replay_failed;
    public static String Replay_name;
    public static String Replay_over;
    public static String Replay_shell;
    public static String Replay_stopped;
    public static String Status_connected;
    public static String Status_connecting;
    public static String Status_cursorTip;
    public static String Status_disconnected;
    public static String Status_errorHelp;
    public static String Status_hostError;
    public static String Status_insert;
    public static String Status_insertTip;
    public static String Status_messageWaiting;
    public static String Status_messageWaitingTip;
    public static String Status_negotiating;
    public static String Status_operatorError;
    public static String Status_system;
    public static String Status_systemRequest;
    public static String Status_systemTypedAhead;
    public static String Status_trace;
    public static String Status_traceTip;
    public static String Status_waiting;
    public static String Terminal_accessibleName;
    public static String Trace_allFiles;
    public static String Trace_denied;
    public static String Trace_ended;
    public static String Trace_failed;
    public static String Trace_files;
    public static String Trace_noFolder;
    public static String Trace_read;
    public static String Trace_shell;
    public static String View_connecting;
    public static String View_disconnected;
    public static String Welcome_connect;
    public static String Welcome_demo;
    public static String Welcome_heading;
    public static String Welcome_text;

    static {
        NLS.initializeMessages("dev.e5250.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
