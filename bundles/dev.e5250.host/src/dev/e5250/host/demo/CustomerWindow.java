package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** Changes a customer, in a window over the list. */
final class CustomerWindow implements Page {
    private static final int COLUMN = 20;
    private static final int NAME_ROW = 3;
    private static final int CITY_ROW = 4;
    private static final int COUNTRY_ROW = 5;

    private final CustomersPage list;
    private final Customer customer;

    CustomerWindow(CustomersPage list, Customer customer) {
        this.list = list;
        this.customer = customer;
    }

    @Override
    public HostWindow display(DemoJob job) {
        return HostWindow.standard(6, 20, 8, 46).enhanced(job.enhanced()).title("Change Customer")
                .text(1, 2, "Number . . . . :").text(1, COLUMN, String.valueOf(customer.number()), Attr.WHITE)
                .text(NAME_ROW, 2, "Name . . . . . .")
                .field(input(NAME_ROW, COLUMN, 16).mandatoryEnter().modified().value(customer.name()))
                .text(CITY_ROW, 2, "City . . . . . .").field(input(CITY_ROW, COLUMN, 10).value(customer.city()))
                .text(COUNTRY_ROW, 2, "Country  . . . .")
                .field(input(COUNTRY_ROW, COLUMN, 2).monocase().alphaOnly().mandatoryFill().value(customer.country()))
                .text(8, 2, "F1=Help   F12=Cancel", Attr.BLUE).cursor(NAME_ROW, COLUMN).keysWithoutData(1, 3, 12);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> change(input, display(job));
        case F3, F12 -> Next.back(list.nextOption());
        default -> Next.notAllowed(input);
        };
    }

    private Next change(ClientRecord input, HostWindow window) {
        String name = value(input, window, NAME_ROW, customer.name());
        String country = value(input, window, COUNTRY_ROW, customer.country()).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Next.message("A customer needs a name.", window.rowOf(NAME_ROW), window.columnOf(COLUMN));
        }
        if (country.length() != 2) {
            return Next.message("The country is two letters, such as DE.", window.rowOf(COUNTRY_ROW),
                    window.columnOf(COLUMN));
        }
        list.replace(customer.with(name, value(input, window, CITY_ROW, customer.city()), country));
        return Next.back(list.nextOption());
    }

    /** What was typed, or what is there if nothing was. */
    private static String value(ClientRecord input, HostWindow window, int row, String otherwise) {
        return input.fields().stream()
                .filter(field -> field.row() == window.rowOf(row) && field.column() == window.columnOf(COLUMN))
                .map(field -> field.text().strip()).findFirst().orElse(otherwise);
    }

    @Override
    public List<String> help() {
        return List.of("Name must not be empty: the field is one that has to be",
                "entered. Country takes capital letters only, and has to be",
                "filled.", "", "The change lasts as long as the list is shown.");
    }
}
