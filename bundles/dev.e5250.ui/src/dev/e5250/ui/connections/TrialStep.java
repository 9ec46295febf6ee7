package dev.e5250.ui.connections;

/** What a trial of a connection does, in this order. */
enum TrialStep {
    /** Looks up the name, and connects; by way of the proxy, if there is one. */
    REACH,
    /** Agrees on TLS, and checks the certificate. */
    SECURE,
    /** Agrees on a 5250 terminal and its device. */
    NEGOTIATE,
    /** Signs on with the password that was given. */
    SIGN_ON,
    /** Waits for the first screen. */
    SCREEN
}
