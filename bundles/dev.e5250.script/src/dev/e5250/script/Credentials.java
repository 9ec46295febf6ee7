package dev.e5250.script;

import java.util.Locale;
import java.util.function.Supplier;

import dev.e5250.telnet.SignOn;

/**
 * Who signs on without the sign-on screen.
 *
 * @param user     empty for nobody
 * @param password null as long as none is said
 * @param method   what goes over the network, or null to choose: the password itself by TLS, a substitute without
 */
record Credentials(String user, Supplier<char[]> password, SignOn.Method method) {
    static final Credentials NONE = new Credentials("", null, null);

    Credentials withUser(String name) {
        return new Credentials(name, password, method);
    }

    Credentials withPassword(Supplier<char[]> source) {
        return new Credentials(user, source, method);
    }

    Credentials withMethod(String name) throws ActionException {
        for (SignOn.Method known : SignOn.Method.values()) {
            if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
                return new Credentials(user, password, known);
            }
        }
        throw new ActionException("invalid way to sign on '" + name + "': clear, des, sha1 or sha512");
    }

    /** Null without user or password. */
    SignOn signOn(boolean tls) {
        if (user.isEmpty() || password == null) {
            return null;
        }
        SignOn.Method how = method != null ? method : tls ? SignOn.Method.CLEAR : SignOn.Method.SHA1;
        return new SignOn(user, password, how, "", "", "");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "Credentials[" + user + ", " + method + "]";
    }
}
