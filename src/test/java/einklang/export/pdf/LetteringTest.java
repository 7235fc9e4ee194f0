package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe, Maß, „Übung“ – §",
                "Příliš žluťoučký kůň úpěl ďábelské ódy",
                "Ціль: швидка відповідь",
                "Γρήγορα",
                "שלום",
                "خدمة",
                "🙂👍"
            })
    void lettersThatTheTypefacesHaveStayAsTheyAre(String text) {
        assertThat(Lettering.shown(text)).isEqualTo(text);
    }

    @Test
    void stretchWithoutLettersBecomesOneMark() {
        assertThat(Lettering.shown("Ziel 顧客への対応を早くする!")).isEqualTo("Ziel □!");
    }

    @Test
    void signsThatOnlyJoinOrTurnOthersAreLeftOut() {
        assertThat(Lettering.shown("a\u202Eb\u200Dc\uFE0F\u00AD")).isEqualTo("abc");
    }

    @Test
    void controlCharactersAndHalvesOfSignsDoNotReachTheFile() {
        assertThat(Lettering.shown("a\u0000b\uD800c"))
                .doesNotContain("\u0000", "\uD800")
                .startsWith("ab");
    }

    @Test
    void letterTypedWithItsAccentApartIsPrintedAsOne() {
        assertThat(Lettering.shown(Normalizer.normalize("čáry", Normalizer.Form.NFD)))
                .isEqualTo("čáry");
    }

    @Test
    void hiddenPlacesStayVisibleAsHidden() {
        assertThat(Lettering.shown("Frau ▮▮▮ ruft an")).isEqualTo("Frau ■■■ ruft an");
    }

    @Test
    void marksAreLettersOfTheTypefacesThemselves() {
        assertThat(Lettering.shown(Lettering.MISSING + "↔…−")).isEqualTo(Lettering.MISSING + "↔…−");
    }
}
