package dev.e5250.ui.editor;

import java.util.Optional;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
import dev.e5250.ui.Messages;
import dev.e5250.ui.StatusTexts;
import org.eclipse.osgi.util.NLS;

/** Whether a text can be typed where the cursor of a session is: half of it would be worse than none. */
final class FieldCheck {
    private FieldCheck() {
    }

    /** Why it cannot, in words for the user. */
    static Optional<String> problem(String session, ScreenContents contents, String text) {
        if (contents.snapshot().keyboard() != KeyboardState.UNLOCKED) {
            return Optional.of(NLS.bind(Messages.Send_locked, session, StatusTexts.keyboard(contents.snapshot())));
        }
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field == null || field.isBypass()) {
            return Optional.of(NLS.bind(Messages.Send_noField, session));
        }
        int room = field.roomFrom(contents.cursor());
        return text.length() <= room ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Send_tooLong, new Object[] {text.length(), session, room}));
    }
}
