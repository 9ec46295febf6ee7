package dev.e5250.script;

import dev.e5250.screen.Colour;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;

/** A screen as a page of HTML that needs nothing else: a span for each run of positions that look the same. */
final class HtmlScreen {
    /** In the order of {@link Colour}. */
    private static final String[] COLOURS = {"#24d830", "#ffffff", "#f01818", "#58f0f0", "#ffff00", "#ff00ff", "#7890f0"};

    private HtmlScreen() {
    }

    static String of(ScreenSnapshot screen, String caption) {
        StringBuilder html = new StringBuilder(8192);
        html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        escape(html, caption == null ? "5250" : caption);
        html.append("</title></head><body>\n");
        if (caption != null) {
            html.append("<p>");
            escape(html, caption);
            html.append("</p>\n");
        }
        html.append("<pre style=\"background:#000;color:").append(COLOURS[0]).append(";display:inline-block;padding:1em\">\n");
        for (int row = 1; row <= screen.rowCount(); row++) {
            row(html, screen.row(row));
        }
        return html.append("</pre></body></html>\n").toString();
    }

    private static void row(StringBuilder html, SnapshotRow row) {
        int from = 1;
        while (from <= row.columns()) {
            int to = from + 1;
            while (to <= row.columns() && row.style(to) == row.style(from)) {
                to++;
            }
            run(html, row.style(from), row.text(from, to));
            from = to;
        }
        html.append('\n');
    }

    private static void run(StringBuilder html, byte style, String text) {
        String css = Style.isAttribute(style) ? "" : css(style);
        if (css.isEmpty()) {
            escape(html, text);
            return;
        }
        html.append("<span style=\"").append(css).append("\">");
        escape(html, text);
        html.append("</span>");
    }

    private static String css(byte style) {
        String colour = COLOURS[Style.colour(style).ordinal()];
        StringBuilder css = new StringBuilder();
        if (Style.reverse(style)) {
            css.append("color:#000;background:").append(colour).append(';');
        } else if (Style.colour(style) != Colour.GREEN) {
            css.append("color:").append(colour).append(';');
        }
        if (Style.underline(style)) {
            css.append("text-decoration:underline;");
        }
        return css.toString();
    }

    private static void escape(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.append(text.charAt(i));
            }
        }
    }
}
