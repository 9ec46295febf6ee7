package dev.e5250.ui;

import dev.e5250.session.SessionSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.urischeme.IUriSchemeHandler;

/** Connects to the address of a link that was clicked somewhere, after the user has said so: anybody can write links. */
@SuppressWarnings("restriction") // made for others to implement, and not declared API yet
public final class UrlHandler implements IUriSchemeHandler {
    @Override
    public void handle(String url) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(url));
    }

    private static void ask(String url) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow any = window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
        try {
            SessionSettings settings = ConnectUrl.parse(url);
            Destination destination = Destination.of(settings);
            String question = settings.security().tls() ? Messages.Url_question : Messages.Url_questionClear;
            if (MessageDialog.openConfirm(any.getShell(), Messages.Url_shell, NLS.bind(question, destination.address()))) {
                TerminalView.free(any.getActivePage()).connect(destination);
            }
        } catch (IllegalArgumentException e) {
            // the message is what the user is to read
            MessageDialog.openError(any.getShell(), Messages.Url_shell, e.getMessage());
        } catch (PartInitException e) {
            ILog.get().error("No terminal view", e);
        }
    }
}
