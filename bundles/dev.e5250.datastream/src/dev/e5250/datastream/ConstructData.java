package dev.e5250.datastream;

import dev.e5250.screen.Choice;
import dev.e5250.screen.Construct;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.ScrollBar;
import dev.e5250.screen.SelectionField;

/**
 * What a READ gets of selection fields and scroll bars, which are entries of the format table to the host (SC30-3533
 * 15.26): of one that lets one choice be selected its number in two digits, of another one digit for each choice, 1 for
 * those that are selected; of a scroll bar the place of its slider in four bytes. Their address is the position behind
 * that which they were defined at.
 */
final class ConstructData {
    private static final int ZERO = 0xF0;

    private final Reply reply;
    private final GuiConstructs constructs;
    private final int columns;
    private final PendingRead.Kind kind;
    private final int addressCode;
    private int added = -1;

    ConstructData(Reply reply, GuiConstructs constructs, int columns, PendingRead.Kind kind, int addressCode) {
        this.reply = reply;
        this.constructs = constructs;
        this.columns = columns;
        this.kind = kind;
        this.addressCode = addressCode;
    }

    /** Adds those that stand between what was added last and an address, in the order they stand. */
    void addBefore(int address) {
        for (Construct next = next(address); next != null; next = next(address)) {
            added = address(next);
            add(next);
        }
    }

    private Construct next(int before) {
        Construct next = null;
        for (SelectionField field : constructs.selectionFields()) {
            next = nearer(field, next, before);
        }
        for (ScrollBar bar : constructs.scrollBars()) {
            next = nearer(bar, next, before);
        }
        return next;
    }

    private Construct nearer(Construct one, Construct other, int before) {
        int address = address(one);
        return address > added && address < before && (other == null || address < address(other)) ? one : other;
    }

    private int address(Construct one) {
        return (one.row() - 1) * columns + one.column();
    }

    private void add(Construct one) {
        boolean modified = one instanceof SelectionField field ? field.modified() : ((ScrollBar) one).modified();
        if (kind != PendingRead.Kind.INPUT_FIELDS) {
            if (!modified) {
                return;
            }
            reply.add(addressCode).add(one.row()).add(one.column() + 1);
        }
        if (one instanceof SelectionField field) {
            add(field);
        } else {
            reply.addInt(((ScrollBar) one).slider());
        }
    }

    private void add(SelectionField field) {
        if (field.kind() != SelectionField.Kind.MULTIPLE_CHOICE) {
            int number = field.selected() == null ? 0 : field.selected().number();
            reply.add(ZERO + number / 10 % 10).add(ZERO + number % 10);
            return;
        }
        int from = reply.length();
        for (int i = 0; i < field.count(); i++) {
            reply.add(ZERO);
        }
        field.choices().stream().filter(Choice::isSelected)
                .forEach(choice -> reply.set(from + choice.number() - 1, ZERO + 1));
    }
}
