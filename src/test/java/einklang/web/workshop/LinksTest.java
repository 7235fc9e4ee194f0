package einklang.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.web.workshop.Links.Reach;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Optional<String> HOME = Optional.of("192.168.1.20");

    private static Links links(String host, String base, Optional<String> localHost) {
        return Links.of(WorkshopSite.config(host, 8080, base), localHost);
    }

    @Test
    void addressOfTheOperatorReachesEverywhere() {
        Links links = links("127.0.0.1", "https://einklang.example.org", HOME);

        assertThat(links.reach()).isEqualTo(Reach.EVERYWHERE);
        assertThat(links.base()).isEqualTo("https://einklang.example.org");
    }

    @Test
    void localhostThatListensToTheNetworkIsReplacedByTheNetworksAddress() {
        Links links = links("0.0.0.0", "http://localhost:8080", HOME);

        assertThat(links.reach()).isEqualTo(Reach.LOCAL_NETWORK);
        assertThat(links.base()).isEqualTo("http://192.168.1.20:8080");
    }

    @Test
    void localhostAloneReachesNobodyElseAndOffersTheNetworksAddress() {
        Links links = links("127.0.0.1", "http://127.0.0.1:8080", HOME);

        assertThat(links.reach()).isEqualTo(Reach.THIS_MACHINE);
        assertThat(links.base()).isEqualTo("http://127.0.0.1:8080");
        assertThat(links.network()).contains("http://192.168.1.20:8080");
    }

    @Test
    void machineWithoutNetworkOffersNothing() {
        Links links = links("0.0.0.0", "http://[::1]", Optional.empty());

        assertThat(links.reach()).isEqualTo(Reach.THIS_MACHINE);
        assertThat(links.network()).isEmpty();
    }
}
