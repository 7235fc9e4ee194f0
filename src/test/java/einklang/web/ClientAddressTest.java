package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private final ClientAddress addresses = new ClientAddress(List.of("127.0.0.1", "10.0.0.0/8", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({
        // connection, X-Forwarded-For, client
        "192.0.2.7, 198.51.100.1, 192.0.2.7",
        "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "127.0.0.1, '198.51.100.1, 10.2.3.4', 198.51.100.1",
        "127.0.0.1, '203.0.113.9, 198.51.100.1', 198.51.100.1",
        "fd00::1, 2001:db8::5, 2001:db8::5",
        "127.0.0.1, not an address, 127.0.0.1",
        "127.0.0.1, '', 127.0.0.1",
        "11.0.0.1, 198.51.100.1, 11.0.0.1",
    })
    void onlyTrustedProxiesAreBelieved(String connection, String forwarded, String client) {
        assertThat(addresses.of(connection, forwarded)).isEqualTo(client);
    }

    @Test
    void withoutHeaderTheConnectionCounts() {
        assertThat(addresses.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    }

    @Test
    void namesAreNotLookedUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientAddress(List.of("proxy.example.org")))
                .withMessageContaining("proxy.example.org");
    }

    @ParameterizedTest
    @CsvSource({"'cs-CZ,cs;q=0.9,en;q=0.8', CS", "'fr,en;q=0.5', EN", "'en;q=0.4,de-AT;q=0.7', DE"})
    void bestLanguageOfTheBrowserIsTaken(String header, String language) {
        assertThat(AcceptLanguage.best(header).orElseThrow().name()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"fr", "'*'", "';;q=x'", "''", "en;q=0"})
    void otherLanguagesAndBrokenHeadersGiveNone(String header) {
        assertThat(AcceptLanguage.best(header)).isEmpty();
    }
}
