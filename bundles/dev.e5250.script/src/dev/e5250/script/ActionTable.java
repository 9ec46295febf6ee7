package dev.e5250.script;

import dev.e5250.screen.Key;

/** All actions by name: what a line may have, and what the help and the manual page say of it. */
final class ActionTable {
    private static final int ANY = Integer.MAX_VALUE;

    /** In alphabetical order. */
    static final ActionEntry[] ENTRIES = {
            entry("Ascii", "[row,column,][rows,columns | length]", "Shows the screen, or a part of it from row and column, "
                    + "both from 0 on, or from the cursor, as text. A negative row or column counts from the end.", 0, 4, new TextAction(0, false)),
            entry("Ascii1", "[row,column,][rows,columns | length]", "Ascii with rows and columns from 1 on.", 0, 4,
                    new TextAction(1, false)),
            entry("AsciiField", "", "Shows the field that the cursor is in as text.", 0, 0, new FieldTextAction(false)),
            key("Attn", Key.ATTENTION, "Presses Attn."),
            key("BackSpace", Key.BACKSPACE, "Moves the cursor one position back, within fields."),
            key("BackTab", Key.BACKTAB, "Moves the cursor to the field before."),
            entry("Bell", "", "Does nothing: there is nobody to hear it.", 0, 0, new IgnoreAction()),
            entry("Capabilities", "[name,...]", "Asks for abilities of the console: errd marks lines of errors with errd: "
                    + "in place of data:. Without a name shows those that were asked for.", 0, ANY, new CapabilitiesAction()),
            key("Clear", Key.CLEAR, "Presses Clear."),
            entry("Close", "", "Disconnect.", 0, 0, new DisconnectAction()),
            entry("Connect", "[prefix:][device@]host[:port]", "Connects and waits for the first screen. Prefix L: speaks "
                    + "TLS, Y: takes any certificate.", 1, 1, new ConnectAction()),
            key("CursorSelect", Key.CURSOR_SELECT, "Does what a selector pen does, at the cursor."),
            key("Delete", Key.DELETE, "Deletes the character under the cursor."),
            key("DeleteField", Key.ERASE_FIELD, "Erases the field that the cursor is in, and moves the cursor to its beginning."),
            key("DeleteWord", Key.DELETE_WORD, "Deletes to the next word."),
            entry("Disconnect", "", "Ends the session.", 0, 0, new DisconnectAction()),
            key("Down", Key.DOWN, "Moves the cursor one row down."),
            key("Dup", Key.DUP, "Presses Dup."),
            entry("Ebcdic", "[row,column,][rows,columns | length]", "Ascii in the host's bytes, hexadecimal.", 0, 4,
                    new TextAction(0, true)),
            entry("Ebcdic1", "[row,column,][rows,columns | length]", "Ebcdic with rows and columns from 1 on.", 0, 4,
                    new TextAction(1, true)),
            entry("EbcdicField", "", "Shows the field that the cursor is in, in the host's bytes.", 0, 0,
                    new FieldTextAction(true)),
            entry("Echo", "text,...", "Shows its arguments.", 0, ANY, new EchoAction()),
            entry("End", "", "FieldEnd.", 0, 0, new FieldEndAction()),
            key("Enter", Key.ENTER, "Presses Enter."),
            key("Erase", Key.DESTRUCTIVE_BACKSPACE, "Moves the cursor one position back, and deletes what is there."),
            key("EraseEOF", Key.ERASE_EOF, "Erases from the cursor to the end of the field."),
            key("EraseInput", Key.ERASE_INPUT, "Erases all fields that were modified."),
            entry("Exit", "", "Quit.", 0, ANY, new QuitAction()),
            entry("Expect", "text[,seconds]", "Waits until a text is on the screen, 30 seconds if not said otherwise.", 1, 2,
                    new ExpectAction()),
            entry("Fail", "[text,...]", "Fails with a text.", 0, ANY, new FailAction()),
            entry("FieldEnd", "", "Moves the cursor behind the last character of its field.", 0, 0, new FieldEndAction()),
            key("FieldExit", Key.FIELD_EXIT, "Presses Field Exit."),
            key("FieldMark", Key.FIELD_MARK, "Presses Field Mark."),
            key("FieldMinus", Key.FIELD_MINUS, "Presses Field -."),
            key("FieldPlus", Key.FIELD_PLUS, "Presses Field +."),
            key("Help", Key.HELP, "Presses Help: asks the host about the screen, or about an error."),
            entry("HexString", "hex,...", "Types characters by the host's bytes, two hexadecimal digits each.", 0, ANY,
                    new HexStringAction()),
            key("Home", Key.HOME, "Moves the cursor to its home position; from there, Record Backspace."),
            entry("Ignore", "...", "Does nothing, to see the status line.", 0, ANY, new IgnoreAction()),
            entry("Info", "text", "Shows a text.", 1, 1, new EchoAction()),
            key("Insert", Key.INSERT, "Turns insert mode on, or off."),
            entry("Key", "name,...", "Types characters, each by itself, by name (space, comma), as U+xxxx, or as 0xnn.", 1,
                    ANY, new KeyNameAction()),
            key("Left", Key.LEFT, "Moves the cursor one position to the left."),
            entry("Left2", "", "Moves the cursor two positions to the left.", 0, 0, new KeyAction(Key.LEFT, Key.LEFT)),
            entry("Macro", "name", "Runs the actions that the resource macros has under a name.", 1, 1, new MacroAction()),
            entry("MoveCursor", "row,column | offset", "Moves the cursor; from 0 on. A negative row or column counts from "
                    + "the end.", 1, 2, new MoveCursorAction(0)),
            entry("MoveCursor1", "row,column | offset", "MoveCursor with rows and columns from 1 on.", 1, 2, new MoveCursorAction(1)),
            key("Newline", Key.NEW_LINE, "Moves the cursor to the first field in the rows below."),
            key("NextWord", Key.NEXT_WORD, "Moves the cursor to the next word."),
            entry("Open", "[prefix:][device@]host[:port]", "Connect.", 1, 1, new ConnectAction()),
            entry("PA", "1 to 3", "Presses a PA key.", 1, 1, new NumberedKeyAction(Key.PA1, 3)),
            key("PageDown", Key.PAGE_DOWN, "Presses Page Down (Roll Up)."),
            key("PageUp", Key.PAGE_UP, "Presses Page Up (Roll Down)."),
            entry("Password", "", "Types the password that -passwordfd or -passwordenv told or, in a window, the one that is stored with the "
                    + "connection or that its user is asked for. Only into a field that hides it.", 0, 0, new PasswordAction()),
            entry("PasteString", "hex,...", "Pastes a text given by its UTF-8 bytes, two hexadecimal digits each: lines below "
                    + "each other, in the same column.", 0, ANY, new PasteStringAction()),
            entry("Pause", "", "Waits 0.35 seconds.", 0, 0, new PauseAction()),
            entry("PF", "1 to 24", "Presses a function key.", 1, 1, new NumberedKeyAction(Key.F1, 24)),
            key("PreviousWord", Key.PREVIOUS_WORD, "Moves the cursor to the word before."),
            key("Print", Key.PRINT, "Presses Print: the host prints the screen."),
            entry("PrintText", "[html,][append|replace,][caption,text,](string | [file,]name)",
                    "Writes the screen into a file, or shows it, as text or as HTML.", 1, ANY, new PrintTextAction()),
            entry("Query", "[keyword | -all]", "Shows a state, or all of them, -all with all lines of each.", 0, 1, new QueryAction()),
            entry("Quit", "", "Ends the session and the console; the process if it has no other.", 0, ANY, new QuitAction()),
            entry("ReadBuffer", "[Ascii | Ebcdic | Unicode | Field | Json]", "Shows all positions with their attributes, the "
                    + "field that the cursor is in, or all there is as JSON.", 0, 2, new ReadBufferAction()),
            entry("Reconnect", "", "Connects again to the last host.", 0, 0, new ReconnectAction()),
            entry("Redraw", "", "Does nothing: there is no window to draw again.", 0, 0, new IgnoreAction()),
            key("Reset", Key.RESET, "Presses Reset: ends an error, insert mode, and what was typed ahead."),
            key("Right", Key.RIGHT, "Moves the cursor one position to the right."),
            entry("Right2", "", "Moves the cursor two positions to the right.", 0, 0, new KeyAction(Key.RIGHT, Key.RIGHT)),
            key("RollLeft", Key.ROLL_LEFT, "Presses Roll Left."),
            key("RollRight", Key.ROLL_RIGHT, "Presses Roll Right."),
            entry("ScreenTrace", "[on[,file] | off]", "Writes each screen into a file, as text.", 0, 3,
                    new ScreenTraceAction()),
            entry("Set", "[name[,value,...]]", "Shows or changes settings.", 0, ANY, new SetAction()),
            entry("Show", "[keyword]", "Query.", 0, 1, new QueryAction()),
            entry("Snap", "[Save | Status | Rows | Cols | Ascii... | Ebcdic... | ReadBuffer... | Wait[,seconds],Output]",
                    "Saves the screen, or shows the one that was saved.", 0, ANY, new SnapAction()),
            entry("Source", "file", "Runs the lines of a file.", 1, 1, new SourceAction()),
            entry("String", "[-subst,]text,...", "Types a text, with -subst environment variables written as ${NAME} in it. \\n is Enter, \\t Tab, \\T BackTab, \\r Newline, \\b Left, \\f Clear, "
                    + "\\pfN and \\paN are keys, \\uxxxx and \\ooo are a character by its hexadecimal or octal number, \\exx is a "
                    + "host's byte, \\\\ a backslash.", 0, ANY,
                    new StringAction()),
            entry("SysReq", "[text]", "Opens the system request line; with a text types and sends it.", 0, 1,
                    new SystemRequestAction()),
            key("Tab", Key.TAB, "Moves the cursor to the next field."),
            key("Test", Key.TEST_REQUEST, "Presses Test Request."),
            entry("Toggle", "name[,value]", "Changes a setting that is true or false, or sets any.", 1, 2, new ToggleAction()),
            entry("ToggleInsert", "", "Turns insert mode on, or off.", 0, 0, new KeyAction(Key.INSERT)),
            entry("Trace", "[on[,file] | off]", "Writes what is sent and received into a file, what is secret overwritten.",
                    0, 3, new TraceAction()),
            key("Up", Key.UP, "Moves the cursor one row up."),
            entry("Wait", "[seconds,][condition[,...]]", "Waits: InputField (if nothing is said), Unlock, Output, Disconnect, "
                    + "5250Mode (or 3270Mode), Seconds, CursorAt, InputFieldAt or StringAt, which have row,column, from 1 on, or "
                    + "offset, and the last a text.", 0, 5, new WaitAction()),
    };

    private ActionTable() {
    }

    /** The action of a name in any case, or of an abbreviation that only one name begins with. */
    static ActionEntry find(String name) throws ActionException {
        ActionEntry found = null;
        boolean ambiguous = false;
        for (ActionEntry entry : ENTRIES) {
            if (entry.name().regionMatches(true, 0, name, 0, name.length())) {
                if (entry.name().length() == name.length()) {
                    return entry;
                }
                ambiguous |= found != null;
                found = entry;
            }
        }
        if (found == null) {
            throw new ActionException("Unknown action: " + name);
        }
        if (ambiguous) {
            throw new ActionException("Ambiguous action name: " + name);
        }
        return found;
    }

    private static ActionEntry entry(String name, String parameters, String help, int min, int max, Action action) {
        return new ActionEntry(name, parameters, help, min, max, action);
    }

    private static ActionEntry key(String name, Key key, String help) {
        return entry(name, "", help, 0, 0, new KeyAction(key));
    }
}
