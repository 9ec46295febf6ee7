package dev.e5250.host.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A row of the list that the demo system works with. The people and companies are made up.
 *
 * @param number  six digits
 * @param country two letters
 * @param balance in cents
 */
record Customer(int number, String name, String city, String country, String status, long balance) {
    /** How many there are. */
    static final int COUNT = 200;

    private static final String[] FIRST = {"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy",
        "Juniper", "Larch", "Maple", "Oak", "Pine", "Rowan", "Spruce", "Teak", "Willow", "Yew", "Acacia"};
    private static final String[] SECOND = {"Bakery", "Books", "Foods", "Garden", "Motors", "Optics", "Paper", "Tools",
        "Travel", "Works"};
    private static final String[][] CITIES = {{"Berlin", "DE"}, {"Paris", "FR"}, {"Madrid", "ES"}, {"Rome", "IT"},
        {"Vienna", "AT"}, {"Oslo", "NO"}, {"Boston", "US"}, {"Toronto", "CA"}, {"Osaka", "JP"}, {"Dublin", "IE"},
        {"Lisbon", "PT"}};
    private static final String[] STATUS = {"Active", "Active", "Active", "On hold", "New", "Active", "Closed"};
    private static final List<Customer> ALL = make();

    /** All of them, by name. */
    static List<Customer> all() {
        return ALL;
    }

    /** In units and cents. */
    String amount() {
        return String.format(Locale.ROOT, "%,.2f", balance / 100.0);
    }

    Customer withStatus(String other) {
        return new Customer(number, name, city, country, other, balance);
    }

    Customer with(String otherName, String otherCity, String otherCountry) {
        return new Customer(number, otherName, otherCity, otherCountry, status, balance);
    }

    private static List<Customer> make() {
        List<Customer> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String[] city = CITIES[i * 7 % CITIES.length];
            long balance = (i * 7919L + 1234) * 137 % 1_000_000 - (i % 9 == 0 ? 600_000 : 0);
            all.add(new Customer(100_000 + i * 37, FIRST[i % FIRST.length] + " " + SECOND[i / FIRST.length], city[0], city[1],
                    STATUS[i % STATUS.length], balance));
        }
        all.sort(Comparator.comparing(Customer::name));
        return List.copyOf(all);
    }
}
