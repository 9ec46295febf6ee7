package dev.e5250.telnet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The client's end of a telnet connection: answers the negotiation as a 5250 and turns bytes into records and back.
 * The host leads (RFC 1205 section 2); this side never asks first. Not thread-safe.
 */
public final class TelnetClient {
    private final TelnetOutput output;
    private final RecordListener listener;
    private final OptionTable options = new OptionTable();
    private final TelnetReceiver receiver = new TelnetReceiver(new Events());
    private final TelnetSettings settings;
    private final EnvironmentAnswers environment;
    private boolean inRecords;
    private boolean negotiated;
    private TelnetTrace trace;

    public TelnetClient(TelnetSettings settings, TelnetOutput output, RecordListener listener) {
        this.settings = settings;
        this.output = output;
        this.listener = listener;
        environment = new EnvironmentAnswers(settings);
    }

    /** The receive side: the owner of the socket reads into its buffer. */
    public TelnetReceiver receiver() {
        return receiver;
    }

    /** Tells a trace of the negotiation from now on; null ends it. */
    public void setTrace(TelnetTrace newTrace) {
        trace = newTrace;
    }

    /** Whether both sides agreed to talk 5250. */
    public boolean isNegotiated() {
        return negotiated;
    }

    /** Numbers of {@link Telnet} of the options that this side has agreed to, ascending. May be called by any thread. */
    public List<Integer> ourOptions() {
        return options.on(true);
    }

    /** The same of those that the host has. */
    public List<Integer> hostOptions() {
        return options.on(false);
    }

    /** Escapes a record and sends it. */
    public void send(byte[] bytes, int offset, int length) {
        output.send(TelnetEscape.record(bytes, offset, length));
    }

    private final class Events implements TelnetEvents {

        /**
         * Once records have begun they go on, even if the peer takes an option back: what it ends with EOR is a
         * record still, and to show it as text would lose the screen for a slip of the host.
         */
        @Override
        public boolean inRecords() {
            return inRecords;
        }

        @Override
        public void record(byte[] buffer, int offset, int length) {
            // a host that sends records has agreed, whatever it left out before
            becomeNegotiated();
            listener.record(buffer, offset, length);
        }

        @Override
        public void text(byte[] buffer, int offset, int length) {
            if (trace != null) {
                trace.received(Arrays.copyOfRange(buffer, offset, offset + length));
            }
            listener.text(buffer, offset, length);
        }

        @Override
        public void option(int verb, int option) {
            if (trace != null) {
                trace.received(TelnetEscape.option(verb, option));
            }
            byte[] answer = options.answer(verb, option);
            if (answer.length > 0) {
                answer(answer, answer);
            }
            inRecords |= options.receivesRecords();
            if (options.is5250()) {
                becomeNegotiated();
            }
        }

        @Override
        public void subnegotiation(int option, byte[] buffer, int offset, int length) {
            if (trace != null) {
                byte[] body = Arrays.copyOfRange(buffer, offset, offset + length);
                trace.received(TelnetEscape.subnegotiation(option, NewEnvironment.withoutSeed(body)));
            }
            if (length == 0 || buffer[offset] != Telnet.SEND) {
                return;
            }
            switch (option) {
            case Telnet.TERMINAL_TYPE -> sendTerminalType();
            case Telnet.NEW_ENVIRON -> sendEnvironment(EnvironmentRequest.read(buffer, offset, length));
            default -> { /* a sub-negotiation of an option that was never agreed to: nothing to say (RFC 855) */ }
            }
        }
    }

    private void becomeNegotiated() {
        if (!negotiated) {
            negotiated = true;
            listener.negotiated();
        }
    }

    private void sendTerminalType() {
        byte[] body = ((char) Telnet.IS + settings.terminalType()).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = TelnetEscape.subnegotiation(Telnet.TERMINAL_TYPE, body);
        answer(bytes, bytes);
    }

    private void sendEnvironment(EnvironmentRequest request) {
        Optional<Environment> answer = environment.answer(request);
        if (answer.isEmpty()) {
            listener.deviceNameRefused();
            return;
        }
        Environment variables = answer.get();
        answer(TelnetEscape.subnegotiation(Telnet.NEW_ENVIRON, variables.answer(request, false)),
                TelnetEscape.subnegotiation(Telnet.NEW_ENVIRON, variables.answer(request, true)));
        variables.wipe();
    }

    /** @param traced the same without what must not be seen */
    private void answer(byte[] bytes, byte[] traced) {
        output.send(bytes);
        if (trace != null) {
            trace.sent(traced);
        }
    }
}
