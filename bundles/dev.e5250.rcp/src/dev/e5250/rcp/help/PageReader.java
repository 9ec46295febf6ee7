package dev.e5250.rcp.help;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.e5250.rcp.help.Line.Face;
import dev.e5250.rcp.help.Line.Kind;
import dev.e5250.rcp.help.Line.Run;

/** Takes a page of help apart: of HTML what our pages use, written as XML. */
final class PageReader {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newInstance();

    private final List<Line> lines = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private Kind kind = Kind.TEXT;
    private Face face = Face.PLAIN;
    private String target = "";
    private boolean inBody;
    private int cells;

    static {
        // our pages have none, and what reads files by the way is switched off wherever XML is read
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private PageReader() {
    }

    /** @throws XMLStreamException when it is not well-formed */
    static List<Line> read(InputStream page) throws XMLStreamException {
        PageReader reader = new PageReader();
        XMLStreamReader xml = FACTORY.createXMLStreamReader(page, "UTF-8");
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> reader.start(xml);
                case XMLStreamConstants.CHARACTERS -> reader.text(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
                default -> {
                    // comments and the like
                }
                }
            }
        } finally {
            xml.close();
        }
        return reader.lines;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
        case "body" -> inBody = true;
        case "h1" -> kind = Kind.HEADING;
        case "h2" -> kind = Kind.SUBHEADING;
        case "li" -> kind = Kind.ITEM;
        case "tr" -> {
            kind = Kind.ROW;
            cells = 0;
        }
        case "td", "th" -> {
            if (cells++ > 0) {
                runs.add(new Run(Run.NEXT_CELL, Face.PLAIN, ""));
            }
            face = "th".equals(xml.getLocalName()) ? Face.BOLD : Face.PLAIN;
        }
        case "b", "strong" -> face = Face.BOLD;
        case "code", "kbd", "pre" -> face = Face.CODE;
        case "a" -> target = xml.getAttributeValue(null, "href");
        case "img" -> lines.add(new Line(Kind.PICTURE, List.of(new Run(xml.getAttributeValue(null, "alt"), Face.PLAIN,
                xml.getAttributeValue(null, "src")))));
        default -> {
            // what only groups
        }
        }
    }

    private void text(String text) {
        if (!inBody) {
            return;
        }
        String words = text.replaceAll("\\s+", " ");
        if (runs.isEmpty() || runs.getLast().text().endsWith(" ") || runs.getLast().text().equals(Run.NEXT_CELL)) {
            words = words.stripLeading();
        }
        if (!words.isEmpty()) {
            runs.add(new Run(words, face, target));
        }
    }

    private void end(String element) {
        switch (element) {
        case "h1", "h2", "p", "li", "tr" -> line();
        case "b", "strong", "code", "kbd", "td", "th" -> face = Face.PLAIN;
        case "a" -> target = "";
        default -> {
            // what only groups
        }
        }
    }

    private void line() {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            lines.add(new Line(kind, runs));
        }
        runs = new ArrayList<>();
        kind = Kind.TEXT;
    }
}
