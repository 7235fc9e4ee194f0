package einklang;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** This machine as its own network sees it. */
final class LocalNetwork {
    private LocalNetwork() {}

    /**
     * Finds an address of this machine that phones in the same network can type, such as "192.168.1.20"; empty if it is
     * in none. Looked up at every call, because laptops wander.
     */
    static Optional<String> address() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalNetwork::inUse)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .findFirst();
        } catch (SocketException unknown) {
            return Optional.empty();
        }
    }

    private static boolean inUse(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isVirtual();
        } catch (SocketException gone) {
            return false;
        }
    }
}
