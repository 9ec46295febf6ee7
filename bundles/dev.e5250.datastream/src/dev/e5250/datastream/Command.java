package dev.e5250.datastream;

/** A command of the display data stream (SA21-9247 chapter 2; RFC 1205 section 5): behind ESC stands its code. */
@FunctionalInterface
public interface Command {
    /** ESC: begins a command, and ends the data of the one before. */
    int ESCAPE = 0x04;

    /**
     * Executes it.
     *
     * @param in          stands behind the code; left behind the command's last byte
     * @param workstation what it works on, and where its answer goes
     * @return {@link SenseCode#NONE}, or what is wrong: nothing more of the record is processed then
     */
    SenseCode execute(HostBytes in, Workstation workstation);
}
