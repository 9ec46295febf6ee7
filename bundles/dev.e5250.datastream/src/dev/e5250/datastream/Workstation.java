package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.Aid;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.HostRequests;

/**
 * The 5250 data stream of one display station: records of the host change the display, keys become records to the
 * host. Knows nothing of sockets. Belongs to one thread at a time.
 */
public final class Workstation {
    /**
     * Bytes that the answers to one record may come to. The longest ask for a few screens; one with thousands of reads
     * would have to be kept, for nobody takes the answers before the record is done.
     */
    static final int MAX_ANSWERED = 256 * 1024;
    /** What an answer counts at least: it takes time, however short it is. */
    private static final int LEAST_ANSWER = 256;
    private static final int SET_BUFFER_ADDRESS = 0x11;

    private final Display display;
    private final RecordSink sink;
    private final CommandTable commands;
    private final DeviceModel model;
    private final HostBytes in = new HostBytes();
    private final DisplayWriter writer;
    private PendingRead pendingRead;
    /** What the host queued last: the next one is mostly its equal. */
    private PendingRead lastQueued;
    private boolean readQueued;
    private boolean invited;
    private InputMask inputMask;
    private final PendingHostCommand hostCommand = new PendingHostCommand(this::isReady, this::sendEnter);
    private boolean enhanced = true;
    private boolean escapeInReadData;
    private int cursorBefore;
    private int answered;

    /**
     * @param model what the Query reply says this station is
     * @param sink  where replies go
     */
    public Workstation(Ccsid ccsid, DeviceModel model, RecordSink sink) {
        this(ccsid, model, sink, CommandTable.standard());
    }

    /** With other commands than the standard ones: tests put in some that fail. */
    public Workstation(Ccsid ccsid, DeviceModel model, RecordSink sink, CommandTable commands) {
        this.sink = sink;
        this.commands = commands;
        this.model = model;
        display = new Display(ccsid, model.largest(), new Keys());
        writer = new DisplayWriter(display, model.isColour());
    }

    public Display display() {
        return display;
    }

    public DeviceModel model() {
        return model;
    }

    /** Whether the host waits for an AID key: a READ is outstanding and it has invited. */
    public boolean isReady() {
        return pendingRead != null && invited;
    }

    /**
     * Whether the host may define windows, selection fields and their like (SC30-3533 15.26); if not, their structured
     * fields are passed over. True unless said otherwise.
     */
    public void setEnhanced(boolean allowed) {
        enhanced = allowed;
    }

    public boolean isEnhanced() {
        return enhanced;
    }

    /** The READ that waits for an AID key, or null. */
    public PendingRead pendingRead() {
        return pendingRead;
    }

    /** Queues a READ of the host's; there is one at most, and a later one replaces it (SA21-9247 p. 2-6). */
    public void queueRead(PendingRead.Kind kind, int cc1, int cc2) {
        if (lastQueued == null || lastQueued.kind() != kind || lastQueued.cc1() != cc1 || lastQueued.cc2() != cc2) {
            lastQueued = new PendingRead(kind, cc1, cc2);
        }
        readQueued = true;
        setPendingRead(lastQueued);
    }

    /** Begins a Write to Display: what its orders write with. */
    public DisplayWriter beginWrite() {
        writer.begin(inputMask, enhanced);
        return writer;
    }

    /**
     * The display is again what it was when it was saved.
     *
     * @param read the READ that was pending then, or null: no word of the host's that it wants input now
     */
    public void restored(PendingRead read) {
        cursorBefore = display.cursor();
        setPendingRead(read);
    }

    /** Forgets the READ that waits. */
    public void forgetRead() {
        setPendingRead(null);
    }

    private void setPendingRead(PendingRead read) {
        pendingRead = read;
        updateKeyboard();
    }

    /**
     * Processes one record of display data.
     *
     * @param bytes the array that {@code header} points into; not kept
     * @return what was wrong with it: the host has been told already
     */
    public SenseCode process(byte[] bytes, RecordHeader header) {
        in.reset(bytes, header.data(), header.length());
        cursorBefore = display.cursor();
        answered = 0;
        if (inputMask != null) {
            inputMask.begin();
        }
        if (header.opcode() == Opcode.OUTPUT_ONLY && (header.flags() & RecordHeader.SYSTEM_REQUEST) != 0 && in.has(2)) {
            // two bytes of data of the system request precede the commands (RFC 1205 section 4.3)
            in.skip(2);
        }
        begin(header.opcode());
        SenseCode sense;
        try {
            sense = runCommands(header.opcode());
        } finally {
            in.release();
        }
        if (sense != SenseCode.NONE) {
            reject(sense);
        }
        updateKeyboard();
        hostCommand.recordDone();
        display.keyboard().hostDone();
        return sense;
    }

    /** Begins or ends to look at what a trace must not show; nothing is spent on it while nobody traces. */
    public void setTraced(boolean traced) {
        inputMask = traced ? new InputMask(display.buffer()) : null;
    }

    /** Told by whoever writes what came to the display; null while nobody traces. */
    public InputMask inputMask() {
        return inputMask;
    }

    /**
     * The record that was processed last, with what must not be seen overwritten; only while traced.
     *
     * @param bytes as given to {@link #process}, with the range of the whole record
     */
    public byte[] maskedInput(byte[] bytes, int offset, int length) {
        return inputMask.apply(bytes, offset, length, in.position());
    }

    /** The host is gone: nothing is pending any more, and the keyboard waits for the next one. The text stays. */
    public void disconnected() {
        pendingRead = null;
        invited = false;
        hostCommand.forget();
        escapeInReadData = false;
        updateKeyboard();
        display.keyboard().endError();
        display.keyboard().lock();
        display.keyboard().setTypeAhead(true);
        display.keyboard().dropTypeAhead();
    }

    /** Sends a negative response: the one answer a bad record gets. */
    public void reject(SenseCode sense) {
        new Reply().addInt(sense.value()).send(sink, RecordHeader.ERROR, Opcode.NO_OPERATION);
    }

    /** Sends the answer to a command that the host waits for. */
    public void answer(Reply reply, int opcode) {
        answered += Math.max(reply.length(), LEAST_ANSWER);
        reply.send(sink, 0, opcode);
    }

    /** Answers an immediate read: cursor, AID 00, and the fields as a READ of a kind would send them. */
    public void answerFields(PendingRead.Kind kind) {
        Reply reply = new Reply();
        addCursorAndAid(reply, 0);
        addFields(reply, kind);
        answer(reply, Opcode.NO_OPERATION);
    }

    /** Whether the order in which fields are to be returned has no end (sense code 10050103). */
    public boolean isSequenceEndless() {
        return display.formats().firstToReturn() != 0 && new Resequencing(display.formats()).isEndless();
    }

    /** Where the operator had the cursor when the record came that is being processed (SA21-9247 p. 2-12). */
    public int cursorBefore() {
        return cursorBefore;
    }

    /** Clear Unit and its like: whatever waited is forgotten, and the cursor is where the host wants it. */
    public void clearUnit(DisplaySize size) {
        display.clearUnit(size);
        cursorBefore = display.cursor();
        hostCommand.forget();
        forgetRead();
    }

    /** Whether 04 stands before the address of a field that is sent, and not the code of SBA (WSC Customization). */
    public void setEscapeInReadData(boolean escape) {
        escapeInReadData = escape;
    }

    /** Who decides what becomes of commands that the host wants to be run here; nobody lets one run unless asked to. */
    public void setHostCommandPolicy(HostCommandPolicy policy) {
        hostCommand.setPolicy(policy);
    }

    /** Looks at the first row for a command that is to be run here; asked about once the host waits for the answer. */
    public void lookForHostCommand() {
        hostCommand.found(HostCommand.on(display.buffer(), display.ccsid()));
    }

    private void sendEnter() {
        display.keyboard().lock();
        sendInput(Aid.ENTER);
    }

    private void addFields(Reply reply, PendingRead.Kind kind) {
        FieldData.add(reply, display, kind, escapeInReadData ? Command.ESCAPE : SET_BUFFER_ADDRESS);
    }

    private void begin(int opcode) {
        switch (opcode) {
        case Opcode.INVITE, Opcode.PUT_GET -> invited = true;
        case Opcode.CANCEL_INVITE -> {
            invited = false;
            answer(new Reply(), Opcode.CANCEL_INVITE);
        }
        case Opcode.MESSAGE_LIGHT_ON -> {
            display.setMessageWaiting(true);
            display.soundAlarm();
        }
        case Opcode.MESSAGE_LIGHT_OFF -> display.setMessageWaiting(false);
        default -> { /* the commands say the rest */ }
        }
    }

    private SenseCode runCommands(int opcode) {
        while (in.has(1)) {
            if (in.next() != Command.ESCAPE) {
                return SenseCode.ESCAPE_MISSING;
            }
            if (!in.has(1)) {
                return SenseCode.PREMATURE_END;
            }
            Command command = commands.get(in.next());
            if (command == null) {
                return SenseCode.INVALID_COMMAND;
            }
            if (answered > MAX_ANSWERED) {
                return SenseCode.DISPLAY_BUSY;
            }
            readQueued = false;
            SenseCode sense = command.execute(in, this);
            if (sense != SenseCode.NONE) {
                return sense;
            }
            // a host that queues a READ wants input, unless it says Output Only and invites later
            invited |= readQueued && opcode != Opcode.OUTPUT_ONLY;
        }
        return SenseCode.NONE;
    }

    private void updateKeyboard() {
        display.keyboard().setReadOutstanding(isReady());
    }

    private void sendInput(Aid aid) {
        PendingRead read = pendingRead;
        Reply reply = new Reply();
        addCursorAndAid(reply, aid.code());
        if (display.formats().sendsData(aid)) {
            addFields(reply, read.kind());
        }
        pendingRead = null;
        invited = false;
        hostCommand.forget();
        updateKeyboard();
        answer(reply, Opcode.NO_OPERATION);
        ControlCharacters.first(display, read.cc1());
        ControlCharacters.second(display, read.cc2());
    }

    private void addCursorAndAid(Reply reply, int aid) {
        int cursor = display.cursor();
        reply.add(display.buffer().row(cursor)).add(display.buffer().column(cursor)).add(aid);
    }

    /** Header flags are no input: they go out whether the host has invited or not (RFC 1205 section 3). */
    private void sendFlag(int flag, Reply reply) {
        reply.send(sink, flag, Opcode.NO_OPERATION);
    }

    private final class Keys implements HostRequests {

        @Override
        public void aid(Aid aid) {
            sendInput(aid);
        }

        @Override
        public void attention() {
            sendFlag(RecordHeader.ATTENTION, new Reply());
        }

        @Override
        public void systemRequest(byte[] typed) {
            sendFlag(RecordHeader.SYSTEM_REQUEST, new Reply().add(typed));
        }

        @Override
        public void errorHelp(int code) {
            sendFlag(RecordHeader.HELP, new Reply().addShort(code));
        }

        @Override
        public void testRequest() {
            sendFlag(RecordHeader.TEST_REQUEST, new Reply());
        }
    }
}
