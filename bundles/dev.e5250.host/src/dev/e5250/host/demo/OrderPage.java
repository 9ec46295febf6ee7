package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Command;
import dev.e5250.host.Fcw;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostField;

/** Enter an order: the terminal checks what it can, the host checks the rest and says what is wrong in which field. */
final class OrderPage implements Page {
    private static final int COLUMN = 30;
    private static final int NOTE_COLUMN = 46;
    private static final int CUSTOMER = 4;
    private static final int REFERENCE = 5;
    private static final int COUNTRY = 7;
    private static final int DATE = 8;
    private static final int PRIORITY = 9;
    private static final int QUANTITY = 11;
    private static final int PRICE = 12;
    private static final int DISCOUNT = 13;
    private static final int TEXT = 15;
    private static final int CONFIRM = 19;
    private static final int TEXT_LENGTH = 40;
    private static final int MAX_DISCOUNT = 30;

    /** What was typed, by row; shown again with a message and after F1 or F4. */
    private final Map<Integer, String> values = new LinkedHashMap<>();
    /** The row whose value the host refused, 0 for none. */
    private int wrong;
    private int orders;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("ORDER", "Enter Order",
                "F1=Help   F3=Exit   F4=Prompt   F5=Refresh   F12=Cancel").keysWithoutData(5)
                .text(2, 2, "Type values, press Enter.", Attr.BLUE);
        line(display, CUSTOMER, "Customer number", "Six digits, a list with F4",
                input(CUSTOMER, COLUMN, 6).digitsOnly().mandatoryEnter());
        line(display, REFERENCE, "Your reference", "Optional", input(REFERENCE, COLUMN, 12).monocase());
        line(display, COUNTRY, "Country", "Two letters, a list with F4",
                input(COUNTRY, COLUMN, 2).alphaOnly().monocase().mandatoryFill());
        line(display, DATE, "Delivery date", "YYYYMMDD, not in the past", input(DATE, COLUMN, 8).digitsOnly().mandatoryFill());
        line(display, PRIORITY, "Priority", "A, B or C",
                input(PRIORITY, COLUMN, 1).monocase().alphaOnly().highlight(Attr.WHITE_REVERSE));
        line(display, QUANTITY, "Quantity", "1 to 9999, Field Exit aligns it", input(QUANTITY, COLUMN, 4).digitsOnly().zeroFill());
        line(display, PRICE, "Price in cents", "Field- for a credit", input(PRICE, COLUMN, 8).signedNumeric());
        line(display, DISCOUNT, "Discount per cent", "0 to 30", input(DISCOUNT, COLUMN, 3).numericOnly().blankFill());
        display.text(TEXT, 2, Pages.prompt("Instructions", 25));
        // one text over three rows
        for (int i = 0; i < 3; i++) {
            int segment = i == 0 ? Fcw.CONTINUED_FIRST : i == 1 ? Fcw.CONTINUED_MIDDLE : Fcw.CONTINUED_LAST;
            String all = values.getOrDefault(TEXT, "");
            String part = all.substring(Math.min(all.length(), i * TEXT_LENGTH), Math.min(all.length(), (i + 1) * TEXT_LENGTH));
            display.field(input(TEXT + i, COLUMN, TEXT_LENGTH).fcw(segment).value(part).attribute(attribute(TEXT)));
        }
        line(display, CONFIRM, "Confirm", "Y enters the order by itself", input(CONFIRM, COLUMN, 1).monocase().autoEnter());
        if (orders > 0) {
            display.text(21, 2, orders == 1 ? "1 order entered." : orders + " orders entered.", Attr.WHITE);
        }
        int cursor = wrong > 0 ? wrong : CUSTOMER;
        return display.cursor(cursor, COLUMN);
    }

    private void line(HostDisplay display, int row, String label, String note, HostField field) {
        String value = values.getOrDefault(row, "");
        display.text(row, 2, Pages.prompt(label, 25)).text(row, NOTE_COLUMN, note);
        display.field(field.attribute(attribute(row)).value(value));
        if (!value.isEmpty()) {
            field.modified();
        }
    }

    private Attr attribute(int row) {
        return row == wrong ? Attr.RED_UNDERSCORE_REVERSE : Attr.GREEN_UNDERSCORE;
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            take(input);
            yield check(job);
        }
        case F4 -> {
            take(input);
            yield prompt(input);
        }
        case F5 -> {
            values.clear();
            wrong = 0;
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    /** The fields that were sent; one that was emptied is sent without data. */
    private void take(ClientRecord input) {
        input.fields().stream().filter(field -> field.column() == COLUMN).forEach(field -> {
            String text = field.text().stripTrailing();
            int most = switch (field.row()) {
            case TEXT -> 3 * TEXT_LENGTH;
            case REFERENCE -> 12;
            default -> 8;
            };
            values.put(field.row(), text.substring(0, Math.min(text.length(), most)));
        });
        values.values().removeIf(String::isEmpty);
    }

    private Next prompt(ClientRecord input) {
        return switch (input.cursorRow()) {
        case COUNTRY -> Next.over(new ChoiceWindow("Countries", ChoiceWindow.COUNTRIES, choice -> set(COUNTRY, choice)));
        case CUSTOMER -> Next.over(new ChoiceWindow("Customers", ChoiceWindow.customers(), choice -> set(CUSTOMER, choice)));
        case PRIORITY -> Next.over(new ChoiceWindow("Priorities", ChoiceWindow.PRIORITIES, choice -> set(PRIORITY, choice)));
        default -> Next.message("There is no list for this field.");
        };
    }

    private Next set(int row, String choice) {
        values.put(row, choice);
        wrong = 0;
        return Next.again();
    }

    private Next check(DemoJob job) {
        wrong = 0;
        String customer = value(CUSTOMER);
        if (Customer.all().stream().noneMatch(one -> String.valueOf(one.number()).equals(customer))) {
            return refuse(job, CUSTOMER, customer.isEmpty() ? "Customer number is missing."
                    : "There is no customer " + customer + ". F4 shows those there are.");
        }
        String country = value(COUNTRY);
        if (ChoiceWindow.COUNTRIES.stream().noneMatch(one -> one.startsWith(country + " ") && !country.isEmpty())) {
            return refuse(job, COUNTRY, "Country " + country + " is not known. F4 shows those there are.");
        }
        if (!isDate(value(DATE), job.today())) {
            return refuse(job, DATE, "Type a date from today on, as " + job.today().toString().replace("-", "") + ".");
        }
        if (!value(PRIORITY).matches("[ABC]")) {
            return refuse(job, PRIORITY, "Priority is A, B or C.");
        }
        if (number(QUANTITY) < 1) {
            return refuse(job, QUANTITY, "Quantity is 1 at least.");
        }
        if (value(PRICE).isEmpty()) {
            return refuse(job, PRICE, "Price is missing.");
        }
        if (number(DISCOUNT) < 0 || number(DISCOUNT) > MAX_DISCOUNT) {
            return refuse(job, DISCOUNT, "Discount is a number from 0 to " + MAX_DISCOUNT + ".");
        }
        return confirm();
    }

    private Next confirm() {
        String confirmed = value(CONFIRM);
        if (confirmed.equals("Y")) {
            orders++;
            values.clear();
            return Next.again();
        }
        values.remove(CONFIRM);
        wrong = 0;
        return Next.message(confirmed.isEmpty() ? "All values are right. Type Y to enter the order." : "Type Y or nothing.",
                CONFIRM, COLUMN);
    }

    /** Shows what was typed once more, the wrong value in reverse, and says why. */
    private Next refuse(DemoJob job, int row, String message) {
        wrong = row;
        return Next.run(workstation -> {
            workstation.write(display(job).record(new Command[0]));
            return Next.message(message, row, COLUMN);
        });
    }

    private String value(int row) {
        return values.getOrDefault(row, "").strip();
    }

    /** A number without its sign; -1 for what is none. */
    private int number(int row) {
        String text = value(row).replaceFirst("^0+(?=.)", "");
        return text.isEmpty() ? 0 : text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }

    private static boolean isDate(String text, LocalDate today) {
        if (!text.matches("\\d{8}")) {
            return false;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)));
            return !date.isBefore(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public List<String> help() {
        return List.of("The terminal itself refuses letters in numeric fields, fields that",
                "are half filled and fields that must not stay empty. The host then",
                "looks at the values, and shows a wrong one in reverse.", "",
                "F4 shows a list for customer number, country and priority.",
                "Quantity and discount are aligned by Field Exit; price is left with",
                "Field Exit, Field+ or Field-. Instructions go on over three rows.",
                "A Y in the last field is sent without Enter.");
    }
}
