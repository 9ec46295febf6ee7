package dev.e5250.testing;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has a {@link UiWatch} run beside the tests of a class, and fails the one in which it saw something, or after which there
 * is an error in the log of the workbench.
 */
public final class UiWatchdog implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private UiWatch watch;

    @Override
    public void beforeAll(ExtensionContext context) {
        ErrorLog.take();
        watch = new UiWatch(Display.getDefault());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        watch.close();
        check();
    }

    private void check() {
        List<String> reports = watch.takeReports();
        if (!reports.isEmpty()) {
            throw new AssertionError(String.join("\n", reports));
        }
        String errors = ErrorLog.take();
        if (!errors.isEmpty()) {
            throw new AssertionError("The error log is not empty:\n" + errors);
        }
    }
}
