package einklang.web.workshop;

import einklang.survey.Workshop;
import einklang.web.WebConfig;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that a workshop gives out.
 *
 * @param base what the addresses start with
 * @param reach how far they reach
 * @param network what they would start with in this machine's own network; empty if that is not known or not needed
 */
public record Links(String base, Reach reach, Optional<String> network) {
    /** Who can open the links. */
    public enum Reach {
        /** Everybody who can reach the base address that the operator set. */
        EVERYWHERE,
        /** People in the same network; the base address is this machine's own, so its address there stands in. */
        LOCAL_NETWORK,
        /** Nobody but this machine. */
        THIS_MACHINE
    }

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** Returns the links that reach furthest, given this machine's address in its network. */
    public static Links of(WebConfig config, Optional<String> localHost) {
        URI base = config.baseUrl();
        if (!OWN.contains(base.getHost())) {
            return new Links(base.toString(), Reach.EVERYWHERE, Optional.empty());
        }
        Optional<String> network = localHost.map(host -> at(base, host));
        if (OWN.contains(config.host()) || network.isEmpty()) {
            return new Links(base.toString(), Reach.THIS_MACHINE, network);
        }
        return new Links(network.get(), Reach.LOCAL_NETWORK, network);
    }

    /** Returns the base address as others in the network would type it. */
    static String at(URI base, String host) {
        String port = base.getPort() < 0 ? "" : ":" + base.getPort();
        return base.getScheme() + "://" + host + port;
    }

    public String participants(Workshop workshop) {
        return base + "/a/" + workshop.code();
    }

    String leaders(Workshop workshop) {
        return base + "/l/" + workshop.leaderCode();
    }
}
