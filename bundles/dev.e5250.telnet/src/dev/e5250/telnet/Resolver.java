package dev.e5250.telnet;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks names up; may block. */
@FunctionalInterface
interface Resolver {

    /** @return the addresses, the ones to prefer first */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
