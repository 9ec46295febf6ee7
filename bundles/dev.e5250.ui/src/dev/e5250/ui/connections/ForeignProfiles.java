package dev.e5250.ui.connections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.ProxyForm;

/**
 * Reads what other terminals keep: {@code .ws} of Personal Communications and Access for Windows, {@code .hod} of Access
 * Client Solutions, and the file {@code sessions} of tn5250j. What they say beyond host, port, TLS, device, size, character
 * set and proxy is left out.
 */
final class ForeignProfiles {
    private static final String[] HOST = { "hostname", "host" };
    private static final String[] PORT = { "hostportnumber", "port" };
    private static final String[] DEVICE = { "workstationid", "luname" };
    private static final String[] CODE_PAGE = { "hostcodepage", "codepage" };
    private static final String[] TLS = { "ssl", "security" };
    private static final List<String> NO_TLS = List.of("", "n", "no", "none", "false", "ca400");
    /** Of Host On-Demand's session sizes the one with 132 columns. */
    private static final String WIDE_OF_HOD = "5";
    private static final String WIDE = "27x132";

    private ForeignProfiles() {
    }

    /**
     * A {@code .ws} or {@code .hod}: lines of {@code key=value} below names of sections.
     *
     * @param name what to call the connection
     */
    static SavedConnection profile(String name, String text) throws ConnectionsFormatException {
        Map<String, String> values = values(text);
        String host = first(values, HOST).orElseThrow(() -> new ConnectionsFormatException(Messages.Import_noHost));
        boolean tls = first(values, TLS).filter(value -> !NO_TLS.contains(value.toLowerCase(Locale.ROOT))).isPresent();
        String size = values.getOrDefault("screensize", "");
        return connection(name, host, first(values, PORT).orElse(usualPort(tls)), tls, first(values, DEVICE).orElse(""),
                size.equalsIgnoreCase(WIDE) || size.equals(WIDE_OF_HOD) || size.isEmpty(),
                first(values, CODE_PAGE).orElse(""), ProxyForm.NONE);
    }

    /** What belongs to another kind of host is left out. */
    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        boolean counts = true;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                String section = line.toLowerCase(Locale.ROOT);
                counts = !section.contains("3270") && !section.contains("ascii") && !section.contains("print");
            }
            int equals = line.indexOf('=');
            if (counts && equals > 0) {
                values.putIfAbsent(line.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        line.substring(equals + 1).strip());
            }
        }
        return values;
    }

    /** The file of tn5250j: names, and for each what its command line would say. */
    static List<Node> tn5250j(String text) throws ConnectionsFormatException {
        List<Node> found = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            // emul.* are its own settings
            if (!name.isEmpty() && !line.startsWith("#") && !name.startsWith("emul.")) {
                session(name.replace("\\ ", " "), line.substring(equals + 1).replace("\\", "")).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            throw new ConnectionsFormatException(Messages.Import_noHost);
        }
        return found;
    }

    private static Optional<Node> session(String name, String commandLine) {
        List<String> words = List.of(commandLine.strip().split("\\s+"));
        if (words.get(0).isEmpty() || words.get(0).startsWith("-")) {
            return Optional.empty();
        }
        String type = option(words, "-sslType");
        boolean tls = !type.isEmpty() && !type.equalsIgnoreCase("NONE");
        String proxyHost = words.contains("-usp") ? option(words, "-sph") : "";
        String proxyPort = option(words, "-spp");
        ProxyForm proxy = proxyHost.isEmpty() ? ProxyForm.NONE : new ProxyForm(Optional.of(ProxySettings.Kind.SOCKS5),
                proxyHost, proxyPort.isEmpty() ? "1080" : proxyPort, "");
        String device = option(words, "-dn");
        String port = option(words, "-p");
        return Optional.of(connection(name, words.get(0), port.isEmpty() ? usualPort(false) : port, tls,
                device.equals("hostname") ? "" : device, words.contains("-132"), option(words, "-cp"), proxy));
    }

    /** What follows an option, as a word of its own or behind an equals sign. */
    private static String option(List<String> words, String option) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + '=')) {
                return words.get(i).substring(option.length() + 1);
            }
            if (words.get(i).equals(option) && i + 1 < words.size() && !words.get(i + 1).startsWith("-")) {
                return words.get(i + 1);
            }
        }
        return "";
    }

    private static SavedConnection connection(String name, String host, String port, boolean tls, String device,
            boolean wide, String codePage, ProxyForm proxy) {
        ConnectForm usual = ConnectForm.empty();
        ConnectForm form = usual.withSystem(host, port, tls).withTerminal(SessionSettings.isDeviceName(device) ? device : "",
                DeviceModel.of(wide ? DisplaySize.ALTERNATE : DisplaySize.NORMAL), ccsid(codePage, usual.ccsid()),
                usual.enhanced()).withProxy(proxy);
        return SavedConnection.named(name, form, false);
    }

    /** Such as 273, 037, Cp273, 1144-I or 037-U. */
    private static String ccsid(String codePage, String usual) {
        String digits = codePage.replaceFirst("^(?i)cp", "").replaceFirst("-.*", "").replaceFirst("^0+", "");
        return digits.matches("\\d{1,5}") && Ccsid.isSupported(Integer.parseInt(digits)) ? digits : usual;
    }

    private static String usualPort(boolean tls) {
        return String.valueOf(tls ? SessionSettings.DEFAULT_TLS_PORT : SessionSettings.DEFAULT_PORT);
    }

    private static Optional<String> first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            if (!values.getOrDefault(key, "").isEmpty()) {
                return Optional.of(values.get(key));
            }
        }
        return Optional.empty();
    }
}
