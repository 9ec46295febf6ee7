package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** Displays a customer, in a window over the list. */
final class CustomerDetails implements Page {
    private static final int COLUMN = 20;

    private final CustomersPage list;
    private final Customer customer;

    CustomerDetails(CustomersPage list, Customer customer) {
        this.list = list;
        this.customer = customer;
    }

    @Override
    public HostWindow display(DemoJob job) {
        HostWindow window = HostWindow.standard(6, 20, 9, 40).enhanced(job.enhanced()).title("Display Customer");
        line(window, 1, "Number", String.valueOf(customer.number()), Attr.WHITE);
        line(window, 2, "Name", customer.name(), Attr.GREEN);
        line(window, 3, "City", customer.city(), Attr.GREEN);
        line(window, 4, "Country", customer.country(), Attr.GREEN);
        line(window, 5, "Status", customer.status(), customer.status().equals("On hold") ? Attr.RED : Attr.GREEN);
        line(window, 6, "Balance", customer.amount(), customer.balance() < 0 ? Attr.RED : Attr.GREEN);
        return window.text(9, 2, "F12=Cancel", Attr.BLUE).keysWithoutData(1, 3, 12);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER, F3, F12 -> Next.back(list.nextOption());
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("All there is to know about the customer.", "", "Enter, F3 and F12 go on with the next option.");
    }

    private static void line(HostWindow window, int row, String label, String value, Attr attribute) {
        window.text(row, 2, Pages.label(label, 16)).text(row, COLUMN, value, attribute);
    }
}
