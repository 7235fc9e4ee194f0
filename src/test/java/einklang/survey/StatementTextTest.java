package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class StatementTextTest {
    @Test
    void lineEndsCountAsOneCharacter() {
        assertThat(StatementText.normalise(" a\r\nb\rc ")).isEqualTo("a\nb\nc");
    }

    @Test
    void aLetterWithItsAccentApartCountsAsOne() {
        assertThat(StatementText.length(StatementText.normalise("Kunde\u0301"))).isEqualTo(5);
    }

    @Test
    void fiveHundredEmojiFitAndOneMoreDoesNot() {
        String most = "🙂".repeat(500);

        assertThat(new StatementText(most).value()).isEqualTo(most);
        assertThatThrownBy(() -> new StatementText(most + "🙂"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 501 code points, wanted at most 500");
    }

    @Test
    void aBlankTextIsNoStatement() {
        assertThatThrownBy(() -> new StatementText(" \n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNulCharacterWhichNoDatabaseTakesIsLeftOut() {
        assertThat(StatementText.normalise("a\u0000b")).isEqualTo("ab");
    }
}
