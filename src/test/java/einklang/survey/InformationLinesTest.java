package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InformationLinesTest {
    private static List<String> texts(Language language, String service) {
        return InformationLines.sections(Rounds.workshop(), Messages.of(language), service).stream()
                .map(InformationLines.Section::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void outsideServiceThatReadsSentencesIsNamed(Language language) {
        String nothing = Messages.of(language).text("answer.info.services.none");

        assertThat(texts(language, "vectors.example.org"))
                .anyMatch(text -> text.contains("vectors.example.org"))
                .noneMatch(text -> text.contains(nothing));
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneItSaysThatNothingIsSent(Language language) {
        String nothing = Messages.of(language).text("answer.info.services.none");

        assertThat(texts(language, "")).contains(nothing);
    }
}
