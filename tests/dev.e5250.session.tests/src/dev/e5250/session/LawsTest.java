package dev.e5250.session;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.faults.FailingCommand;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.telnet.TelnetEscape;

/**
 * Law 1, nothing is kept, through a real socket: after any error the receive side holds nothing, the heap is where it
 * was, the host got one negative response for each bad record, and the next valid record is drawn.
 */
class LawsTest {
    private static final int MILLION = 1_000_000;
    private static final int BATCH = 1000;
    private static final long MEBIBYTE = 1024 * 1024;
    /** Code of a command that no host sends, and that fails here. */
    private static final int FAILING_COMMAND = 0x17;

    private final BlockingQueue<HostConnection> connected = new LinkedBlockingQueue<>();
    private HostServer server;
    private Client client;
    private HostConnection host;
    private int screens;

    @BeforeEach
    void connect() throws Exception {
        Object over = new Object();
        server = HostServer.start(connection -> {
            connection.negotiate();
            connected.add(connection);
            synchronized (over) {
                over.wait();
            }
        });
        client = new Client(server.port(), FailingCommand.at(FAILING_COMMAND));
        client.open();
        host = connected.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        drawsTheNextRecord();
    }

    @AfterEach
    void disconnect() throws Exception {
        client.close();
        server.close();
        assertThat(client.session.retainedBytes().total()).isZero();
    }

    @Test
    void aMillionTimesTheTelnetBytesThatKilledAnotherEmulator() throws Exception {
        long before = heap();
        byte[] batch = repeat(new byte[] {(byte) 0xFF, (byte) 0xFC, 0x19}, BATCH);
        for (int i = 0; i < MILLION / BATCH; i++) {
            host.writeRaw(batch);
        }
        host.timingMark();
        holdsNothing();
        heapIsWhereItWas(before);
        drawsTheNextRecord();
    }

    @Test
    void aMillionRecordsWithoutEscape() throws Exception {
        long before = heap();
        byte[] bad = record("FFFC19");
        byte[] batch = repeat(TelnetEscape.record(bad, 0, bad.length), BATCH);
        int negative = 0;
        for (int i = 0; i < MILLION / BATCH; i++) {
            host.writeRaw(batch);
            negative += negativeResponses(BATCH, "10050131");
        }
        assertThat(negative).isEqualTo(MILLION);
        host.timingMark();
        holdsNothing();
        heapIsWhereItWas(before);
        drawsTheNextRecord();
    }

    @Test
    void aLongRecordLeavesNoLongBuffer() throws Exception {
        long before = heap();
        writeBadRecord(60_000);
        negativeResponses(1, "10050131");
        host.timingMark();
        holdsNothing();
        // what is looked for is 60 KB, and the law's one MiB would hide it
        assertThat(heap() - before).as("growth of the heap after GC").isLessThan(40_000);
        drawsTheNextRecord();
    }

    @Test
    void aRecordCutAtEveryByte() throws Exception {
        byte[] whole = screen("CUT").bytes();
        long before = heap();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            host.writeRaw(TelnetEscape.record(cut, 0, cut.length));
            host.timingMark();
            holdsNothing();
            drawsTheNextRecord();
        }
        heapIsWhereItWas(before);
    }

    @Test
    void aConnectionCutInEveryByteOfARecordLeavesNothing() throws Exception {
        byte[] whole = screen("CUT").bytes();
        host.writeRaw(Arrays.copyOf(whole, whole.length / 2));
        client.await(() -> client.session.retainedBytes().received() == whole.length / 2, () -> "half a record");
        host.finish();
        assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.BY_HOST);
        assertThat(client.session.retainedBytes().total()).isZero();
        assertThat(client.screen().text()).as("the last screen stays").contains("SCREEN");
    }

    @Test
    void aCommandThatThrowsIsAnsweredOnceAndReportedOnce() throws Exception {
        long before = heap();
        byte[] failing = record("0417");
        byte[] batch = repeat(TelnetEscape.record(failing, 0, failing.length), BATCH);
        host.writeRaw(batch);
        assertThat(negativeResponses(BATCH, "10030101")).isEqualTo(BATCH);
        host.timingMark();
        holdsNothing();
        heapIsWhereItWas(before);
        drawsTheNextRecord();
        assertThat(client.failures).as("lines for %d failures", BATCH).hasSizeLessThan(BATCH / 10)
                .first().isEqualTo("java.lang.IllegalStateException: on purpose x1");
    }

    @Test
    void aRecordThatAsksForAnswersWithoutEndIsRefusedAndTheSessionGoesOn() throws Exception {
        // 64 KiB of Save Screen: what they ask for is more than may wait for a host
        byte[] record = record("0402".repeat(32_000));
        host.writeRaw(TelnetEscape.record(record, 0, record.length));
        ClientRecord answer = host.read();
        int bytes = 0;
        while (answer.senseCode().isEmpty()) {
            bytes += answer.data().length;
            answer = host.read();
        }
        assertThat(answer.senseCode()).contains("082D0100");
        assertThat(bytes).isBetween(100_000, 300_000);
        drawsTheNextRecord();
        assertThat(client.session.state()).isEqualTo(SessionState.ACTIVE);
    }

    @Test
    void anEndlessRecordEndsTheSessionWithAReason() throws Exception {
        byte[] endless = repeat(new byte[] {(byte) 0xC1}, 200_000);
        try {
            host.writeRaw(endless);
        } catch (IOException e) {
            // it ends while we still write
        }
        assertThat(client.closed()).isEqualTo(new CloseReason(CloseReason.Kind.PROTOCOL_ERROR, "RECORD"));
        assertThat(client.session.retainedBytes().total()).isZero();
    }

    /** In a method of its own, so that no variable of the test keeps the bytes. */
    private void writeBadRecord(int length) throws IOException {
        byte[] bad = Arrays.copyOf(record("FFFC19"), length);
        host.writeRaw(TelnetEscape.record(bad, 0, bad.length));
    }

    private void holdsNothing() throws InterruptedException {
        client.await(() -> client.session.retainedBytes().received() == 0,
                () -> client.session.retainedBytes() + " held");
    }

    private int negativeResponses(int count, String sense) throws Exception {
        for (int i = 0; i < count; i++) {
            ClientRecord response = host.read();
            assertThat(response.senseCode()).contains(sense);
        }
        return count;
    }

    private void drawsTheNextRecord() throws Exception {
        String text = "SCREEN " + ++screens;
        host.write(screen(text));
        client.shows(text);
    }

    private static HostRecord screen(String text) {
        return HostRecord.put(Opcode.PUT_GET).add(clearUnit(),
                wtd(0, 0x08, sba(3, 5), text(text), sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
    }

    private static byte[] record(String hex) {
        String data = hex.replace(" ", "");
        return java.util.HexFormat.of()
                .parseHex(String.format("%04X12A00000040000" + "03%s", 10 + data.length() / 2, data));
    }

    private static byte[] repeat(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length * times);
        for (int i = 0; i < times; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        // the least of a few collections: the first may leave what is just becoming garbage
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void heapIsWhereItWas(long before) {
        assertThat(heap() - before).as("growth of the heap after GC").isBetween(-MEBIBYTE, MEBIBYTE);
    }
}
