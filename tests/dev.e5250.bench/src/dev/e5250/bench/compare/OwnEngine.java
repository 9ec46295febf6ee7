package dev.e5250.bench.compare;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.RecordListener;
import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetReceiver;
import dev.e5250.telnet.TelnetSettings;

/** Telnet and the data stream of this project, put together as a session does it. */
public final class OwnEngine implements Engine {
    private final Workstation workstation =
            new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE), reply -> { });
    private final TelnetReceiver receiver =
            new TelnetClient(TelnetSettings.of("IBM-3477-FC"), bytes -> { }, new Records()).receiver();

    @Override
    public void receive(byte[] bytes, int offset, int length) throws TelnetException {
        receiver.receive(bytes, offset, length);
    }

    @Override
    public String row(int row) {
        return workstation.display().snapshot().row(row).toString();
    }

    public TelnetReceiver receiver() {
        return receiver;
    }

    public Workstation workstation() {
        return workstation;
    }

    /** What a session does with a record. */
    private final class Records implements RecordListener {
        private final RecordHeader header = new RecordHeader();

        @Override
        public void record(byte[] buffer, int offset, int length) {
            if (header.set(buffer, offset, length)) {
                workstation.process(buffer, header);
            }
        }

        @Override
        public void negotiated() {
            // of no interest
        }

        @Override
        public void deviceNameRefused() {
            // no name was asked for
        }
    }
}
