package dev.e5250.ui.editor;

import java.util.List;
import java.util.Optional;

import dev.e5250.session.Session;
import dev.e5250.session.SessionState;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Types what is meant in an editor into the field at the cursor of a session. */
public final class SendHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart editor = HandlerUtil.getActivePart(event);
        if (!(HandlerUtil.getCurrentSelection(event) instanceof ITextSelection selection) || editor == null) {
            return null;
        }
        Shell shell = editor.getSite().getShell();
        String text = EditorText.of(editor, selection);
        List<TerminalView> views = sessions(editor.getSite().getPage());
        if (text.isEmpty() || views.isEmpty()) {
            tell(shell, text.isEmpty() ? Messages.Send_noText : Messages.Send_noSession);
        } else {
            choose(shell, views).ifPresent(view -> send(text, view));
        }
        return null;
    }

    private static void send(String text, TerminalView view) {
        Session session = view.connection().session().orElseThrow();
        String name = view.getPartName();
        Shell shell = view.getSite().getShell();
        session.currentContents().thenAccept(contents -> shell.getDisplay().asyncExec(() -> {
            Optional<String> problem = FieldCheck.problem(name, contents, text);
            if (shell.isDisposed()) {
                return;
            }
            if (problem.isPresent()) {
                tell(shell, problem.get());
            } else {
                // unlike typing, it sends nothing when a field is full
                session.paste(text);
                view.getSite().getPage().activate(view);
            }
        }));
    }

    private static List<TerminalView> sessions(IWorkbenchPage page) {
        return TerminalView.made(page).filter(view -> view.isLive() && view.connection().state() == SessionState.ACTIVE)
                .toList();
    }

    private static Optional<TerminalView> choose(Shell shell, List<TerminalView> views) {
        if (views.size() == 1) {
            return Optional.of(views.get(0));
        }
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.Send_shell);
        dialog.setMessage(Messages.Send_choose);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object view) {
                return ((TerminalView) view).getPartName();
            }
        });
        dialog.setInput(views);
        dialog.setInitialSelections(views.get(0));
        dialog.open();
        Object[] chosen = dialog.getResult();
        return chosen == null || chosen.length == 0 ? Optional.empty() : Optional.of((TerminalView) chosen[0]);
    }

    private static void tell(Shell shell, String problem) {
        MessageDialog.openInformation(shell, Messages.Send_shell, problem);
    }
}
