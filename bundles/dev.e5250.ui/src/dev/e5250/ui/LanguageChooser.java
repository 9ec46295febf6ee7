package dev.e5250.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.ccsid.HostLanguage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Chooses the character set of a system: by language and country for whoever knows these, by the number of its CCSID for whoever
 * knows that. The one follows the other. Takes two rows of a parent whose layout is a grid of two columns, labels before.
 */
public final class LanguageChooser {
    private final List<Item> items = items(Locale.getDefault());
    private final Combo language;
    private final Combo ccsid;
    private final Runnable changed;

    /** A line of the list; a language whose systems may have the euro sign or not has two. */
    private record Item(HostLanguage language, int ccsid, String label) { }

    /**
     * @param number  the CCSID to begin with, as a user may have typed it
     * @param changed told whenever {@link #ccsid()} has changed
     */
    public LanguageChooser(Composite parent, String number, Runnable changed) {
        this.changed = changed;
        language = combo(parent, Messages.Language_label, SWT.READ_ONLY);
        language.add(Messages.Language_none);
        items.forEach(item -> language.add(item.label()));
        language.setVisibleItemCount(20);
        ccsid = combo(parent, Messages.Language_ccsid, SWT.NONE);
        ccsid.setItems(Arrays.stream(Ccsid.supported()).mapToObj(String::valueOf).toArray(String[]::new));
        ccsid.setText(number);
        followNumber();
        language.addListener(SWT.Selection, e -> followLanguage());
        ccsid.addListener(SWT.Modify, e -> {
            followNumber();
            this.changed.run();
        });
    }

    /** The number as it is typed or chosen; perhaps none that {@link Ccsid#isSupported}. */
    public String ccsid() {
        return ccsid.getText();
    }

    private static Combo combo(Composite parent, String label, int style) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void followLanguage() {
        int index = language.getSelectionIndex() - 1;
        if (index >= 0) {
            ccsid.setText(String.valueOf(items.get(index).ccsid()));
        }
    }

    /** Several countries share a set: the one that is chosen stays, else the user's own goes before others. */
    private void followNumber() {
        String number = ccsid.getText().strip();
        int chosen = language.getSelectionIndex() - 1;
        if (chosen >= 0 && isOf(items.get(chosen), number)) {
            return;
        }
        Locale user = Locale.getDefault();
        Optional<HostLanguage> own = HostLanguage.of(user);
        // the first country of a set is the one it was made for, whatever its name begins with
        Item found = items.stream().filter(item -> isOf(item, number))
                .min(Comparator.comparingInt(item -> own.filter(item.language()::equals).isPresent() ? -1
                        : HostLanguage.all().indexOf(item.language()))).orElse(null);
        language.select(items.indexOf(found) + 1);
    }

    private static boolean isOf(Item item, String number) {
        return String.valueOf(item.ccsid()).equals(number);
    }

    private static List<Item> items(Locale user) {
        List<Item> all = new ArrayList<>();
        for (HostLanguage one : HostLanguage.all()) {
            String name = one.displayName(user);
            all.add(new Item(one, one.ccsid(), name));
            if (one.withEuro() != one.ccsid()) {
                all.add(new Item(one, one.withEuro(), NLS.bind(Messages.Language_newer, name, one.withEuro())));
            }
        }
        all.sort(Comparator.comparing(Item::label, Collator.getInstance(user)));
        return all;
    }
}
