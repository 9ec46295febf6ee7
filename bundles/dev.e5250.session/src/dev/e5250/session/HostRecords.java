package dev.e5250.session;

import java.util.function.Consumer;

import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.telnet.RecordListener;

/** Brings the host's records to the data stream, and keeps the session alive whatever one of them does there. */
final class HostRecords implements RecordListener {
    private final Consumer<CloseReason> end;
    private final Runnable active;
    private final FailureLog failures;
    private Workstation workstation;

    HostRecords(Consumer<CloseReason> end, Runnable active, FailureLog failures) {
        this.end = end;
        this.active = active;
        this.failures = failures;
    }

    void use(Workstation station) {
        workstation = station;
    }

    @Override
    public void record(byte[] buffer, int offset, int length) {
        RecordHeader header = RecordHeader.read(buffer, offset, length);
        if (header == null) {
            // not of the General Data Stream: there is nobody to answer for it (RFC 1205 section 3)
            return;
        }
        if (header.flow() == RecordHeader.START_UP) {
            startUp(buffer, header);
            return;
        }
        try {
            workstation.process(buffer, header);
        } catch (RuntimeException e) {
            failures.add(e);
            workstation.reject(SenseCode.INVALID_COMMAND);
        }
    }

    @Override
    public void negotiated() {
        active.run();
    }

    @Override
    public void deviceNameRefused() {
        end.accept(new CloseReason(CloseReason.Kind.START_UP_FAILED, StartUpResponse.DEVICE_NOT_AVAILABLE));
    }

    private void startUp(byte[] buffer, RecordHeader header) {
        String code = StartUpResponse.code(buffer, header);
        if (!StartUpResponse.isSuccess(code)) {
            end.accept(new CloseReason(CloseReason.Kind.START_UP_FAILED, code));
        }
    }
}
