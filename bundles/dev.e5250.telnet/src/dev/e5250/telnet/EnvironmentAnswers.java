package dev.e5250.telnet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Answers NEW-ENVIRON for one connection: the device names in their order, and the sign-on (RFC 4777). */
final class EnvironmentAnswers {
    /** A host asks once for each device name it refuses; one that asks on is not to keep us at computing substitutes. */
    private static final int MAX_ANSWERS = 2 * DeviceNames.MAX_TRIES;

    private final TelnetSettings settings;
    private final DeviceNames devices;
    private int answers;

    EnvironmentAnswers(TelnetSettings settings) {
        this.settings = settings;
        String user = settings.signOn() == null ? "" : settings.signOn().user(); //$NON-NLS-1$
        devices = new DeviceNames(settings.device(), user);
    }

    /**
     * The variables for a request, for the caller to write and wipe; empty when the host wants another device name and
     * there is none left.
     */
    Optional<Environment> answer(EnvironmentRequest request) {
        if (++answers > MAX_ANSWERS) {
            return Optional.empty();
        }
        Environment environment = new Environment();
        if (settings.signOn() != null) {
            addSignOn(environment, settings.signOn(), request.seed());
        }
        boolean deviceWanted = request.all() || request.names().contains(NewEnvironment.DEVNAME);
        if (deviceWanted && !devices.isEmpty()) {
            Optional<String> name = devices.next();
            if (name.isEmpty()) {
                environment.wipe();
                return Optional.empty();
            }
            environment.put(NewEnvironment.DEVNAME, name.get());
        }
        settings.variables().forEach(environment::put);
        return Optional.of(environment);
    }

    /** Without a seed of the host only a password in clear can be sent; else the sign-on screen has to do. */
    private static void addSignOn(Environment environment, SignOn signOn, byte[] serverSeed) {
        if (signOn.method() == SignOn.Method.TICKET) {
            addTicket(environment, signOn);
            return;
        }
        boolean clear = signOn.method() == SignOn.Method.CLEAR;
        if (!clear && serverSeed == null) {
            return;
        }
        char[] password = signOn.password().get();
        try {
            byte[] clientSeed = new byte[clear ? 0 : PasswordSubstitute.SEED_LENGTH];
            // made here: of what it loads a connection without a sign-on needs nothing
            new SecureRandom().nextBytes(clientSeed);
            byte[] substitute = substitute(signOn, password, serverSeed, clientSeed);
            environment.putSecret("USER", signOn.user().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
            environment.putSecret(EnvironmentRequest.SEED, clientSeed);
            environment.putSecret("IBMSUBSPW", substitute); //$NON-NLS-1$
            addBeginning(environment, signOn);
        } catch (GeneralSecurityException e) {
            // every JVM has these algorithms (DES, SHA-1, SHA-256, PBKDF2 with SHA-512), unless a policy took one away
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** RFC 4777 section 6: in place of user and password, and no seed has to do with it. */
    private static void addTicket(Environment environment, SignOn signOn) {
        char[] ticket = signOn.password().get();
        byte[] bytes = new byte[ticket.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ticket[i];
        }
        Arrays.fill(ticket, ' ');
        environment.putSecret("IBMTICKET", bytes); //$NON-NLS-1$
        addBeginning(environment, signOn);
    }

    private static void addBeginning(Environment environment, SignOn signOn) {
        putUnlessEmpty(environment, "IBMCURLIB", signOn.library()); //$NON-NLS-1$
        putUnlessEmpty(environment, "IBMPROGRAM", signOn.program()); //$NON-NLS-1$
        putUnlessEmpty(environment, "IBMIMENU", signOn.menu()); //$NON-NLS-1$
    }

    private static void putUnlessEmpty(Environment environment, String name, String value) {
        if (!value.isEmpty()) {
            environment.put(name, value);
        }
    }

    private static byte[] substitute(SignOn signOn, char[] password, byte[] serverSeed, byte[] clientSeed)
            throws GeneralSecurityException {
        return switch (signOn.method()) {
        case CLEAR -> ascii(password);
        case DES -> PasswordSubstitute.des(signOn.user(), password, serverSeed, clientSeed);
        case SHA1 -> PasswordSubstitute.sha1(signOn.user(), password, serverSeed, clientSeed);
        case TICKET -> throw new IllegalArgumentException();
        case SHA512 -> PasswordSubstitute.sha512(signOn.user(), password, serverSeed, clientSeed);
        };
    }

    private static byte[] ascii(char[] text) {
        int length = text.length;
        while (length > 0 && text[length - 1] == ' ') {
            length--;
        }
        ByteBuffer encoded = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(text, 0, length));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
