package dev.e5250.script;

import dev.e5250.screen.Field;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;

/** A screen with all that a 5250 has and a 3270 has not, as one line of JSON. Rows and columns are 1-based. */
final class ScreenJson {
    private final StringBuilder json = new StringBuilder(4096);

    private ScreenJson() {
    }

    static String of(Emulator emulator, ScreenContents contents) {
        return new ScreenJson().screen(emulator, contents);
    }

    private String screen(Emulator emulator, ScreenContents contents) {
        ScreenSnapshot screen = contents.snapshot();
        json.append("{\"rows\":").append(screen.rowCount()).append(",\"columns\":").append(screen.columnCount());
        json.append(",\"cursor\":{\"row\":").append(screen.cursorRow()).append(",\"column\":")
                .append(screen.cursorColumn()).append('}');
        json.append(",\"keyboard\":\"").append(StatusLine.keyboard(emulator, screen.keyboard())).append('"');
        json.append(",\"insertMode\":").append(screen.insertMode());
        json.append(",\"messageWaiting\":").append(screen.messageWaiting());
        json.append(",\"typedAhead\":").append(screen.typedAhead());
        json.append(",\"error\":");
        error(contents);
        json.append(",\"text\":[");
        for (int row = 1; row <= screen.rowCount(); row++) {
            json.append(row == 1 ? "" : ",");
            string(screen.row(row).toString());
        }
        json.append("],\"fields\":[");
        for (int i = 0; i < contents.fields().size(); i++) {
            json.append(i == 0 ? "" : ",");
            field(contents.fields().get(i));
        }
        json.append("],\"windows\":[");
        String comma = "";
        for (GuiWindow window : screen.constructs().windows()) {
            json.append(comma);
            window(window);
            comma = ",";
        }
        return json.append("]}").toString();
    }

    private void window(GuiWindow window) {
        json.append("{\"row\":").append(window.row()).append(",\"column\":").append(window.column());
        json.append(",\"depth\":").append(window.depth()).append(",\"width\":").append(window.width());
        json.append(",\"pullDown\":").append(window.pullDown()).append(",\"title\":");
        string(window.text().strip());
        json.append('}');
    }

    private void error(ScreenContents contents) {
        ScreenSnapshot screen = contents.snapshot();
        if (!Emulator.isError(screen.keyboard())) {
            json.append("null");
            return;
        }
        OperatorError error = screen.operatorError();
        json.append("{\"number\":");
        if (error == null) {
            json.append("null");
        } else {
            string(error.digits());
        }
        json.append(",\"text\":");
        string(screen.row(screen.errorRow()).toString().strip());
        json.append('}');
    }

    private void field(FieldContents field) {
        json.append("{\"row\":").append(field.row()).append(",\"column\":").append(field.column());
        json.append(",\"length\":").append(field.length()).append(",\"ffw\":\"");
        Numbers.hex(json, field.format(), 4);
        json.append("\",\"fcw\":[");
        for (int i = 0; i < field.controlWords().size(); i++) {
            json.append(i == 0 ? "\"" : ",\"");
            Numbers.hex(json, field.controlWords().get(i) & 0xFFFF, 4);
            json.append('"');
        }
        json.append("],\"attribute\":\"");
        Numbers.hex(json, field.attribute(), 2);
        json.append("\",\"shift\":\"").append(field.shift()).append('"');
        json.append(",\"bypass\":").append(field.isBypass()).append(",\"modified\":").append(field.isModified());
        json.append(",\"mandatory\":").append((field.format() & Field.MANDATORY_ENTER) != 0);
        json.append(",\"hidden\":").append(field.hidden()).append(",\"text\":");
        string(field.text());
        json.append('}');
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ' || Character.isSurrogate(character)) {
                json.append("\\u");
                Numbers.hex(json, character, 4);
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
