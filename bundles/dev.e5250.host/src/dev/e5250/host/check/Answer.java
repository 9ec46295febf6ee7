package dev.e5250.host.check;

/** What a client owes the host at once, whatever the operator does (SA21-9247 p. 2-5, RFC 1205 section 4.2). */
enum Answer {
    CANCEL_INVITE("Cancel Invite"), SAVED_SCREEN("Save Screen"), IMMEDIATE("Read Immediate"),
    SCREEN("Read Screen"), EXTENDED_SCREEN("Read Screen with extended attributes"), QUERY_REPLY("Query"),
    STATION_STATE("Query Station State");

    private final String question;

    Answer(String question) {
        this.question = question;
    }

    /** The command that it answers. */
    String question() {
        return question;
    }

    static Answer of(int command) {
        return switch (command) {
        case 0x02, 0x03 -> SAVED_SCREEN;
        case 0x72, 0x83 -> IMMEDIATE;
        case 0x62, 0x66, 0x6A -> SCREEN;
        default -> EXTENDED_SCREEN;
        };
    }
}
