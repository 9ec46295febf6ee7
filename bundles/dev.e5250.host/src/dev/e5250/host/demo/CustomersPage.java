package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Work with Customers: a subfile of 200 rows with options, position-to, two views and function keys. */
final class CustomersPage implements Page {
    private static final int POSITION_ROW = 3;
    private static final int POSITION_COLUMN = 24;
    private static final int POSITION_LENGTH = 15;
    private static final int FIRST_ROW = 9;
    private static final int ROWS = 11;
    private static final int OPTION_COLUMN = 3;
    private static final String KEYS_1 = "F1=Help   F3=Exit   F5=Refresh   F11=View 2   F12=Cancel";
    private static final String KEYS_2 = "F1=Help   F3=Exit   F5=Refresh   F11=View 1   F12=Cancel";

    private final List<Customer> customers = new ArrayList<>(Customer.all());
    /** What was typed on rows that are not on the display now, and what was refused, by customer number. */
    private final Map<Integer, String> options = new TreeMap<>();
    private int first;
    private boolean second;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("WRKCST", "Work with Customers", second ? KEYS_2 : KEYS_1)
                .text(2, 62, "System:   " + DemoSystem.SYSTEM_NAME)
                .text(POSITION_ROW, 2, "Position to  . . . .")
                .field(input(POSITION_ROW, POSITION_COLUMN, POSITION_LENGTH).monocase())
                .text(POSITION_ROW, 42, "Starting characters of the name")
                .text(5, 2, "Type options, press Enter.", Attr.BLUE)
                .text(6, 4, "2=Change   4=Delete   5=Display   7=Hold   8=Release", Attr.BLUE)
                .text(8, 2, second ? "Opt  Number  Name              Status" + " ".repeat(13) + "Balance"
                        : "Opt  Number  Name              City        Country", Attr.BLUE);
        for (int i = 0; i < shown(); i++) {
            Customer customer = customers.get(first + i);
            int row = FIRST_ROW + i;
            display.field(input(row, OPTION_COLUMN, 1).value(options.getOrDefault(customer.number(), "")))
                    .text(row, 7, text(customer), customer.status().equals("Closed") ? Attr.BLUE : Attr.GREEN);
            if (second) {
                display.text(row, 33, String.format(Locale.ROOT, "%-8s", customer.status()),
                        customer.status().equals("On hold") ? Attr.RED : Attr.GREEN)
                        .text(row, 44, String.format(Locale.ROOT, "%15s", customer.amount()),
                                customer.balance() < 0 ? Attr.RED : Attr.GREEN);
            }
        }
        display.text(FIRST_ROW + ROWS, 73, isBottom() ? " Bottom" : "More...", Attr.WHITE);
        display.keysWithoutData(5, 11);
        return shown() == 0 ? display.cursor(POSITION_ROW, POSITION_COLUMN) : display.cursor(FIRST_ROW, OPTION_COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> enter(input);
        case PAGE_DOWN -> turn(input, first + ROWS, "You have reached the bottom of the list.");
        case PAGE_UP -> first == 0 ? Next.message("You have reached the top of the list.")
                : turn(input, Math.max(0, first - ROWS), "");
        case F5 -> refresh();
        case F11 -> {
            second = !second;
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Type an option beside one or more customers and press Enter.", "",
                "  2=Change    Name, city and country, in a window.",
                "  4=Delete    Asks before it deletes.",
                "  5=Display   All there is to know, in a window.",
                "  7, 8        Put on hold, and release.", "",
                "Position to takes the first characters of a name.",
                "Page Down and Page Up turn the pages; options stay typed.", "",
                "F5 brings back what was changed or deleted: it was so for",
                "your session only. F11 shows status and balance.");
    }

    private int shown() {
        return Math.min(ROWS, customers.size() - first);
    }

    private boolean isBottom() {
        return first + ROWS >= customers.size();
    }

    private static String text(Customer customer, String rest) {
        return String.format(Locale.ROOT, "%6d  %-16s%s", customer.number(), customer.name(), rest);
    }

    private String text(Customer customer) {
        return second ? text(customer, "")
                : text(customer, String.format(Locale.ROOT, "  %-10s  %-2s", customer.city(), customer.country()));
    }

    private Next refresh() {
        customers.clear();
        customers.addAll(Customer.all());
        options.clear();
        first = 0;
        return Next.again();
    }

    private void take(ClientRecord input) {
        for (int i = 0; i < shown(); i++) {
            int row = FIRST_ROW + i;
            boolean sent = input.fields().stream().anyMatch(field -> field.row() == row && field.column() == OPTION_COLUMN);
            if (sent) {
                String option = input.field(row, OPTION_COLUMN).strip();
                options.put(customers.get(first + i).number(), option);
            }
        }
        options.values().removeIf(String::isEmpty);
    }

    private Next turn(ClientRecord input, int to, String otherwise) {
        take(input);
        if (to >= customers.size()) {
            return Next.message(otherwise);
        }
        first = to;
        return Next.again();
    }

    private Next enter(ClientRecord input) {
        take(input);
        String position = input.field(POSITION_ROW, POSITION_COLUMN).strip().toUpperCase(Locale.ROOT);
        if (!position.isEmpty()) {
            return position(position);
        }
        return options.isEmpty() ? Next.again() : nextOption();
    }

    private Next position(String text) {
        int at = 0;
        while (at < customers.size() && customers.get(at).name().toUpperCase(Locale.ROOT).compareTo(text) < 0) {
            at++;
        }
        first = Math.min(at, Math.max(0, customers.size() - 1));
        return Next.again();
    }

    /** Takes the options one after the other, in the order of the numbers. */
    Next nextOption() {
        for (Map.Entry<Integer, String> entry : options.entrySet()) {
            int at = indexOf(entry.getKey());
            Customer customer = customers.get(at);
            String option = entry.getValue();
            if (!"24578".contains(option)) {
                return refused(at, "Option " + option + " is not allowed here.");
            }
            options.remove(entry.getKey());
            return switch (option) {
            case "2" -> Next.over(new CustomerWindow(this, customer));
            case "4" -> Next.over(new ConfirmWindow("Delete " + customer.name() + "?", () -> delete(customer)));
            case "5" -> Next.over(new CustomerDetails(this, customer));
            default -> {
                replace(customer.withStatus(option.equals("7") ? "On hold" : "Active"));
                yield options.isEmpty() ? Next.again() : nextOption();
            }
            };
        }
        return Next.again();
    }

    private Next refused(int at, String message) {
        boolean visible = at >= first && at < first + shown();
        return visible ? Next.message(message, FIRST_ROW + at - first, OPTION_COLUMN) : Next.message(message);
    }

    private Next delete(Customer customer) {
        customers.remove(indexOf(customer.number()));
        first = Math.max(0, Math.min(first, customers.size() - 1));
        return nextOption();
    }

    void replace(Customer changed) {
        customers.set(indexOf(changed.number()), changed);
    }

    private int indexOf(int number) {
        for (int i = 0; i < customers.size(); i++) {
            if (customers.get(i).number() == number) {
                return i;
            }
        }
        throw new IllegalStateException("customer " + number);
    }
}
