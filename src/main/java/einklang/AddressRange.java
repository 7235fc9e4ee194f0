package einklang;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR form, such as 10.0.0.0/8 or ::1/128.
 *
 * @param network any address of the range
 * @param prefix the number of leading bits that all its addresses share: 0 to 32, for IPv6 to 128
 */
public record AddressRange(InetAddress network, int prefix) {
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public AddressRange {
        if (prefix < 0 || prefix > network.getAddress().length * 8) {
            throw new IllegalArgumentException("prefix: found " + prefix + ", wanted 0 to the length of the address");
        }
    }

    /** Reads "10.0.0.0/8" or a lone address; throws {@link IllegalArgumentException} for anything else, also names. */
    public static AddressRange of(String text) {
        int slash = text.indexOf('/');
        InetAddress network = numeric(slash < 0 ? text : text.substring(0, slash));
        int prefix = slash < 0 ? network.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
        return new AddressRange(network, prefix);
    }

    /** Tells whether the address lies in the range; one of the other IP version never does. */
    public boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((mine[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the range as it is written in settings, such as 10.0.0.0/8. */
    @Override
    public String toString() {
        return network.getHostAddress() + "/" + prefix;
    }

    /** Names are refused, because looking one up would ask the network. */
    private static InetAddress numeric(String text) {
        if (!NUMERIC.matcher(text).matches()) {
            throw new IllegalArgumentException("address: found '" + text + "', wanted a numeric IP address");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException(
                    "address: found '" + text + "', wanted a numeric IP address", unreadable);
        }
    }
}
