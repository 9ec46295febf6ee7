package dev.e5250.telnet;

import java.util.Arrays;

/**
 * The receive state machine of telnet, for either side: socket bytes in, events out. A record is un-escaped in place
 * and handed on straight out of the receive buffer; what stays between two calls is the part of a record or of a
 * sub-negotiation that has not come whole yet, and each has its limit. Not thread-safe.
 */
public final class TelnetReceiver {
    /** Longest record: its length field has 16 bits (RFC 1205 section 3), and ten more for a sloppy one. */
    public static final int MAX_RECORD = 65535 + 10;
    /** Longest body of a sub-negotiation. */
    public static final int MAX_SUBNEGOTIATION = 65536;

    /** Room for a display of 24x80, so that most sessions never need more. */
    private static final int INITIAL = 4096;
    /** What a session keeps whose records do not fit into the first size: a display of 27x132, for one. */
    private static final int KEPT = 4 * INITIAL;
    /** Room for a record of any length and a read behind it. */
    private static final int MAX_BUFFER = MAX_RECORD + 16 * 1024;
    private static final byte[] NOTHING = {};

    private enum State {
        DATA, IAC, VERB, SB_OPTION, SB, SB_IAC
    }

    private final TelnetEvents events;
    private State state = State.DATA;
    private int verb;
    private byte[] buffer = new byte[INITIAL];
    /** The un-escaped part of the record under way: {@code buffer[start..end)}. Between two calls start is 0. */
    private int start;
    private int end;
    /** Longest record that the last bytes completed. */
    private int longest;
    private int option;
    private byte[] body = NOTHING;
    private int bodyLength;

    public TelnetReceiver(TelnetEvents events) {
        this.events = events;
    }

    /** Where to read into, from {@link #position()} up to its length: at least one byte of room. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where the next bytes go in {@link #buffer()}. */
    public int position() {
        return end;
    }

    /**
     * Says that bytes were read into the buffer; calls the events for what is complete.
     *
     * @param count number of bytes from {@link #position()}
     * @throws TelnetException when a limit is exceeded; nothing is kept then
     */
    public void received(int count) throws TelnetException {
        boolean filled = end + count == buffer.length;
        boolean clean = false;
        longest = 0;
        try {
            scan(end, end + count);
            moveToFront();
            resize(filled);
            clean = true;
        } finally {
            if (!clean) {
                clear();
            }
        }
    }

    /** As {@link #received}, for bytes that lie elsewhere. */
    public void receive(byte[] bytes, int offset, int length) throws TelnetException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, buffer.length - end);
            System.arraycopy(bytes, from, buffer, end, part);
            received(part);
            from += part;
            left -= part;
        }
    }

    /** Bytes of an incomplete record or sub-negotiation held now. */
    public int retainedBytes() {
        return end - start + bodyLength;
    }

    /** Forgets whatever is incomplete, and gives back what the buffers grew. */
    public void clear() {
        state = State.DATA;
        start = 0;
        end = 0;
        buffer = buffer.length == INITIAL ? buffer : new byte[INITIAL];
        endBody();
    }

    private void scan(int from, int limit) throws TelnetException {
        int at = from;
        while (at < limit) {
            if (state == State.DATA) {
                int iac = indexOfIac(at, limit);
                keep(at, iac);
                at = iac;
                if (at < limit) {
                    state = State.IAC;
                    at++;
                }
            } else {
                step(buffer[at++] & 0xFF);
            }
            if (start == end) {
                // nothing of the next record yet: it begins where reading goes on, so it need not be moved
                start = at;
                end = at;
            }
        }
    }

    private void moveToFront() {
        if (start < end && start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
        }
        end -= start;
        start = 0;
    }

    /** Takes data bytes of the buffer; they move only if an escape before them was taken out. */
    private void keep(int from, int to) throws TelnetException {
        int length = to - from;
        if (length == 0) {
            return;
        }
        if (!events.inRecords()) {
            events.text(buffer, from, length);
            return;
        }
        if (end - start + length > MAX_RECORD) {
            throw new TelnetException(TelnetException.Limit.RECORD);
        }
        if (from != end) {
            System.arraycopy(buffer, from, buffer, end, length);
        }
        end += length;
    }

    private int indexOfIac(int from, int limit) {
        byte[] bytes = buffer;
        int at = from;
        while (at < limit && bytes[at] != (byte) Telnet.IAC) {
            at++;
        }
        return at;
    }

    private void step(int value) throws TelnetException {
        switch (state) {
        case IAC -> afterIac(value);
        case VERB -> {
            state = State.DATA;
            events.option(verb, value);
        }
        case SB_OPTION -> {
            option = value;
            state = State.SB;
        }
        case SB -> {
            if (value == Telnet.IAC) {
                state = State.SB_IAC;
            } else {
                addToBody(value);
            }
        }
        case SB_IAC -> afterIacInBody(value);
        default -> throw new IllegalStateException(state.name());
        }
    }

    private void afterIac(int value) throws TelnetException {
        state = State.DATA;
        switch (value) {
        case Telnet.IAC -> addData();
        case Telnet.EOR -> endRecord();
        case Telnet.SB -> state = State.SB_OPTION;
        case Telnet.WILL, Telnet.WONT, Telnet.DO, Telnet.DONT -> {
            verb = value;
            state = State.VERB;
        }
        default -> events.command(value);
        }
    }

    /** A data byte FF: the second IAC of an escape. There is room, for two bytes came for this one. */
    private void addData() throws TelnetException {
        if (!events.inRecords()) {
            return;
        }
        if (end - start == MAX_RECORD) {
            throw new TelnetException(TelnetException.Limit.RECORD);
        }
        buffer[end++] = (byte) Telnet.IAC;
    }

    private void endRecord() {
        int from = start;
        int length = end - start;
        start = end;
        longest = Math.max(longest, length);
        if (length > 0) {
            events.record(buffer, from, length);
        }
    }

    /** RFC 855: anything but an escaped IAC or SE ends the sub-negotiation unheard. */
    private void afterIacInBody(int value) throws TelnetException {
        if (value == Telnet.IAC) {
            state = State.SB;
            addToBody(value);
            return;
        }
        state = State.DATA;
        byte[] complete = body;
        int length = bodyLength;
        endBody();
        if (value == Telnet.SE) {
            events.subnegotiation(option, complete, 0, length);
        }
    }

    private void addToBody(int value) throws TelnetException {
        if (bodyLength == MAX_SUBNEGOTIATION) {
            throw new TelnetException(TelnetException.Limit.SUBNEGOTIATION);
        }
        if (bodyLength == body.length) {
            body = Arrays.copyOf(body, Math.max(64, 2 * body.length));
        }
        body[bodyLength++] = (byte) value;
    }

    private void endBody() {
        body = NOTHING;
        bodyLength = 0;
    }

    /**
     * Grows for a record that needs more, and goes back to the first size once nothing is held. A host that sends one
     * record after the other of a kind that does not fit there finds the buffer as it left it: nothing is allocated.
     */
    private void resize(boolean filled) {
        if (filled && end > buffer.length / 2 && buffer.length < MAX_BUFFER) {
            buffer = Arrays.copyOf(buffer, Math.min(MAX_BUFFER, 4 * buffer.length));
        } else if (end == 0 && (buffer.length > KEPT || buffer.length > INITIAL && longest > 0 && longest <= INITIAL)) {
            buffer = new byte[INITIAL];
        }
    }
}
