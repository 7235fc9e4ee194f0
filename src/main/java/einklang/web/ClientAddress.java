package einklang.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the client: the last one in X-Forwarded-For that no trusted proxy has, else the connection's. */
final class ClientAddress {
    /** Never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Network(byte[] address, int bits) {
        static Network of(String text) {
            String[] parts = text.strip().split("/", 2);
            byte[] address = bytes(parts[0]);
            if (address == null) {
                throw new IllegalArgumentException("trusted proxy: found '" + text + "', wanted such as 10.0.0.0/8");
            }
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException("trusted proxy: found '" + text + "', wanted a shorter mask");
            }
            return new Network(address, bits);
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<Network> trusted;

    ClientAddress(List<String> trustedProxies) {
        trusted = trustedProxies.stream().map(Network::of).toList();
    }

    String of(Context ctx) {
        return of(ctx.req().getRemoteAddr(), ctx.header("X-Forwarded-For"));
    }

    String of(String connection, @Nullable String forwardedFor) {
        String client = connection;
        if (forwardedFor == null) {
            return client;
        }
        String[] hops = forwardedFor.split(",", -1);
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            if (bytes(hops[i].strip()) == null) {
                return client;
            }
            client = hops[i].strip();
        }
        return client;
    }

    private boolean isTrusted(String address) {
        byte[] bytes = bytes(address);
        return bytes != null && trusted.stream().anyMatch(network -> network.contains(bytes));
    }

    /** Reads a literal address and never asks a name server; null for anything else. */
    private static byte @Nullable [] bytes(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!LITERAL.matcher(bare).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(bare).getAddress();
        } catch (UnknownHostException wrong) {
            return null;
        }
    }
}
