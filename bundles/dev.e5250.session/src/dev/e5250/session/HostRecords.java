package dev.e5250.session;

import java.util.Arrays;

import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.telnet.RecordListener;

/** Brings the host's records to the data stream, and keeps the session alive whatever one of them does there. */
final class HostRecords implements RecordListener {
    /** Bytes of a record of unknown kind that a trace shows: its header, and no data that nobody can judge. */
    private static final int UNKNOWN_SHOWN = RecordHeader.LENGTH;

    private final Session session;
    private final Workstation workstation;
    private final Counters counters;
    private final NvtPage text;
    private final RecordHeader header = new RecordHeader();

    HostRecords(Session session, Workstation workstation, Counters counters) {
        this.session = session;
        this.workstation = workstation;
        this.counters = counters;
        text = new NvtPage(workstation.display());
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        text.write(buffer, offset, length);
    }

    @Override
    public void record(byte[] buffer, int offset, int length) {
        if (!header.set(buffer, offset, length)) {
            // not of the General Data Stream: there is nobody to answer for it (RFC 1205 section 3)
            counters.recordIgnored();
            trace(buffer, offset, Math.min(length, UNKNOWN_SHOWN));
            return;
        }
        counters.recordReceived();
        if (header.flow() == RecordHeader.START_UP) {
            trace(buffer, offset, length);
            startUp(buffer);
            return;
        }
        text.end();
        SenseCode sense;
        try {
            sense = workstation.process(buffer, header);
        } catch (RuntimeException e) {
            session.failed(e);
            sense = SenseCode.INVALID_COMMAND;
            workstation.reject(sense);
        }
        Trace trace = session.trace();
        if (trace != null) {
            trace.received(workstation.maskedInput(buffer, offset, length), TraceEntry.Kind.RECORD);
        }
        if (sense != SenseCode.NONE) {
            counters.rejected(sense);
        }
    }

    @Override
    public void negotiated() {
        session.negotiated();
    }

    @Override
    public void deviceNameRefused() {
        session.end(new CloseReason(CloseReason.Kind.START_UP_FAILED, StartUpCode.DEVICE_NOT_AVAILABLE));
    }

    private void trace(byte[] buffer, int offset, int length) {
        Trace trace = session.trace();
        if (trace != null) {
            trace.received(Arrays.copyOfRange(buffer, offset, offset + length), TraceEntry.Kind.RECORD);
        }
    }

    private void startUp(byte[] buffer) {
        StartUpResponse response = StartUpResponse.read(buffer, header);
        session.startedUp(response);
        if (StartUpCode.isRefusal(response.code())) {
            session.end(new CloseReason(CloseReason.Kind.START_UP_FAILED, response.code()));
        }
    }
}
