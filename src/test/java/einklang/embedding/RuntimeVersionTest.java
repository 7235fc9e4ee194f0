package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.28.0, '', false",
        "1.20.0, '', false",
        "1.29.0, '', true",
        "1.29.0, 0, true",
        "1.29.0, 1, false",
        "1.30.1, '', true",
        "2.0.0, '', true",
        "without a version, '', true",
    })
    void versionThatTalksToItsMakersIsRefusedUnlessForbidden(String version, String forbidden, boolean refused) {
        assertThat(new RuntimeVersion(version).refusal(forbidden).isPresent()).isEqualTo(refused);
    }
}
