package einklang.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LocalTextTest {
    private final LocalText text = new LocalText(Map.of(Language.DE, "Ziele", Language.CS, " "));

    @Test
    void aMissingLanguageFallsBackAndSaysSo() {
        assertThat(text.in(Language.EN)).isEqualTo(new LocalText.Shown("Ziele", Language.DE));
    }

    @Test
    void blankTextsCountAsMissing() {
        assertThat(text.missing(List.of(Language.values()))).containsExactly(Language.EN, Language.CS);
    }

    @Test
    void aTextMissingEverywhereIsEmptyAndNotNull() {
        assertThat(new LocalText(Map.of()).text(Language.EN)).isEmpty();
    }

    @Test
    void languagesAreFoundByTheirTags() {
        assertThat(Language.find("de-AT")).contains(Language.DE);
        assertThat(Language.find(" CS ")).contains(Language.CS);
        assertThat(Language.find("fr")).isEmpty();
        assertThatThrownBy(() -> Language.of("fr")).hasMessageContaining("found 'fr', wanted de, en or cs");
    }

    @Test
    void exactLanguageIsFoundAndNoOtherStandsIn() {
        LocalText text = LocalText.of(Language.CS, "Rychle");

        assertThat(text.find(Language.CS)).contains("Rychle");
        assertThat(text.find(Language.DE)).isEmpty();
        assertThat(LocalText.NONE.isEmpty()).isTrue();
    }
}
