package dev.e5250.ui.connections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.SignOn;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.ProxyForm;
import dev.e5250.ui.connect.SignOnForm;
import org.eclipse.osgi.util.NLS;

/** Connections as JSON: how they are stored, and exchanged with others. There is no secret in it. */
public final class ConnectionsJson {
    /** Folders within folders that a file may have. */
    static final int MAX_DEPTH = 20;

    private static final int VERSION = 1;
    private static final String FORMAT = "e5250";
    private static final String CONNECTIONS = "connections";
    private static final String ID = "id";
    private static final String FOLDER = "folder";
    private static final String NAME = "name";
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String TLS = "tls";
    private static final String DEVICE = "device";
    private static final String TERMINAL_TYPE = "terminalType";
    private static final String CCSID = "ccsid";
    private static final String ENHANCED = "enhanced";
    private static final String RECONNECT = "reconnect";
    private static final String AT_START = "openAtStart";
    /** Not for others: it is a file of this computer, and what is in a file of theirs types what they like. */
    private static final String MACRO = "macro";
    private static final String KEEPS_PASSWORDS = "keepsPasswords";
    private static final String USER = "user";
    private static final String SIGN_ON = "signOn";
    private static final String PROXY = "proxy";
    private static final String KIND = "kind";

    /** Whether ids are written, or read. */
    private enum Ids {
        /** For the workspace. */
        KEPT,
        /** For others: passwords are stored under an id, and no file of somebody else's may name one. */
        NEW
    }

    private ConnectionsJson() {
    }

    /** For the workspace. */
    static String store(ConnectionTree tree) {
        return write(tree.roots(), Ids.KEPT, FormattingStyle.COMPACT);
    }

    /** For a file. */
    static String export(List<Node> nodes) {
        return write(nodes, Ids.NEW, FormattingStyle.PRETTY.withIndent("  "));
    }

    /** What {@link #store} gave. */
    static ConnectionTree load(String json) throws ConnectionsFormatException {
        return new ConnectionTree(read(json, Ids.KEPT));
    }

    /** What {@link #export} gave, or somebody wrote. */
    static List<Node> importFrom(String json) throws ConnectionsFormatException {
        return read(json, Ids.NEW);
    }

    /** A connection that has no name. */
    public static String ofForm(ConnectForm form) {
        JsonObject object = new JsonObject();
        write(form, object);
        return object.toString();
    }

    /** What {@link #ofForm} gave; empty for anything else. */
    public static Optional<ConnectForm> toForm(String json) {
        try {
            JsonElement element = JsonParser.parseString(json);
            return element.isJsonObject() ? Optional.of(form(element.getAsJsonObject())) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static String write(List<Node> nodes, Ids ids, FormattingStyle style) {
        JsonObject file = new JsonObject();
        file.addProperty(FORMAT, VERSION);
        file.add(CONNECTIONS, array(nodes, ids));
        return new GsonBuilder().disableHtmlEscaping().setFormattingStyle(style).create().toJson(file);
    }

    private static JsonArray array(List<Node> nodes, Ids ids) {
        JsonArray array = new JsonArray();
        nodes.forEach(node -> array.add(object(node, ids)));
        return array;
    }

    private static JsonObject object(Node node, Ids ids) {
        JsonObject object = new JsonObject();
        if (ids == Ids.KEPT) {
            object.addProperty(ID, node.id());
            if (node instanceof SavedConnection connection && !connection.macro().isEmpty()) {
                object.addProperty(MACRO, connection.macro());
            }
            object.addProperty(KEEPS_PASSWORDS, node instanceof SavedConnection connection && connection.keepsPasswords());
        }
        switch (node) {
        case Folder folder -> {
            object.addProperty(FOLDER, folder.name());
            object.add(CONNECTIONS, array(folder.children(), ids));
        }
        case SavedConnection connection -> {
            object.addProperty(NAME, connection.name());
            object.addProperty(AT_START, connection.atStart());
            write(connection.form(), object);
        }
        }
        return object;
    }

    private static void write(ConnectForm form, JsonObject object) {
        object.addProperty(HOST, form.host());
        object.addProperty(PORT, form.port());
        object.addProperty(TLS, form.tls());
        object.addProperty(DEVICE, form.device());
        object.addProperty(TERMINAL_TYPE, form.model().terminalType());
        object.addProperty(CCSID, form.ccsid());
        object.addProperty(ENHANCED, form.enhanced());
        object.addProperty(RECONNECT, form.reconnect());
        object.addProperty(USER, form.signOn().user());
        object.addProperty(SIGN_ON, form.signOn().method().name());
        form.proxy().kind().ifPresent(kind -> {
            JsonObject proxy = new JsonObject();
            proxy.addProperty(KIND, kind.name());
            proxy.addProperty(HOST, form.proxy().host());
            proxy.addProperty(PORT, form.proxy().port());
            proxy.addProperty(USER, form.proxy().user());
            object.add(PROXY, proxy);
        });
    }

    private static List<Node> read(String json, Ids ids) throws ConnectionsFormatException {
        JsonElement file;
        try {
            file = JsonParser.parseString(json);
        } catch (JsonParseException e) {
            throw new ConnectionsFormatException(NLS.bind(Messages.Import_noJson, e.getMessage()), e);
        }
        if (!file.isJsonObject() || !file.getAsJsonObject().has(FORMAT)) {
            throw new ConnectionsFormatException(Messages.Import_notOurs);
        }
        JsonObject object = file.getAsJsonObject();
        if (!text(object, FORMAT, "").equals(String.valueOf(VERSION))) {
            throw new ConnectionsFormatException(Messages.Import_newer);
        }
        return nodes(object, ids, 0);
    }

    private static List<Node> nodes(JsonObject parent, Ids ids, int depth) throws ConnectionsFormatException {
        if (depth > MAX_DEPTH) {
            throw new ConnectionsFormatException(NLS.bind(Messages.Import_tooDeep, MAX_DEPTH));
        }
        if (!parent.has(CONNECTIONS)) {
            return List.of();
        }
        if (!parent.get(CONNECTIONS).isJsonArray()) {
            throw new ConnectionsFormatException(Messages.Import_notOurs);
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonElement element : parent.getAsJsonArray(CONNECTIONS)) {
            if (!element.isJsonObject()) {
                throw new ConnectionsFormatException(Messages.Import_notOurs);
            }
            nodes.add(node(element.getAsJsonObject(), ids, depth));
        }
        return nodes;
    }

    private static Node node(JsonObject object, Ids ids, int depth) throws ConnectionsFormatException {
        String fresh = UUID.randomUUID().toString();
        String id = ids == Ids.KEPT ? text(object, ID, fresh) : fresh;
        if (object.has(FOLDER)) {
            return new Folder(id, text(object, FOLDER, ""), nodes(object, ids, depth + 1));
        }
        ConnectForm form = form(object);
        return new SavedConnection(id, text(object, NAME, form.host()), form, flag(object, AT_START, false),
                ids == Ids.KEPT && flag(object, KEEPS_PASSWORDS, false), ids == Ids.KEPT ? text(object, MACRO, "") : "");
    }

    /** What is wrong in it is said when it is edited or opened, as if the user had typed it. */
    private static ConnectForm form(JsonObject object) {
        ConnectForm usual = ConnectForm.empty();
        JsonObject proxy = object.has(PROXY) && object.get(PROXY).isJsonObject() ? object.getAsJsonObject(PROXY)
                : new JsonObject();
        return new ConnectForm(text(object, HOST, ""), text(object, PORT, usual.port()), text(object, DEVICE, ""),
                DeviceModel.named(text(object, TERMINAL_TYPE, "")).orElse(usual.model()),
                text(object, CCSID, usual.ccsid()), flag(object, ENHANCED, usual.enhanced()),
                flag(object, TLS, usual.tls()), flag(object, RECONNECT, usual.reconnect()),
                new SignOnForm(text(object, USER, ""),
                        named(SignOn.Method.values(), text(object, SIGN_ON, "")).orElse(usual.signOn().method())),
                new ProxyForm(named(ProxySettings.Kind.values(), text(proxy, KIND, "")), text(proxy, HOST, ""),
                        text(proxy, PORT, ""), text(proxy, USER, "")));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** A number, too: people write ports and CCSIDs so. */
    private static String text(JsonObject object, String name, String missing) {
        return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : missing;
    }

    private static boolean flag(JsonObject object, String name, boolean missing) {
        return object.get(name) instanceof JsonPrimitive value ? value.getAsBoolean() : missing;
    }
}
