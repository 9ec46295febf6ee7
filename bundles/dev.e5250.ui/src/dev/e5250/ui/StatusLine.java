package dev.e5250.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.e5250.screen.Directions;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.SessionState;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The line below the screen, which a 5250 calls the operator information area: connection, keyboard, trace, macro, direction, insert mode,
 * waiting messages, response time and cursor.
 */
final class StatusLine extends Composite {
    /** Without those that are seldom there. */
    private static final int COLUMNS = 4;
    private static final String CUT = "\u2026";

    private final Label connection;
    /** No CLabel, which would shorten itself: themes give that the background of a composite, and it would stand out. */
    private final Label keyboard;
    private final Label trace;
    private final Label macro;
    private final Label direction;
    private final Label keys;
    private final Label insert;
    private final Label message;
    private final Label response;
    private final Label cursor;
    /** What the keyboard's label says when it has room. */
    private String locked = "";

    StatusLine(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(8, 3).spacing(16, 0).applyTo(this);
        connection = new Label(this, SWT.NONE);
        keyboard = new Label(this, SWT.NONE);
        // has what the others leave, whatever it says
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(0, SWT.DEFAULT).applyTo(keyboard);
        keyboard.addListener(SWT.Resize, e -> keyboard.setText(beginning(locked)));
        keyboard.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        trace = rare(Messages.Status_trace, Messages.Status_traceTip);
        macro = rare(Messages.Status_macro, Messages.Status_macroTip);
        direction = rare("", Messages.Status_directionTip);
        keys = rare(Messages.Status_workbenchKeys, Messages.Status_workbenchKeysTip);
        message = rare(Messages.Status_messageWaiting, Messages.Status_messageWaitingTip);
        insert = rare(Messages.Status_insert, Messages.Status_insertTip);
        response = indicator(NLS.bind(Messages.Status_milliseconds, 888), Messages.Status_responseTip);
        cursor = indicator("00/000", Messages.Status_cursorTip);
    }

    /**
     * Shows a state of the connection.
     *
     * @param screen    may be null when there is none yet
     * @param typing    whether a macro is
     * @param stepsBack how many screens before the present one it is
     * @param answer    how long the host took last, if it has answered
     */
    void show(SessionState state, String system, ScreenSnapshot screen, boolean tracing, boolean typing, int stepsBack,
            Optional<Duration> answer) {
        boolean active = state == SessionState.ACTIVE && screen != null;
        setText(connection, StatusTexts.connection(state, system));
        showKeyboard(stepsBack > 0 ? NLS.bind(Messages.Status_history, stepsBack)
                : active ? StatusTexts.keyboard(screen) : "", active && screen.keyboard() == KeyboardState.PRE_HELP_ERROR);
        show(trace, tracing);
        show(macro, typing);
        showDirection(active ? screen.directions() : Directions.LEFT_TO_RIGHT);
        show(keys, !Appearances.store().getBoolean(PreferenceNames.HOST_KEYS));
        show(message, active && screen.messageWaiting());
        show(insert, active && screen.insertMode());
        setText(response, active ? answer.map(StatusTexts::response).orElse("") : "");
        setText(cursor, active ? StatusTexts.cursor(screen) : "");
    }

    /** What it says of the connection. */
    String connection() {
        return connection.getText();
    }

    /** All that is to be read here, for tests and for assistive technology. */
    String text() {
        return Stream.of(connection.getText(), locked, shown(trace), shown(macro), shown(direction), shown(keys),
                shown(message), shown(insert), response.getText(), cursor.getText()).collect(Collectors.joining(" ")).strip();
    }

    private static String shown(Label rare) {
        return rare.getVisible() ? rare.getText() : "";
    }

    /** As much of a text as the keyboard's label has room for: its end goes, X SYSTEM is to be read in any case. */
    private String beginning(String text) {
        GC gc = new GC(keyboard);
        int length = text.length();
        String shown = text;
        while (length > 0 && gc.textExtent(shown).x > keyboard.getSize().x) {
            length--;
            shown = text.substring(0, length) + CUT;
        }
        gc.dispose();
        return shown;
    }

    private void showKeyboard(String text, boolean error) {
        if (!text.equals(locked)) {
            locked = text;
            keyboard.setText(beginning(text));
            keyboard.setToolTipText(text.isEmpty() ? null : text);
            // not null, which the theme knows nothing of
            keyboard.setForeground(error ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                    : connection.getForeground());
        }
    }

    private void showDirection(Directions directions) {
        String text = switch (directions) {
        case LEFT_TO_RIGHT -> "";
        case CURSOR_RIGHT_TO_LEFT -> Messages.Status_cursorLeft;
        case RIGHT_TO_LEFT -> Messages.Status_rightToLeft;
        case SCREEN_RIGHT_TO_LEFT -> Messages.Status_screenReversed;
        };
        if (!text.isEmpty() && !text.equals(direction.getText())) {
            direction.setText(text);
            layout();
        }
        show(direction, !text.isEmpty());
    }

    private void show(Label label, boolean shown) {
        GridData data = (GridData) label.getLayoutData();
        if (shown == data.exclude) {
            label.setVisible(shown);
            data.exclude = !shown;
            ((GridLayout) getLayout()).numColumns += shown ? 1 : -1;
            layout();
        }
    }

    /** Takes no place from the keyboard's words while there is nothing to say, as nearly always. */
    private Label rare(String text, String toolTip) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setToolTipText(toolTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(label);
        label.setVisible(false);
        return label;
    }

    private void setText(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            layout(new Control[] { label });
        }
    }

    /** A place of constant width, so that nothing moves when it lights up. */
    private Label indicator(String widest, String toolTip) {
        Label label = new Label(this, SWT.CENTER);
        label.setToolTipText(toolTip);
        GC gc = new GC(label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(gc.textExtent(widest).x + 8, SWT.DEFAULT)
                .applyTo(label);
        gc.dispose();
        return label;
    }
}
