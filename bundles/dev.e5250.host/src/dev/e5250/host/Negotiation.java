package dev.e5250.host;

import static dev.e5250.host.Peer.Side.CLIENT;
import static dev.e5250.host.Peer.Side.HOST;
import static dev.e5250.telnet.Telnet.BINARY;
import static dev.e5250.telnet.Telnet.DO;
import static dev.e5250.telnet.Telnet.END_OF_RECORD;
import static dev.e5250.telnet.Telnet.NEW_ENVIRON;
import static dev.e5250.telnet.Telnet.SEND;
import static dev.e5250.telnet.Telnet.TERMINAL_TYPE;
import static dev.e5250.telnet.Telnet.WILL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Predicate;

import dev.e5250.telnet.NewEnvironment;
import dev.e5250.telnet.TelnetEscape;

/** Brings a client into 5250 mode in the order of IBM i: environment, terminal type, records (RFC 4777, RFC 1205). */
final class Negotiation {
    private static final int SEED_LENGTH = 8;
    /** How often a terminal type or a device name is asked for before the client is given up. */
    private static final int MAX_ATTEMPTS = 10;

    private final HostConnection connection;
    private final Peer peer;
    private final byte[] seed = newSeed();

    Negotiation(HostConnection connection, Peer peer) {
        this.connection = connection;
        this.peer = peer;
    }

    /**
     * @param acceptsDevice is asked once per name the client proposes; an empty name means that the host chooses
     * @return whether a device name was accepted; the connection is in 5250 mode even if not
     */
    boolean run(Predicate<String> acceptsDevice) throws IOException {
        send(DO, NEW_ENVIRON, DO, TERMINAL_TYPE);
        connection.await(() -> peer.answered(CLIENT, NEW_ENVIRON) && peer.answered(CLIENT, TERMINAL_TYPE));
        require(peer.agreed(CLIENT, TERMINAL_TYPE), "TERMINAL-TYPE refused");
        boolean accepted = agreeOnDevice(acceptsDevice);
        agreeOnTerminalType();
        send(DO, END_OF_RECORD, WILL, END_OF_RECORD, DO, BINARY, WILL, BINARY);
        for (int option : new int[] {END_OF_RECORD, BINARY}) {
            connection.await(() -> peer.answered(CLIENT, option) && peer.answered(HOST, option));
            require(peer.agreed(CLIENT, option) && peer.agreed(HOST, option), "option " + option + " refused");
        }
        return accepted;
    }

    private boolean agreeOnDevice(Predicate<String> acceptsDevice) throws IOException {
        if (!peer.agreed(CLIENT, NEW_ENVIRON)) {
            return acceptsDevice.test("");
        }
        askForEnvironment(seedAndEverything());
        String proposed = null;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            String name = peer.environment().text(NewEnvironment.DEVNAME).orElse("").toUpperCase(Locale.ROOT);
            if (name.equals(proposed)) {
                // the same name again: the client has no other (RFC 4777 section 7)
                return false;
            }
            if (acceptsDevice.test(name)) {
                return true;
            }
            proposed = name;
            askForEnvironment(named(NewEnvironment.DEVNAME));
        }
        return false;
    }

    private void askForEnvironment(byte[] body) throws IOException {
        int before = peer.environmentAnswers();
        connection.send(TelnetEscape.subnegotiation(NEW_ENVIRON, body));
        connection.await(() -> peer.environmentAnswers() > before);
    }

    /** What the client mixes into the substitute of a password (RFC 4777 section 5). */
    byte[] seed() {
        return seed.clone();
    }

    private static byte[] newSeed() {
        byte[] seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        for (int i = 0; i < seed.length; i++) {
            // none of the codes 00 to 03 and no IAC: clients differ in what they make of those in a seed
            seed[i] = (byte) (0x10 + (seed[i] & 0x7F));
        }
        return seed;
    }

    /** SEND USERVAR "IBMRSEED" with the seed straight behind it, then VAR and USERVAR alone: send all there are. */
    private byte[] seedAndEverything() {
        byte[] body = new byte[2 + 8 + SEED_LENGTH + 2];
        byte[] name = named("IBMRSEED");
        System.arraycopy(name, 0, body, 0, name.length);
        System.arraycopy(seed, 0, body, name.length, SEED_LENGTH);
        body[body.length - 2] = NewEnvironment.VAR;
        body[body.length - 1] = NewEnvironment.USERVAR;
        return body;
    }

    private static byte[] named(String variable) {
        String body = (char) SEND + String.valueOf((char) NewEnvironment.USERVAR) + variable;
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks until the client names a 5250; the same name twice ends its list (RFC 1091). */
    private void agreeOnTerminalType() throws IOException {
        String last = null;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            int before = peer.terminalTypeAnswers();
            connection.send(TelnetEscape.subnegotiation(TERMINAL_TYPE, new byte[] {SEND}));
            connection.await(() -> peer.terminalTypeAnswers() > before);
            String name = peer.terminalType().toUpperCase(Locale.ROOT);
            if (name.startsWith("IBM-")) {
                return;
            }
            require(!name.equals(last), "terminal type " + name);
            last = name;
        }
        throw new ProtocolException("no terminal type of a 5250");
    }

    /** Sends pairs of verb and option in one piece. */
    private void send(int... verbsAndOptions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < verbsAndOptions.length; i += 2) {
            bytes.writeBytes(TelnetEscape.option(verbsAndOptions[i], verbsAndOptions[i + 1]));
        }
        connection.send(bytes.toByteArray());
    }

    private static void require(boolean condition, String otherwise) throws ProtocolException {
        if (!condition) {
            throw new ProtocolException(otherwise);
        }
    }
}
