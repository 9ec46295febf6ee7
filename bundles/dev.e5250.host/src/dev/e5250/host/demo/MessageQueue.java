package dev.e5250.host.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The messages of one session's operator; the oldest go when there are too many. Thread-safe. */
final class MessageQueue {
    /** How many are kept. */
    static final int CAPACITY = 30;

    /**
     * A message.
     *
     * @param from who sent it
     * @param time of day, as text
     */
    record Message(String from, String time, String text) { }

    private final Deque<Message> messages = new ArrayDeque<>();

    /** Adds a message; whether it is the first one that waits. */
    synchronized boolean add(Message message) {
        if (messages.size() == CAPACITY) {
            messages.removeLast();
        }
        messages.addFirst(message);
        return messages.size() == 1;
    }

    /** The newest first. */
    synchronized List<Message> all() {
        return List.copyOf(messages);
    }

    synchronized void clear() {
        messages.clear();
    }
}
