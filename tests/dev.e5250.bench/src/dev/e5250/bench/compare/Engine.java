package dev.e5250.bench.compare;

/**
 * What a comparison asks of an emulator: takes what a host sends and keeps a screen. The bytes are those of the socket, from
 * the host's WILL BINARY and WILL END-OF-RECORD on; nothing before them needs an answer, and no answer is looked at. An
 * implementation has a public constructor without parameters. Used by one thread.
 */
public interface Engine {

    /** Takes bytes as they come from the socket, and has done all it does with them when it returns. */
    void receive(byte[] bytes, int offset, int length) throws Exception;

    /** The characters of a row, 1-based, as the user sees it; trailing blanks do not matter. */
    String row(int row);
}
