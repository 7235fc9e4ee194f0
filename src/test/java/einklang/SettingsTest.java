package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void emptyEnvironmentGivesALocalServerOnAFile() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.sqliteFile()).contains("./data/einklang.db");
        assertThat(settings.minimumAnswers()).isEqualTo(5);
        assertThat(settings.secret()).isEmpty();
        assertThat(settings.bench()).isFalse();
        assertThat(settings.address(8080)).isEqualTo(URI.create("http://127.0.0.1:8080"));
    }

    @Test
    void emptyVariablesCountAsNotSet() {
        assertThat(Settings.from(Map.of("EINKLANG_PORT", " ", "EINKLANG_BASE_URL", "", "EINKLANG_SECRET", "")))
                .usingRecursiveComparison()
                .isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void everyVariableIsRead() {
        Map<String, String> environment = new HashMap<>();
        environment.put("EINKLANG_PORT", "9000");
        environment.put("EINKLANG_HOST", "0.0.0.0");
        environment.put("EINKLANG_DB", "jdbc:postgresql://db/einklang");
        environment.put("EINKLANG_DB_USER", "einklang");
        environment.put("EINKLANG_DB_PASSWORD", "geheim");
        environment.put("EINKLANG_BASE_URL", "https://ziele.example.org/");
        environment.put("EINKLANG_SECRET", "0123456789abcdef0123456789abcdef");
        environment.put("EINKLANG_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8");
        environment.put("EINKLANG_MIN_ANSWERS", "3");
        environment.put("EINKLANG_IMPRINT_URL", "https://example.org/impressum");
        environment.put("EINKLANG_CATALOGUE", "src/main/resources/catalogue");
        environment.put("EINKLANG_LOG_LEVEL", "debug");

        Settings settings = Settings.from(environment);

        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.sqliteFile()).isEmpty();
        assertThat(settings.databaseUser()).contains("einklang");
        assertThat(settings.databasePassword()).contains("geheim");
        assertThat(settings.address(9000)).isEqualTo(URI.create("https://ziele.example.org"));
        assertThat(settings.secret()).contains("0123456789abcdef0123456789abcdef");
        assertThat(settings.trustedProxies()).containsExactly("127.0.0.1", "10.0.0.0/8");
        assertThat(settings.minimumAnswers()).isEqualTo(3);
        assertThat(settings.imprint()).contains(URI.create("https://example.org/impressum"));
        assertThat(settings.catalogue()).contains(Path.of("src", "main", "resources", "catalogue"));
        assertThat(settings.logLevel()).isEqualTo("DEBUG");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Map<String, String> environment =
                Map.of("EINKLANG_PORT", "eighty", "EINKLANG_MIN_ANSWERS", "2", "EINKLANG_DB", "mysql://db");

        InvalidSettings refused = catchThrowableOfType(InvalidSettings.class, () -> Settings.from(environment));

        assertThat(refused.problems())
                .containsExactly(
                        "EINKLANG_PORT: found 'eighty', wanted a whole number from 0 to 65535.",
                        "EINKLANG_DB: found 'mysql://db...', wanted jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME.",
                        "EINKLANG_MIN_ANSWERS: found '2', wanted a whole number from 3 to 20.");
        assertThat(refused).hasMessageContainingAll("EINKLANG_PORT", "EINKLANG_DB", "EINKLANG_MIN_ANSWERS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # variable                | found                  | part of the sentence
                    EINKLANG_PORT             | 65536                  | 0 to 65535
                    EINKLANG_PORT             | -1                     | 0 to 65535
                    EINKLANG_DB               | jdbc:sqlite:           | jdbc:sqlite:FILE
                    EINKLANG_DB               | jdbc:sqlite::memory:   | jdbc:sqlite:FILE
                    EINKLANG_BASE_URL         | ziele.example.org      | http:// or https://
                    EINKLANG_BASE_URL         | ftp://example.org      | http:// or https://
                    EINKLANG_BASE_URL         | https://a b            | http:// or https://
                    EINKLANG_BASE_URL         | https://a.org/sub      | without a path
                    EINKLANG_TRUSTED_PROXIES  | proxy.local            | addresses or ranges
                    EINKLANG_TRUSTED_PROXIES  | 10.0.0.0/33            | addresses or ranges
                    EINKLANG_TRUSTED_PROXIES  | 300.0.0.1              | addresses or ranges
                    EINKLANG_TRUSTED_PROXIES  | ::1/129                | addresses or ranges
                    EINKLANG_MIN_ANSWERS      | 21                     | 3 to 20
                    EINKLANG_IMPRINT_URL      | javascript:alert(1)    | http:// or https://
                    EINKLANG_CATALOGUE        | no/such/folder         | a folder that exists
                    EINKLANG_LOG_LEVEL        | LOUD                   | ERROR, WARN, INFO or DEBUG
                    EINKLANG_BENCH            | yes                    | true or false
                    """)
    void eachProblemNamesVariableAndWish(String variable, String found, String wanted) {
        assertThatThrownBy(() -> Settings.from(Map.of(variable, found)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(variable + ": found '")
                .hasMessageContaining(wanted);
    }

    @Test
    void shortSecretIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> Settings.from(Map.of("EINKLANG_SECRET", "kurz-und-geheim")))
                .hasMessageContaining("found '15 characters', wanted 32 characters or more")
                .hasMessageNotContaining("kurz");
    }

    @Test
    void postgresqlNeedsASecretOfTheOperator() {
        assertThatThrownBy(() -> Settings.from(Map.of("EINKLANG_DB", "jdbc:postgresql://db/einklang")))
                .hasMessageContaining("EINKLANG_SECRET: found '', wanted 32 characters or more, because");
    }

    @Test
    void benchIsRefusedWhereOthersCanReachIt() {
        assertThatThrownBy(() -> Settings.from(Map.of("EINKLANG_BENCH", "true", "EINKLANG_HOST", "0.0.0.0")))
                .hasMessageContaining("EINKLANG_BENCH");
        assertThat(Settings.from(Map.of("EINKLANG_BENCH", "true")).bench()).isTrue();
    }

    @Test
    void printedSettingsHoldNoSecret() {
        Settings settings = Settings.from(Map.of(
                "EINKLANG_SECRET", "0123456789abcdef0123456789abcdef",
                "EINKLANG_DB", "jdbc:postgresql://db/einklang?password=offen",
                "EINKLANG_DB_PASSWORD", "geheim"));

        assertThat(settings.toString()).doesNotContain("0123456789abcdef", "geheim", "offen");
    }

    @Test
    void addressToCallIsNeverAllAddresses() {
        assertThat(Settings.from(Map.of("EINKLANG_HOST", "0.0.0.0")).address(8081))
                .isEqualTo(URI.create("http://localhost:8081"));
        assertThat(Settings.from(Map.of("EINKLANG_HOST", "::1")).address(8081))
                .isEqualTo(URI.create("http://[::1]:8081"));
    }

    @Test
    void everySettingHasAMeaningAndADefaultToPrint() {
        assertThat(List.of(Setting.values())).allSatisfy(setting -> {
            assertThat(setting.meaning()).endsWith(".");
            assertThat(setting.shownDefault()).isNotBlank();
        });
    }
}
