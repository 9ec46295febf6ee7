package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class TelnetReceiverTest {
    private final ReceivedEvents events = new ReceivedEvents();
    private final TelnetReceiver receiver = new TelnetReceiver(events);

    /** Everything that a receiver knows, in one stream. */
    private static final String STREAM = """
            FFFD18              DO TERMINAL-TYPE
            FFFA1801FFF0        SB TERMINAL-TYPE SEND SE
            000C12A0FFEF        a record
            FFF1                NOP
            C1FFFFC2FFEF        a record with FF in it
            C3FFF1C4FFEF        a record with a NOP in it
            FFEF                an empty record
            FFFA27FFFFC5FFF0    SB NEW-ENVIRON with FF in it
            FFFFFFEF            a record of one FF
            """.replaceAll("(?m) +[A-Za-z].*$", "");

    private static final String[] EXPECTED = {"option 253 24", "sub 24 01", "record 000C12A0", "command 241",
            "record C1FFC2", "command 241", "record C3C4", "sub 39 FFC5", "record FF"};

    @Test
    void findsEveryEventInAStream() throws Exception {
        receive(STREAM);
        assertThat(events.log).containsExactly(EXPECTED);
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void theSameStreamSplitAtEveryByteGivesTheSameEvents() throws Exception {
        byte[] stream = Hex.bytes(STREAM);
        for (int split = 0; split <= stream.length; split++) {
            events.log.clear();
            receiver.receive(stream, 0, split);
            receiver.receive(stream, split, stream.length - split);
            assertThat(events.log).as("split at %d", split).containsExactly(EXPECTED);
            assertThat(receiver.retainedBytes()).isZero();
        }
    }

    @Test
    void theSameStreamByteByByteGivesTheSameEvents() throws Exception {
        byte[] stream = Hex.bytes(STREAM);
        for (int i = 0; i < stream.length; i++) {
            receiver.receive(stream, i, 1);
        }
        assertThat(events.log).containsExactly(EXPECTED);
    }

    @Test
    void anIncompleteRecordIsRetainedAndClearForgetsIt() throws Exception {
        receive("C1C2C3");
        assertThat(receiver.retainedBytes()).isEqualTo(3);
        receiver.clear();
        assertThat(receiver.retainedBytes()).isZero();
        receive("C4FFEF");
        assertThat(events.log).containsExactly("record C4");
    }

    @Test
    void anIncompleteSubnegotiationIsRetained() throws Exception {
        receive("FFFA270102");
        assertThat(receiver.retainedBytes()).isEqualTo(2);
        receive("FFF0");
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void aSubnegotiationThatIsNotClosedAsItShouldIsDropped() throws Exception {
        // RFC 855: behind IAC inside a body stands SE or another IAC
        receive("FFFA1801FFF1 C1FFEF");
        assertThat(events.log).containsExactly("record C1");
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void theLongestRecordPasses() throws Exception {
        byte[] record = new byte[TelnetReceiver.MAX_RECORD];
        Arrays.fill(record, (byte) 0xC1);
        receiver.receive(record, 0, record.length);
        receive("FFEF C2FFEF");
        assertThat(events.log).hasSize(2);
        assertThat(events.log.get(0)).hasSize("record ".length() + 2 * record.length);
        assertThat(events.log.get(1)).isEqualTo("record C2");
    }

    @Test
    void aLongerRecordIsRefusedAndNothingIsKept() {
        byte[] endless = new byte[TelnetReceiver.MAX_RECORD + 1];
        Arrays.fill(endless, (byte) 0xC1);
        assertThatThrownBy(() -> receiver.receive(endless, 0, endless.length)).isInstanceOf(TelnetException.class)
                .extracting(e -> ((TelnetException) e).limit()).isEqualTo(TelnetException.Limit.RECORD);
        assertThat(receiver.retainedBytes()).isZero();
        assertThat(receiver.buffer().length).isLessThan(TelnetReceiver.MAX_RECORD);
    }

    @Test
    void aRecordOfEscapesAloneHasTheSameLimit() {
        byte[] endless = new byte[2 * (TelnetReceiver.MAX_RECORD + 1)];
        Arrays.fill(endless, (byte) Telnet.IAC);
        assertThatThrownBy(() -> receiver.receive(endless, 0, endless.length)).isInstanceOf(TelnetException.class);
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void aLongerSubnegotiationIsRefusedAndNothingIsKept() throws Exception {
        receive("FFFA27");
        byte[] endless = new byte[TelnetReceiver.MAX_SUBNEGOTIATION + 1];
        assertThatThrownBy(() -> receiver.receive(endless, 0, endless.length)).isInstanceOf(TelnetException.class)
                .extracting(e -> ((TelnetException) e).limit()).isEqualTo(TelnetException.Limit.SUBNEGOTIATION);
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void theBufferIsSmallAgainAfterALongRecord() throws Exception {
        int initially = receiver.buffer().length;
        receiver.receive(new byte[50_000], 0, 50_000);
        assertThat(receiver.buffer().length).isGreaterThan(initially);
        receive("FFEF");
        receive("C1FFEF");
        assertThat(receiver.buffer().length).isEqualTo(initially);
    }

    /** The second size is kept as long as it is of use: nothing is allocated for one wide display after the other. */
    @Test
    void recordsOfAKindFindTheBufferAsTheyLeftIt() throws Exception {
        byte[] initial = receiver.buffer();
        for (int length : new int[] {2400, 1, 2400, initial.length / 2}) {
            receive("C1".repeat(length) + "FFEF");
            assertThat(receiver.buffer()).isSameAs(initial);
        }
        // a flood fills it again and again, and none of its records needs more
        receive(("C1".repeat(1000) + "FFEF").repeat(100));
        assertThat(receiver.buffer()).isSameAs(initial);
        receive("C1".repeat(initial.length + 1) + "FFEF");
        byte[] second = receiver.buffer();
        assertThat(second).hasSize(4 * initial.length);
        for (int i = 0; i < 10; i++) {
            receive("C1".repeat(initial.length + 1 + i) + "FFEF");
            assertThat(receiver.buffer()).isSameAs(second);
        }
        receive("FFF1");
        assertThat(receiver.buffer()).isSameAs(second);
        receive("C1FFEF");
        assertThat(receiver.buffer()).hasSameSizeAs(initial);
    }

    @Test
    void dataOutsideOfRecordsAreText() throws Exception {
        events.inRecords = false;
        receive("4869FFEF");
        assertThat(events.log).containsExactly("text H", "text i");
        assertThat(receiver.retainedBytes()).isZero();
    }

    @Test
    void whatACalleeThrowsLeavesNothingBehind() throws Exception {
        TelnetReceiver failing = new TelnetReceiver(new TelnetEvents() {
            @Override
            public void record(byte[] buffer, int offset, int length) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void option(int verb, int option) {
                // not sent
            }

            @Override
            public void subnegotiation(int option, byte[] buffer, int offset, int length) {
                // not sent
            }
        });
        byte[] stream = Hex.bytes("C1FFEFC2C3");
        assertThatThrownBy(() -> failing.receive(stream, 0, stream.length)).hasMessage("on purpose");
        assertThat(failing.retainedBytes()).isZero();
    }

    private void receive(String hex) throws TelnetException {
        byte[] bytes = Hex.bytes(hex);
        receiver.receive(bytes, 0, bytes.length);
    }
}
