package dev.e5250.session;

import java.util.List;
import java.util.Optional;

import dev.e5250.telnet.Telnet;
import dev.e5250.telnet.TlsAgreement;

/**
 * What both ends of a connection have agreed on.
 *
 * @param startUp     what the host said of the device it gave; empty when it has not said anything
 * @param ourOptions  numbers of {@link Telnet} of the options that this side has agreed to, ascending
 * @param hostOptions the same of those that the host has
 * @param tls         empty without TLS
 */
public record ConnectionDetails(Optional<StartUpResponse> startUp, List<Integer> ourOptions, List<Integer> hostOptions,
        Optional<TlsAgreement> tls) {
    static final ConnectionDetails NONE = new ConnectionDetails(Optional.empty(), List.of(), List.of(), Optional.empty());

    public ConnectionDetails {
        ourOptions = List.copyOf(ourOptions);
        hostOptions = List.copyOf(hostOptions);
    }

    /** Name of the device that the host gave this session; empty when it has not said. */
    public String device() {
        return startUp.map(StartUpResponse::device).orElse(""); //$NON-NLS-1$
    }
}
