package dev.e5250.host.stream;

/** What a {@link StreamParser} finds, in the order of the bytes; every byte is in one piece. */
public interface StreamSink {

    /** A command with ESC, code and parameters, without the orders behind it. */
    void command(int code, Piece piece);

    /** An order of Write to Display or Write Error Code, its code and parameters. */
    void order(int code, Piece piece);

    /** Display data: characters, attributes, nulls. */
    void data(Piece piece);

    /** Bytes that are none of this; parsing goes on behind them. */
    void unknown(Piece piece, String why);
}
