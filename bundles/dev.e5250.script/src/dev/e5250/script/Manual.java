package dev.e5250.script;

/** The help and the manual page, from the tables of options, actions, questions and settings. */
final class Manual {
    private static final int WIDTH = 100;

    private Manual() {
    }

    /** @param what help, man or version */
    static String text(String what) {
        return switch (what) {
        case "man" -> page();
        case "help" -> help();
        default -> Version.TEXT + '\n';
        };
    }

    private static String help() {
        StringBuilder text = new StringBuilder("Usage: s5250 [option...] [[prefix:][device@]host[:port]]\n\nOptions:\n");
        for (OptionEntry option : OptionTable.ENTRIES) {
            item(text, option.name() + (option.argument().isEmpty() ? "" : " " + option.argument()), option.help());
        }
        text.append("\nActions:\n");
        for (ActionEntry action : ActionTable.ENTRIES) {
            item(text, action.name() + '(' + action.parameters() + ')', action.help());
        }
        text.append("\nKeywords of Query:\n");
        for (QueryEntry question : QueryTable.ENTRIES) {
            item(text, question.title(), question.help());
        }
        text.append("\nSettings of Set:\n");
        for (Setting setting : Setting.values()) {
            item(text, setting.title(), setting.help());
        }
        return text.toString();
    }

    private static void item(StringBuilder text, String head, String help) {
        text.append("  ").append(head).append('\n');
        StringBuilder line = new StringBuilder("     ");
        for (String word : help.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder("     ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }

    private static String page() {
        StringBuilder roff = new StringBuilder(16384);
        roff.append(".TH S5250 1 \"\" \"e5250\" \"User Commands\"\n.SH NAME\ns5250 \\- a 5250 terminal for scripts\n");
        roff.append(".SH SYNOPSIS\n.B s5250\n[\\fIoption\\fR...] [[\\fIprefix\\fR:][\\fIdevice\\fR@]\\fIhost\\fR[:\\fIport\\fR]]\n");
        for (String[] section : ManualText.SECTIONS) {
            section(roff, section);
        }
        roff.append(".SH OPTIONS\n");
        for (OptionEntry option : OptionTable.ENTRIES) {
            entry(roff, option.name(), option.argument().isEmpty() ? "" : " " + option.argument(), option.help());
        }
        roff.append(".SH ACTIONS\n");
        for (ActionEntry action : ActionTable.ENTRIES) {
            entry(roff, action.name(), '(' + action.parameters() + ')', action.help());
        }
        roff.append(".SH \"KEYWORDS OF QUERY\"\n");
        for (QueryEntry question : QueryTable.ENTRIES) {
            entry(roff, question.title(), "", question.help());
        }
        roff.append(".SH \"SETTINGS OF SET\"\n");
        for (Setting setting : Setting.values()) {
            entry(roff, setting.title(), "", setting.help());
        }
        for (String[] section : ManualText.LAST_SECTIONS) {
            section(roff, section);
        }
        return roff.toString();
    }

    private static void section(StringBuilder roff, String[] section) {
        roff.append(".SH \"").append(section[0]).append("\"\n");
        for (int i = 1; i < section.length; i++) {
            roff.append(i == 1 ? "" : ".PP\n").append(escaped(section[i])).append('\n');
        }
    }

    private static void entry(StringBuilder roff, String name, String rest, String help) {
        roff.append(".TP\n\\fB").append(escaped(name)).append("\\fR").append(escaped(rest)).append('\n')
                .append(escaped(help)).append('\n');
    }

    /** Backslashes, hyphens that are meant as such, and what roff would take for a request. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
