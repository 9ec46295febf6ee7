package dev.e5250.host.explain;

import static dev.e5250.host.Attr.BLUE;
import static dev.e5250.host.Attr.GREEN;
import static dev.e5250.host.Attr.GREEN_UNDERSCORE;
import static dev.e5250.host.Attr.WHITE;
import static dev.e5250.host.Cc1.LOCK;
import static dev.e5250.host.Cc1.LOCK_RESET_ALL_MDT;
import static dev.e5250.host.Cc1.NONE;
import static dev.e5250.host.Cc2.ALARM;
import static dev.e5250.host.Cc2.KEEP_CURSOR;
import static dev.e5250.host.Cc2.UNLOCK;
import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.copyToPrinter;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.readScreenExtended;
import static dev.e5250.host.Commands.readScreenToPrint;
import static dev.e5250.host.Commands.readScreenToPrintExtended;
import static dev.e5250.host.Commands.readScreenToPrintExtendedGridLines;
import static dev.e5250.host.Commands.readScreenToPrintGridLines;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.savePartialScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.writeErrorCodeToWindow;
import static dev.e5250.host.Commands.writeSingleStructuredField;
import static dev.e5250.host.Commands.writeStructuredField;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Fcw.CONTINUED_FIRST;
import static dev.e5250.host.Fcw.TRANSPARENT;
import static dev.e5250.host.Fcw.cursorProgression;
import static dev.e5250.host.Fcw.highlight;
import static dev.e5250.host.Fcw.pointerAid;
import static dev.e5250.host.Fcw.resequence;
import static dev.e5250.host.Ffw.BYPASS;
import static dev.e5250.host.Ffw.IDENTIFIER;
import static dev.e5250.host.Ffw.MANDATORY_ENTER;
import static dev.e5250.host.Ffw.MONOCASE;
import static dev.e5250.host.Ffw.RIGHT_ADJUST_ZERO_FILL;
import static dev.e5250.host.Ffw.SIGNED_NUMERIC;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.shifted;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.GridLines.Construct.BOX;
import static dev.e5250.host.structured.SelectionField.Kind.MENU_BAR;
import static dev.e5250.host.structured.SelectionField.Kind.SINGLE_CHOICE;
import static dev.e5250.host.structured.StructuredFields.clearGridLines;
import static dev.e5250.host.structured.StructuredFields.customization;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.imageControl;
import static dev.e5250.host.structured.StructuredFields.imageDownload;
import static dev.e5250.host.structured.StructuredFields.mediaControl;
import static dev.e5250.host.structured.StructuredFields.mouseButtons;
import static dev.e5250.host.structured.StructuredFields.query;
import static dev.e5250.host.structured.StructuredFields.queryStationState;
import static dev.e5250.host.structured.StructuredFields.removeAll;
import static dev.e5250.host.structured.StructuredFields.removeScrollBar;
import static dev.e5250.host.structured.StructuredFields.removeSelectionField;
import static dev.e5250.host.structured.StructuredFields.removeWindow;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.transparencyWrite;
import static dev.e5250.host.structured.StructuredFields.unrestrictedCursor;
import static dev.e5250.host.structured.StructuredFields.window;
import static dev.e5250.host.structured.StructuredFields.writeData;
import static dev.e5250.host.structured.Window.Position.CENTRE;
import static dev.e5250.host.structured.Window.Position.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Command;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.host.Orders;
import dev.e5250.host.Raw;
import dev.e5250.host.StructuredField;

/** The way there and back: a builder makes bytes, and these are explained as the same call of the builder. */
class BuildersTest {

    private static Arguments command(String hex, String text, Command command) {
        return Arguments.of(hex, text, command);
    }

    private static Arguments order(String hex, String text, Order order) {
        return Arguments.of("0411 0000" + hex, text, wtd(NONE, 0, order));
    }

    private static Arguments structured(String hex, String text, StructuredField field) {
        return Arguments.of("04F3" + hex, "writeStructuredField(" + text + ")", writeStructuredField(field));
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("0440", "clearUnit()", clearUnit()),
                command("0420 00", "clearUnitAlternate()", clearUnitAlternate()),
                command("0420 80", "clearUnitAlternate(0x80)", clearUnitAlternate(0x80)),
                command("0450", "clearFormatTable()", clearFormatTable()),
                command("0411 60 4C", "wtd(LOCK_RESET_ALL_MDT, KEEP_CURSOR | UNLOCK | ALARM)",
                        wtd(LOCK_RESET_ALL_MDT, KEEP_CURSOR | UNLOCK | ALARM)),
                command("0421", "writeErrorCode()", writeErrorCode()),
                command("0422 05 3C", "writeErrorCodeToWindow(5, 60)", writeErrorCodeToWindow(5, 60)),
                command("0442 20 00", "readInputFields(LOCK, NONE)", readInputFields(LOCK, 0)),
                command("0452 00 00", "readMdt(NONE, NONE)", readMdt(NONE, 0)),
                command("0482 00 08", "readMdtAlternate(NONE, UNLOCK)", readMdtAlternate(NONE, UNLOCK)),
                command("0462", "readScreen()", readScreen()),
                command("0464", "readScreenExtended()", readScreenExtended()),
                command("0466", "readScreenToPrint()", readScreenToPrint()),
                command("0468", "readScreenToPrintExtended()", readScreenToPrintExtended()),
                command("046A", "readScreenToPrintGridLines()", readScreenToPrintGridLines()),
                command("046C", "readScreenToPrintExtendedGridLines()", readScreenToPrintExtendedGridLines()),
                command("0472", "readImmediate()", readImmediate()),
                command("0483", "readModifiedImmediateAlternate()", readModifiedImmediateAlternate()),
                command("0402", "saveScreen()", saveScreen()),
                command("0403 00 01 02 03 04", "savePartialScreen(0, 1, 2, 3, 4)", savePartialScreen(0, 1, 2, 3, 4)),
                command("0423 02 05 14", "rollUp(2, 5, 20)", rollUp(2, 5, 20)),
                command("0423 83 05 14", "rollDown(3, 5, 20)", rollDown(3, 5, 20)),
                command("0416 01 18", "copyToPrinter(1, 24)", copyToPrinter(1, 24)),
                command("04F4 0005 D9 72 00", "writeSingleStructuredField(queryStationState())",
                        writeSingleStructuredField(queryStationState())));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                order("01 07 00 00 00 18 00 08 04", "soh().errorRow(24).keysWithoutData(3, 12)",
                        soh().errorRow(24).keysWithoutData(3, 12)),
                order("01 07 80 00 02 00 80 00 00", "soh().flags(0x80).resequence(2).keysWithoutData(24)",
                        soh().rightToLeft().resequence(2).keysWithoutData(24)),
                order("02 01 37 40", "ra(1, 55, ' ')", ra(1, 55, ' ')),
                order("02 01 37 00", "ra(1, 55, 0x00)", ra(1, 55, 0x00)),
                order("03 05 50 03 00 FF", "ea(5, 80, 0x00, 0xFF)", ea(5, 80, 0x00, 0xFF)),
                order("10 0002 04 FF", "td(0x04, 0xFF)", td((byte) 0x04, (byte) 0xFF)),
                order("11 05 06", "sba(5, 6)", sba(5, 6)),
                order("12 03 82", "wea(0x03, 0x82)", wea(0x03, 0x82)),
                order("13 05 06", "ic(5, 6)", ic(5, 6)),
                order("14 05 06", "mc(5, 6)", mc(5, 6)),
                order("1D 4000 24 000A", "sf(IDENTIFIER, GREEN_UNDERSCORE, 10)", sf(IDENTIFIER, 0x24, 10)),
                order("1D 672D 22 0105", "sf(BYPASS | MONOCASE | MANDATORY_ENTER | SIGNED_NUMERIC | RIGHT_ADJUST_ZERO_FILL,"
                        + " WHITE, 261)", sf(IDENTIFIER | BYPASS | MONOCASE | MANDATORY_ENTER | SIGNED_NUMERIC
                                | RIGHT_ADJUST_ZERO_FILL, WHITE.code(), 261)),
                order("1D 4000 8003 8400 8601 8802 8923 8AF1 24 0001", "sf(IDENTIFIER, GREEN_UNDERSCORE, 1, resequence(3),"
                        + " TRANSPARENT, CONTINUED_FIRST, cursorProgression(2), highlight(WHITE_REVERSE), pointerAid(0xF1))",
                        sf(IDENTIFIER, GREEN_UNDERSCORE.code(), 1, resequence(3), TRANSPARENT, CONTINUED_FIRST,
                                cursorProgression(2), highlight(dev.e5250.host.Attr.WHITE_REVERSE), pointerAid(0xF1))),
                order("1D 20 000A", "sfOutput(GREEN, 10)", sfOutput(GREEN.code(), 10)),
                order("3A", "attribute(BLUE)", attribute(BLUE)),
                order("C889", "text(\"Hi\")", text("Hi")),
                order("0E 4481 4482 0F", "shifted(0x4481, 0x4482)", shifted(0x4481, 0x4482)),
                order("000000", "raw(new byte[3])", Raw.raw(new byte[3])),
                order("1C", "raw(0x1C)  // duplicate", Raw.raw(0x1C)),
                order("15 0006 D952 0000", "wdsf(unrestrictedCursor())", wdsf(unrestrictedCursor())));
    }

    static Stream<Arguments> structuredFields() {
        return Stream.of(
                structured("001D D950 00 40 00 01 01 03 03 0000 04 01 02 01 00 61 3C 0910 48 00 E0 00 C68993",
                        "selectionField(MENU_BAR, 4, 1, 2).flags2(0x40).devices(0x01, 0x03, 0x03).characters(0x00, 0x61)"
                                + ".cancelAid(0x3C).choices(choice(\"Fil\").selected().mnemonic(0))",
                        selectionField(MENU_BAR, 4, 1, 2).flags2(0x40).devices(1, 3, 3).characters(0x00, 0x61)
                                .cancelAid(0x3C).choices(choice("Fil").selected().mnemonic(0))),
                structured("0033 D950 00 80 80 11 00 00 00 0000 03 02 01 02 00 00 00 00000064 0000000A"
                        + " 0A10 86 00 E0 31 F1F2 C1C2" + " 0502 00 4B61" + " 0809 00 05 46 22 3A 60",
                        "selectionField(SINGLE_CHOICE, 3, 2, 1).resetOnUnlock().devices(0x00, 0x00, 0x00).padding(2)"
                                + ".scrollBar(100, 10).choices(choice(\"AB\").unavailable().aid(0x31).number(12))"
                                + ".indicators(0x00, \"./\").separator(5, 70, WHITE, BLUE, \"-\")",
                        selectionField(SINGLE_CHOICE, 3, 2, 1).resetOnUnlock().padding(2).scrollBar(100, 10)
                                .choices(choice("AB").unavailable().aid(0x31).number(12)).indicators(0, "./")
                                .separator(5, 70, WHITE, BLUE, "-")),
                structured("001D D951 80 0000 06 28 0D01 80 22 3A 4B4B4B7A7A7A4B7A 0710 00 22 22 00 E3",
                        "window(6, 40).cursorRestricted().border(WHITE, BLUE, \"...:::.:\").title(CENTRE, WHITE, WHITE, \"T\")",
                        window(6, 40).cursorRestricted().border(WHITE, BLUE, "...:::.:").title(CENTRE, WHITE, WHITE, "T")),
                structured("0015 D951 40 0000 06 28 0501 80 22 3A 0710 A0 22 22 00 E3",
                        "window(6, 40).pullDown().border(WHITE, BLUE).footer(LEFT, WHITE, WHITE, \"T\")",
                        window(6, 40).pullDown().border(WHITE, BLUE).footer(LEFT, WHITE, WHITE, "T")),
                structured("000F D953 80 00 00000064 0000000A 14", "scrollBar(20).horizontal().over(100, 10)",
                        scrollBar(20).horizontal().over(100, 10)),
                structured("0008 D954 80 00 C1C2", "writeData(true, \"AB\")", writeData(true, "AB")),
                structured("000A D955 0000 40 02 00 F1", "mouseButtons().entry(0x40, 0x02, 0x00, 0xF1)",
                        mouseButtons().entry(0x40, 2, 0, 0xF1)),
                structured("0006 D958 0000", "removeSelectionField()", removeSelectionField()),
                structured("0007 D959 40 0000", "removeWindow(true)", removeWindow(true)),
                structured("0006 D95B 0000", "removeScrollBar()", removeScrollBar()),
                structured("0006 D95F 0000", "removeAll()", removeAll()),
                structured("0009 D960 01 80 00 00 00", "gridLines().clearFirst()", gridLines().clearFirst()),
                structured("0016 D960 01 20 00 20 00 04 00 0B 04 00 05 05 28 08 FF FF FF FF",
                        "gridLines().defaults(0x04, 0x00).draw(BOX, 5, 5, 40, 8, 0xFF, 255, 255)",
                        gridLines().defaults(4, 0).draw(BOX, 5, 5, 40, 8)),
                structured("0009 D961 00 01 02 03 04", "clearGridLines(1, 2, 3, 4)", clearGridLines(1, 2, 3, 4)),
                structured("0005 D966 01", "imageControl(0x01)", imageControl(1)),
                structured("0005 D967 01", "imageDownload(0x01)", imageDownload(1)),
                structured("000A D968 E3 01 01020304", "mediaControl(true, 0x01020304)", mediaControl(true, 0x01020304)),
                structured("0005 D96A FF", "transparencyWrite(0xFF)", transparencyWrite(0xFF)),
                structured("0005 D970 00", "query()", query()),
                structured("000C D971 00 40 03 01 06 03 02 01",
                        "customization().flags(0x40).typeAhead(true).blinkingCursor(true)",
                        customization().flags(0x40).typeAhead(true).blinkingCursor(true)),
                structured("0005 D972 00", "queryStationState()", queryStationState()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"commands", "orders", "structuredFields"})
    void thereAndBack(String hex, String text, Command command) {
        byte[] record = HostRecord.put(Opcode.PUT_GET).add(command).bytes();

        assertThat(HexFormat.of().withUpperCase().formatHex(record).substring(20)).isEqualTo(hex.replace(" ", ""));
        assertThat(new Explainer(Ccsid.of(37)).explain(record).getLast()).extracting(Line::text, Line::unknown)
                .containsExactly(text, false);
    }

    /** A whole record as it is printed. */
    @Test
    void aDisplayAsItIsPrinted() throws IOException {
        byte[] record = HostDisplay.standard().write(Orders.text(1, 36, "Customer", WHITE),
                Orders.text(3, 2, "Name  . . . ."), Orders.input(3, 20, 10).monocase().mandatory().value("Smith"),
                Orders.text(23, 2, "F3=Exit", BLUE)).keysWithoutData(3).cursor(3, 20).record().bytes();

        assertThat(Explainer.text(new Explainer(Ccsid.of(37)).explain(record))).isEqualTo(golden("display.txt"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = BuildersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
