package dev.e5250.ui.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.e5250.terminal.KeyFunction;
import dev.e5250.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** What the functions of keys are called. Those of a 5250 have the names of its manual in every language. */
final class FunctionNames {
    private FunctionNames() {
    }

    static String of(KeyFunction function) {
        return switch (function) {
        case KeyFunction.Host host -> words(host.name());
        case KeyFunction.Local local -> NLS.bind(Messages.Keys_local, switch (local.command()) {
        case COPY -> Messages.Menu_copy;
        case COPY_APPEND -> Messages.Menu_copyAppend;
        case COPY_TABLE -> Messages.Menu_copyTable;
        case COPY_CSV -> Messages.Menu_copyCsv;
        case PASTE -> Messages.Menu_paste;
        case SELECT_ALL -> Messages.Menu_selectAll;
        case SELECT_NONE -> Messages.Menu_selectNone;
        case FIND -> Messages.Menu_find;
        case FIND_NEXT -> Messages.Menu_findNext;
        case HISTORY_BACK -> Messages.Menu_back;
        case HISTORY_FORWARD -> Messages.Menu_forward;
        case ZOOM_IN -> Messages.Menu_zoomIn;
        case ZOOM_OUT -> Messages.Menu_zoomOut;
        case ZOOM_NORMAL -> Messages.Menu_zoomNormal;
        case FULL_SCREEN -> Messages.Menu_fullScreen;
        case RULE_LINES -> Messages.Menu_ruleLines;
        case PRINT_SCREEN -> Messages.Menu_print;
        }).replace("&", "");
        };
    }

    private static String words(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
