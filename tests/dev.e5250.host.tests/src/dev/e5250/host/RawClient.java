package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A client of bare bytes: it shares no code with the host, and every read has a deadline. */
public final class RawClient implements AutoCloseable {
    /** What a client that can do 27x132 and colours answers to a Query, as RFC 1205 section 5.3 lays it out. */
    public static final String WIDE_QUERY_REPLY = queryReply("31");
    /** The same for 24x80 only. */
    public static final String STANDARD_QUERY_REPLY = queryReply("11");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int DEADLINE_MILLIS = 10_000;

    private final Socket socket = new Socket();
    private final InputStream in;

    public RawClient(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), DEADLINE_MILLIS);
        socket.setSoTimeout(DEADLINE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 2048);
    }

    private static String queryReply(String displayCapability) {
        return "0047 12A0 0000 04 00 00 00 0000 88 003A D97080 0600 010100" + "00".repeat(16)
                + "01 F3F4F7F7 00C6C3 02 00 00 00000000 0100 00 0000 63" + displayCapability + "0000" + "00".repeat(8);
    }

    static byte[] hex(String digits) {
        return HEX.parseHex(digits.replaceAll("\\s", ""));
    }

    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** The wire format of ASCII text, for sub-negotiations. */
    static String ascii(String text) {
        return hex(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends bytes as they are. */
    public void send(String hex) throws IOException {
        socket.getOutputStream().write(hex(hex));
    }

    /** Reads as many bytes as are expected, and compares. */
    void expect(String hex) throws IOException {
        assertThat(hex(read(hex(hex).length))).isEqualTo(hex(hex(hex)));
    }

    /** So many bytes as they come, in hexadecimal. */
    public String wire(int count) throws IOException {
        return hex(read(count));
    }

    byte[] read(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("after " + hex(bytes));
        }
        return bytes;
    }

    /** Reads until the host has closed its side; nothing may come before. */
    public void expectEnd() throws IOException {
        assertThat(in.read()).isEqualTo(-1);
    }

    /** Sends a record of bytes that need no escape. */
    public void sendRecord(String hex) throws IOException {
        send(hex + "FFEF");
    }

    /** Sends a key with the cursor at row, column and modified fields in hexadecimal, addresses included. */
    public void key(int aid, int row, int column, String... fields) throws IOException {
        String data = String.format("%02X%02X%02X", row, column, aid) + String.join("", fields).replace(" ", "");
        sendRecord(String.format("%04X12A0000004000000", 10 + data.length() / 2) + data);
    }

    /** The next record, un-escaped. */
    public byte[] record() throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        while (true) {
            int b = read(1)[0] & 0xFF;
            if (b == 0xFF) {
                int next = read(1)[0] & 0xFF;
                if (next == 0xEF) {
                    return record.toByteArray();
                }
                assertThat(next).as("byte after IAC in a record").isEqualTo(0xFF);
            }
            record.write(b);
        }
    }

    /** Says yes to everything, sends no environment variables. */
    public void negotiate(String terminalType) throws IOException {
        negotiate(terminalType, "");
    }

    /** @param environment body of the NEW-ENVIRON answer behind IS, in hexadecimal */
    public void negotiate(String terminalType, String environment) throws IOException {
        sendEnvironment(environment);
        nameTerminal(terminalType);
    }

    /** As {@link #negotiate(String, String)}, but the host asks for another DEVNAME and gets the same. */
    public void negotiateWithDeviceInUse(String terminalType, String environment) throws IOException {
        sendEnvironment(environment);
        expect("FFFA27 01 03" + ascii("DEVNAME") + "FFF0");
        send("FFFA27 00" + environment + "FFF0");
        nameTerminal(terminalType);
    }

    /** Up to the first answer of NEW-ENVIRON. */
    void sendEnvironment(String environment) throws IOException {
        expect("FFFD27 FFFD18");
        send("FFFB27 FFFB18");
        // SEND USERVAR "IBMRSEED" + seed, VAR, USERVAR
        expect("FFFA27 01 03" + ascii("IBMRSEED"));
        read(8);
        expect("00 03 FFF0");
        send("FFFA27 00" + environment + "FFF0");
    }

    /** From TERMINAL-TYPE SEND on. */
    void nameTerminal(String terminalType) throws IOException {
        expect("FFFA18 01 FFF0");
        send("FFFA18 00" + ascii(terminalType) + "FFF0");
        // DO and WILL for END-OF-RECORD and BINARY
        expect("FFFD19 FFFB19 FFFD00 FFFB00");
        send("FFFB19 FFFD19 FFFB00 FFFD00");
    }

    /** Ends the connection with a reset instead of a farewell. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
