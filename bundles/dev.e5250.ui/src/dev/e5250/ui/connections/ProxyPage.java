package dev.e5250.ui.connections;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.ProxyTab;
import org.eclipse.swt.widgets.Composite;

/** What stands between, if anything. */
final class ProxyPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private ProxyTab proxy;

    ProxyPage(ConnectionWizard wizard) {
        super("proxy", Messages.Wizard_proxyTitle, Messages.Wizard_proxyText, HelpContext.WIZARD_PROXY);
        this.wizard = wizard;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        proxy = new ProxyTab(content, wizard.initial().proxy(), Messages.Wizard_proxyNote, wizard::validate);
        return this::problem;
    }

    private Optional<String> problem() {
        ConnectForm form = wizard.form();
        char[] typed = password();
        // nothing typed: what is stored counts, or the proxy asks
        Optional<String> problem = typed.length == 0 ? form.withoutProxyUser().proxy().problem(typed)
                : form.proxy().problem(typed);
        Arrays.fill(typed, ' ');
        return problem;
    }

    char[] password() {
        return proxy.password();
    }

    /** The form with what stands here. */
    ConnectForm with(ConnectForm form) {
        return form.withProxy(proxy.form());
    }
}
