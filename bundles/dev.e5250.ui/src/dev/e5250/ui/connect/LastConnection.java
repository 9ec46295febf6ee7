package dev.e5250.ui.connect;

import java.util.Arrays;
import java.util.Optional;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.SignOn;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.settings.SettingsWriter;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers in the workspace what was typed last into the connect dialog. There is no secret in it. */
final class LastConnection {
    private static final String NODE = "lastConnection";
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String DEVICE = "device";
    private static final String TERMINAL_TYPE = "terminalType";
    private static final String CCSID = "ccsid";
    private static final String ENHANCED = "enhanced";
    private static final String TLS = "tls";
    private static final String RECONNECT = "reconnect";
    private static final String USER = "user";
    private static final String SIGN_ON = "signOn";
    private static final String PROXY = "proxy";
    private static final String PROXY_HOST = "proxyHost";
    private static final String PROXY_PORT = "proxyPort";
    private static final String PROXY_USER = "proxyUser";

    private LastConnection() {
    }

    /** What was saved, without a promise that it still is valid; an empty form when nothing was. */
    static ConnectForm load() {
        IEclipsePreferences node = node();
        ConnectForm empty = ConnectForm.empty();
        return new ConnectForm(node.get(HOST, empty.host()), node.get(PORT, empty.port()),
                node.get(DEVICE, empty.device()), DeviceModel.named(node.get(TERMINAL_TYPE, "")).orElse(empty.model()),
                node.get(CCSID, empty.ccsid()), node.getBoolean(ENHANCED, empty.enhanced()),
                node.getBoolean(TLS, empty.tls()), node.getBoolean(RECONNECT, empty.reconnect()),
                new SignOnForm(node.get(USER, ""),
                        named(SignOn.Method.values(), node.get(SIGN_ON, "")).orElse(empty.signOn().method())),
                new ProxyForm(named(ProxySettings.Kind.values(), node.get(PROXY, "")), node.get(PROXY_HOST, ""),
                        node.get(PROXY_PORT, ""), node.get(PROXY_USER, "")));
    }

    /** Returns at once; a job writes the file. */
    static void save(ConnectForm form) {
        IEclipsePreferences node = node();
        node.put(HOST, form.host());
        node.put(PORT, form.port());
        node.put(DEVICE, form.device());
        node.put(TERMINAL_TYPE, form.model().terminalType());
        node.put(CCSID, form.ccsid());
        node.putBoolean(ENHANCED, form.enhanced());
        node.putBoolean(TLS, form.tls());
        node.putBoolean(RECONNECT, form.reconnect());
        node.put(USER, form.signOn().user());
        node.put(SIGN_ON, form.signOn().method().name());
        node.put(PROXY, form.proxy().kind().map(Enum::name).orElse(""));
        node.put(PROXY_HOST, form.proxy().host());
        node.put(PROXY_PORT, form.proxy().port());
        node.put(PROXY_USER, form.proxy().user());
        SettingsWriter.write(node);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static IEclipsePreferences node() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(UiPlugin.ID).node(NODE);
    }
}
