package dev.e5250.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line of actions in both ways of writing: {@code Name(argument,"argument")}, of which a line may have several,
 * and {@code Name argument "argument"}, which goes to the end of the line. In quotation marks a quotation mark is
 * {@code \"}; any other backslash is the action's.
 */
final class ActionParser {
    private final String line;
    private int at;

    private ActionParser(String line) {
        this.line = line;
    }

    /** The actions of a line, in order; none of an empty line or of a comment, which begins with # or !. */
    static List<ActionCall> parse(String line) throws ActionException {
        return new ActionParser(line).calls();
    }

    private List<ActionCall> calls() throws ActionException {
        List<ActionCall> calls = new ArrayList<>();
        skipBlanks();
        while (at < line.length() && line.charAt(at) != '#' && line.charAt(at) != '!') {
            String name = name();
            skipBlanks();
            calls.add(new ActionCall(name, at < line.length() && line.charAt(at) == '(' ? inParentheses() : toTheEnd()));
            skipBlanks();
        }
        return calls;
    }

    private String name() throws ActionException {
        int from = at;
        while (at < line.length() && Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw error("an action must begin with a letter or a digit");
        }
        if (at < line.length() && line.charAt(at) != '(' && !isBlank(line.charAt(at))) {
            throw error("\"(\" or a blank expected");
        }
        return line.substring(from, at);
    }

    private String[] inParentheses() throws ActionException {
        List<String> arguments = new ArrayList<>();
        at++;
        skipBlanks();
        if (at < line.length() && line.charAt(at) == ')') {
            at++;
            return new String[0];
        }
        while (true) {
            skipBlanks();
            arguments.add(at < line.length() && line.charAt(at) == '"' ? quoted() : word(",)"));
            skipBlanks();
            if (at == line.length()) {
                throw error("\")\" expected");
            }
            char after = line.charAt(at++);
            if (after == ')') {
                return arguments.toArray(String[]::new);
            }
            if (after != ',') {
                at--;
                throw error("\")\" or \",\" expected");
            }
        }
    }

    private String[] toTheEnd() throws ActionException {
        List<String> arguments = new ArrayList<>();
        while (at < line.length()) {
            arguments.add(line.charAt(at) == '"' ? quoted() : word(""));
            skipBlanks();
        }
        return arguments.toArray(String[]::new);
    }

    private String word(String ends) {
        int from = at;
        while (at < line.length() && !isBlank(line.charAt(at)) && ends.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(from, at);
    }

    private String quoted() throws ActionException {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < line.length() && line.charAt(at) != '"') {
            boolean escaped = line.charAt(at) == '\\' && at + 1 < line.length();
            char next = escaped ? line.charAt(at + 1) : 0;
            if (next == '"') {
                at++;
            } else if (escaped) {
                // the action reads its escapes itself: \\ must not become the first half of one
                text.append(line.charAt(at++));
                if (next == '\\' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    // but two at the end are one, which is how an argument ends with a backslash
                    text.setLength(text.length() - 1);
                }
            }
            text.append(line.charAt(at++));
        }
        if (at == line.length()) {
            throw error("unclosed quotation mark");
        }
        at++;
        return text.toString();
    }

    private void skipBlanks() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private ActionException error(String what) {
        return new ActionException("Syntax error: " + what + " at column " + (at + 1));
    }
}
