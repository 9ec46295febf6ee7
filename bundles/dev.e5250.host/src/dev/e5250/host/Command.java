package dev.e5250.host;

/** A data stream command with its parameters: ESC (04), the command's code and what belongs to it. */
@FunctionalInterface
public interface Command {
    void writeTo(StreamWriter out);
}
