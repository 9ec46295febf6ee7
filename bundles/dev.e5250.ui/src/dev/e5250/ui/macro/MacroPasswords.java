package dev.e5250.ui.macro;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The password that a macro types: the one that is stored, else the one that the user is asked for. */
public final class MacroPasswords {
    private MacroPasswords() {
    }

    /**
     * Returns at once; may be called by any thread.
     *
     * @param stored empty for none
     * @param parent of the question; when it is gone, nobody is asked
     * @return to be cancelled by who does not want it any more; null from a user who has none to give
     */
    public static CompletableFuture<char[]> of(CompletableFuture<char[]> stored, Shell parent, String system) {
        CompletableFuture<char[]> answer = new CompletableFuture<>();
        stored.exceptionally(failure -> new char[0]).thenAccept(password -> {
            if (password.length > 0) {
                answer.complete(password);
            } else {
                ask(parent, system, answer);
            }
        });
        return answer;
    }

    private static void ask(Shell parent, String system, CompletableFuture<char[]> answer) {
        try {
            Display display = parent.getDisplay();
            display.asyncExec(() -> {
                if (parent.isDisposed()) {
                    answer.complete(null);
                } else {
                    PasswordQuestion question = new PasswordQuestion(parent, system, answer);
                    question.open();
                    answer.whenComplete((password, taken) -> display.asyncExec(question::close));
                }
            });
        } catch (SWTException e) {
            // the program is about to end
            answer.complete(null);
        }
    }
}
