package dev.e5250.script;

/** What this is. */
final class Version {
    /** Major and minor as in the manifest. */
    static final String TEXT = "s5250 0.1.0";

    private Version() {
    }
}
