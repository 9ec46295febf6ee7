package dev.e5250.datastream;

import dev.e5250.datastream.command.ClearFormatTable;
import dev.e5250.datastream.command.ClearUnit;
import dev.e5250.datastream.command.ClearUnitAlternate;
import dev.e5250.datastream.command.CopyToPrinter;
import dev.e5250.datastream.command.ReadFields;
import dev.e5250.datastream.command.ReadImmediate;
import dev.e5250.datastream.command.ReadScreen;
import dev.e5250.datastream.command.RestoreScreen;
import dev.e5250.datastream.command.Roll;
import dev.e5250.datastream.command.SavePartialScreen;
import dev.e5250.datastream.command.SaveScreen;
import dev.e5250.datastream.command.WriteErrorCode;
import dev.e5250.datastream.command.WriteStructuredField;
import dev.e5250.datastream.command.WriteToDisplay;
import dev.e5250.datastream.order.OrderTable;

/** Which class executes which command code. A new command is a class and a row here. */
public final class CommandTable {
    private final Command[] commands = new Command[256];

    private CommandTable() {
    }

    /** The commands of a 5250. */
    public static CommandTable standard() {
        return new CommandTable()
                .with(0x40, new ClearUnit())
                .with(0x20, new ClearUnitAlternate())
                .with(0x50, new ClearFormatTable())
                .with(0x11, new WriteToDisplay(OrderTable.standard()))
                .with(0x21, new WriteErrorCode(false))
                .with(0x22, new WriteErrorCode(true))
                .with(0x42, new ReadFields(PendingRead.Kind.INPUT_FIELDS))
                .with(0x52, new ReadFields(PendingRead.Kind.MDT_FIELDS))
                .with(0x82, new ReadFields(PendingRead.Kind.MDT_FIELDS_ALTERNATE))
                .with(0x72, new ReadImmediate(PendingRead.Kind.INPUT_FIELDS))
                .with(0x83, new ReadImmediate(PendingRead.Kind.MDT_FIELDS_ALTERNATE))
                .with(0x62, new ReadScreen(false))
                .with(0x64, new ReadScreen(true))
                .with(0x66, new ReadScreen(false))
                .with(0x68, new ReadScreen(true))
                .with(0x6A, new ReadScreen(false))
                .with(0x6C, new ReadScreen(true))
                .with(0x02, new SaveScreen())
                .with(0x03, new SavePartialScreen())
                .with(0x12, new RestoreScreen())
                .with(0x13, new RestoreScreen())
                .with(0x16, new CopyToPrinter())
                .with(0x23, new Roll())
                .with(0xF3, new WriteStructuredField())
                .with(0xF4, new WriteStructuredField());
    }

    /** Puts a command in the place of a code. */
    public CommandTable with(int code, Command command) {
        commands[code] = command;
        return this;
    }

    Command get(int code) {
        return commands[code];
    }
}
