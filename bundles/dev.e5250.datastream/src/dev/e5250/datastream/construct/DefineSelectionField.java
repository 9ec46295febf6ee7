package dev.e5250.datastream.construct;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Choice;
import dev.e5250.screen.ConstructDefinition;
import dev.e5250.screen.ScrollBar;
import dev.e5250.screen.SelectionField;
import dev.e5250.screen.SelectionRules;

/**
 * 50: choices from the current address on, where the attribute of the first one stands (SC30-3533 15.26). They go from
 * left to right in as many columns as the host says, and then to the next row.
 */
public final class DefineSelectionField implements ConstructParser {
    private static final int BODY = 16;
    private static final int FLAG_MDT = 0x01;
    private static final int SCROLL_BAR = 0x80;
    private static final int CHOICE_TEXT = 0x10;
    private static final int MENU_SEPARATOR = 0x09;
    private static final int PRESENTATION = 0x01;
    private static final int INDICATORS = 0x02;
    private static final int BAR_INDICATORS = 0x03;

    @Override
    public ConstructDefinition parse(HostBytes body, Place place) {
        if (!body.has(BODY)) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_LENGTH);
        }
        int flags1 = body.next();
        int flags2 = body.next();
        int flags3 = body.next();
        int type = body.next();
        SelectionField.Kind kind = SelectionField.Kind.of(type);
        int indicators = body.next();
        body.skip(4);
        ChoiceLayout layout = new ChoiceLayout(place, kind, indicators, body);
        body.skip(1);
        int selection = body.next();
        int cancelAid = body.next();
        if (kind == null || layout.isImpossible()) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_PARAMETER);
        }
        boolean scrolls = (flags2 & SCROLL_BAR) != 0;
        ScrollBar bar = scrolls ? bar(body, place, layout) : null;
        PresentationAttributes attributes = new PresentationAttributes(place.isColour());
        ChoiceIndicators marks = new ChoiceIndicators(kind);
        BarIndicators barMarks = new BarIndicators(place, false);
        MenuSeparator separator = new MenuSeparator();
        List<ChoiceText> texts = new ArrayList<>();
        MinorStructures minors = new MinorStructures(body, place);
        while (minors.next()) {
            switch (minors.type()) {
            case CHOICE_TEXT -> texts.add(ChoiceText.read(minors.body(), place));
            case PRESENTATION -> attributes.read(minors.body(), place);
            case INDICATORS -> marks.read(minors.body());
            case BAR_INDICATORS -> barMarks.read(minors.body());
            case MENU_SEPARATOR -> separator.read(minors.body(), place);
            default -> { /* passed over by its length */ }
            }
        }
        if (place.isWrong()) {
            return null;
        }
        SelectionRules rules = new SelectionRules(type, flags1, flags2, flags3, indicators, selection, cancelAid,
                attributes.values(), marks.characters());
        List<byte[]> bytes = new ArrayList<>();
        List<Choice> choices = layout.place(texts, rules, bytes);
        if (choices == null) {
            return null;
        }
        SelectionField field = new SelectionField(place.row(), place.column(), kind, rules, choices, texts.size(),
                (flags1 & FLAG_MDT) != 0, bar);
        return ConstructDefinition.of(field, bytes, separator.line(layout.lastRow() + 1, place), barMarks.look(),
                place.buffer());
    }

    /** Right of the choices, and as high as they are. */
    private static ScrollBar bar(HostBytes body, Place place, ChoiceLayout layout) {
        if (!body.has(8)) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_LENGTH);
        }
        return DefineScrollBar.checked(new ScrollBar(place.row(), layout.columnBehind(), layout.rows(), false,
                DefineScrollBar.number(body), DefineScrollBar.number(body), false, false), place);
    }
}
