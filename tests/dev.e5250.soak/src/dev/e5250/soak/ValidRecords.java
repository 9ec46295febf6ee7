package dev.e5250.soak;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;

import java.util.Random;

import dev.e5250.host.Attr;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Orders;

/** Records as hosts send them, in any order. */
final class ValidRecords {
    private static final byte[] NOTHING = {};

    private final Random random;
    private byte[] saved = NOTHING;

    ValidRecords(Random random) {
        this.random = random;
    }

    /** Takes what the client answered to a Save Screen. */
    void saved(byte[] screen) {
        saved = screen;
    }

    HostRecord next() {
        return switch (random.nextInt(16)) {
        case 0 -> Screens.signOn("Hello").record();
        case 1, 2 -> Screens.list(random, random.nextBoolean()).record();
        case 3, 4 -> Screens.form(random, random.nextBoolean()).record();
        case 5, 6 -> Screens.form(random, false).record(readInputFields(Cc1.LOCK_RESET_MDT, Cc2.NONE));
        case 7, 8 -> update();
        case 9 -> HostRecord.put(Opcode.OUTPUT_ONLY).add(writeErrorCode(Orders.ic(1 + random.nextInt(24), 2),
                Orders.attribute(Attr.WHITE), Orders.text("CPF0000 An error of the host")));
        case 10 -> roll();
        case 11 -> HostRecord.put(Opcode.SAVE_SCREEN).add(saveScreen());
        case 12 -> restore();
        case 13 -> HostRecord.put(Opcode.PUT_GET).add(query());
        case 14 -> read();
        default -> signal();
        };
    }

    private HostRecord update() {
        int row = 1 + random.nextInt(20);
        return HostRecord.put(Opcode.PUT_GET).add(wtd(Cc1.NONE, Cc2.UNLOCK | random.nextInt(64),
                Orders.sba(row, 2), Orders.attribute(Attr.YELLOW), Orders.text("Line " + random.nextInt()),
                Orders.sba(row + 1, 1), Orders.ra(row + 2, 80, '-'), Orders.sba(1, 1), Orders.ea(2, 40, 0xFF),
                Orders.ic(row, 3)), readMdtAlternate(Cc1.LOCK, Cc2.NONE));
    }

    private HostRecord roll() {
        int lines = 1 + random.nextInt(5);
        return HostRecord.put(Opcode.OUTPUT_ONLY).add(random.nextBoolean() ? rollUp(lines, 2, 20)
                : rollDown(lines, 2, 20));
    }

    private HostRecord restore() {
        return saved.length == 0 ? update() : HostRecord.put(Opcode.RESTORE_SCREEN).add(restoreScreen(saved));
    }

    private HostRecord read() {
        return switch (random.nextInt(3)) {
        case 0 -> HostRecord.put(Opcode.READ_IMMEDIATE).add(readImmediate());
        case 1 -> HostRecord.put(Opcode.READ_IMMEDIATE).add(readModifiedImmediateAlternate());
        default -> HostRecord.put(Opcode.READ_SCREEN).add(readScreen());
        };
    }

    private HostRecord signal() {
        return switch (random.nextInt(5)) {
        case 0 -> HostRecord.put(Opcode.MESSAGE_LIGHT_ON);
        case 1 -> HostRecord.put(Opcode.MESSAGE_LIGHT_OFF);
        case 2 -> HostRecord.put(Opcode.CANCEL_INVITE);
        case 3 -> HostRecord.put(Opcode.OUTPUT_ONLY).add(clearFormatTable());
        default -> HostRecord.put(Opcode.INVITE);
        };
    }
}
