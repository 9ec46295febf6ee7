package dev.e5250.ui.connections;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.e5250.session.Session;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows a trial of a connection: each step and whether it worked, and in the end what to do. */
final class TrialDialog extends TitledDialog {
    private static final int WIDTH = 480;

    private final String address;
    private final List<TrialStep> steps;
    private final Map<TrialStep, Label> icons = new EnumMap<>(TrialStep.class);
    private final TrialJob job;
    private Display display;
    private Text outcome;
    private boolean over;

    /** @param session not open; it is closed in the end */
    TrialDialog(Shell parent, Session session, String address) {
        super(parent, Messages.Trial_shell, HelpContext.TRIAL);
        this.address = address;
        steps = Trial.steps(session.settings().security().tls(), session.settings().signOn() != null);
        job = new TrialJob(session, address, step -> post(() -> worked(step)), result -> post(() -> ended(result)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        display = area.getDisplay();
        Composite rows = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(rows);
        for (TrialStep step : steps) {
            Label icon = new Label(rows, SWT.NONE);
            icon.setImage(Icons.image(Icons.STEP_WAITS));
            icons.put(step, icon);
            new Label(rows, SWT.NONE).setText(text(step));
        }
        outcome = new Text(rows, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        outcome.setBackground(rows.getBackground());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, outcome.getLineHeight() * 4)
                .applyTo(outcome);
        setTitle(NLS.bind(Messages.Trial_title, address));
        setMessage(Messages.Trial_running);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override
    public void create() {
        super.create();
        job.schedule();
    }

    @Override
    public boolean close() {
        if (!over) {
            job.cancel();
        }
        return super.close();
    }

    private void worked(TrialStep step) {
        icons.get(step).setImage(Icons.image(Icons.STEP_WORKED));
    }

    private void ended(TrialResult result) {
        over = true;
        if (result.failed() != null) {
            icons.get(result.failed()).setImage(Icons.image(Icons.STEP_FAILED));
            setMessage(NLS.bind(Messages.Trial_failed, text(result.failed())), IMessageProvider.ERROR);
        } else {
            setMessage(result.isSuccess() ? Messages.Trial_worked : Messages.Trial_notFinished, IMessageProvider.INFORMATION);
        }
        outcome.setText(result.text());
        getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
    }

    private static String text(TrialStep step) {
        return switch (step) {
        case REACH -> Messages.Trial_reach;
        case SECURE -> Messages.Trial_secure;
        case NEGOTIATE -> Messages.Trial_negotiate;
        case SIGN_ON -> Messages.Trial_signOn;
        case SCREEN -> Messages.Trial_screen;
        };
    }

    /** From any thread; nothing when the dialog is gone. */
    private void post(Runnable change) {
        try {
            display.asyncExec(() -> {
                if (!outcome.isDisposed()) {
                    change.run();
                }
            });
        } catch (SWTException e) {
            // the display is gone, and with it everybody who could read it
        }
    }
}
