package dev.e5250.host.demo;

import java.io.IOException;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.RawClient;
import dev.e5250.host.ScreenText;

/** Someone at a terminal of the demo system: presses keys, looks at what comes. */
final class DemoOperator implements AutoCloseable {
    static final int ENTER = 0xF1;
    static final int HELP = 0xF3;
    static final int PAGE_UP = 0xF4;
    static final int PAGE_DOWN = 0xF5;
    static final int F1 = 0x31;
    static final int F3 = 0x33;
    static final int F5 = 0x35;
    static final int F12 = 0x3C;

    final RawClient client;
    final ScreenText screen = new ScreenText();

    /** Connects as a terminal that can do 27x132 and waits for the sign-on display. */
    DemoOperator(DemoSystem system) throws IOException {
        this(system, "IBM-3477-FC", RawClient.WIDE_QUERY_REPLY);
    }

    DemoOperator(DemoSystem system, String terminalType, String queryReply) throws IOException {
        client = new RawClient(system.port());
        client.negotiate(terminalType);
        client.record();
        client.sendRecord(queryReply);
        look();
    }

    /** Takes the next record and draws it. */
    DemoOperator look() throws IOException {
        screen.draw(client.record());
        return this;
    }

    /** Presses a key with the cursor at 1,1, and looks. */
    DemoOperator press(int aid, String... fields) throws IOException {
        client.key(aid, 1, 1, fields);
        return look();
    }

    DemoOperator signOn() throws IOException {
        return press(ENTER, field(6, 53, "DEMO"), field(7, 53, "DEMO"));
    }

    /** Types on the command line of a menu and presses Enter. */
    DemoOperator select(String option) throws IOException {
        return press(ENTER, field(20, 7, option));
    }

    /** SBA and data of a modified field. */
    static String field(int row, int column, String text) {
        return String.format("11%02X%02X", row, column) + RawClient.hex(Ccsid.of(37).toHost(text));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
