package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class LocalNetworkTest {
    @Test
    void addressIsOneOfAPrivateNetworkAndNeverLoopback() throws Exception {
        if (LocalNetwork.address().isPresent()) {
            InetAddress address = InetAddress.getByName(LocalNetwork.address().get());

            assertThat(address.isSiteLocalAddress()).isTrue();
            assertThat(address.isLoopbackAddress()).isFalse();
        }
    }
}
