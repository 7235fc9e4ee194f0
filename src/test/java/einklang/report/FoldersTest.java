package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.CheckCode;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class FoldersTest {
    private static final RoundRules THEMES =
            new RoundRules(7, WordsChoice.THEMES_ONLY, Readers.NOBODY, "", 2, false, true, false);
    private static final RoundRules NEUTRAL =
            new RoundRules(6, WordsChoice.FROM_TEN, Readers.NEUTRAL_PERSON, "Frau Neutral", 3, true, false, true);

    private static Workshop workshop() {
        return new Workshop(
                "w",
                "acdefhhjkm",
                "nprtuvwxy3",
                "anna",
                "Ziele <b>2027</b>",
                "Stadtwerke",
                "",
                List.of(Language.DE, Language.EN),
                ZoneId.of("Europe/Berlin"),
                List.of(new Team("t", LocalText.of("Innendienst", "Office", ""))),
                9,
                Map.of(Language.DE, new Information("Firma GmbH", "ds@example.org", "Ziele klären", "Art. 6", "")),
                Optional.empty(),
                1);
    }

    private static Round round(RoundRules rules) {
        return new Round(
                "r",
                "w",
                1,
                RoundState.DRAFT,
                rules,
                OptionalInt.empty(),
                List.of(
                        new Question("q", QuestionKind.GOALS, LocalText.of("Welche Ziele?", "", "")),
                        new Question("o", QuestionKind.OBSTACLES, LocalText.of("Was hindert?", "", ""))),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }

    /** A folder made from these rules, one minute before midnight in London and after it in Berlin. */
    public static Folder folder(RoundRules rules, Language language) {
        return Folders.of(workshop(), round(rules), language, "", Instant.parse("2026-11-22T23:59:00Z"));
    }

    private static String all(Folder folder) {
        return folder.sections().toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasAllSections(Language language) {
        Folder folder = folder(RoundRules.defaults(5), language);

        assertThat(folder.sections())
                .hasSize(8)
                .allMatch(section -> !section.blocks().isEmpty());
        assertThat(folder.date()).as("where the workshop is").isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(all(folder)).contains("Welche Ziele?", "Firma GmbH", "ds@example.org", "Art. 6");
    }

    @Test
    void codeIsThatOfTheSettings() {
        assertThat(folder(THEMES, Language.DE).checkCode())
                .isEqualTo(CheckCode.of(workshop(), round(THEMES)).value())
                .isNotEqualTo(folder(NEUTRAL, Language.DE).checkCode());
    }

    @Test
    void sentencesThatNobodyReadsAreNotSaidToBeRead() {
        String folder = all(folder(THEMES, Language.EN));

        assertThat(folder)
                .contains("Never a sentence.", "in steps of 7")
                .doesNotContain(
                        "Sentences about obstacles", "sentences without names, within", "How clear are our goals");
    }

    @Test
    void neutralPersonIsNamedAndTheLimitsAreThoseThatHold() {
        String folder = all(folder(NEUTRAL, Language.EN));

        assertThat(folder)
                .contains("Frau Neutral runs the comparison", "at least 6 people have answered")
                .contains("only if at least 10 people answer, otherwise only as themes", "9 months", "Office");
    }

    @Test
    void textThatIsMissingInALanguageIsMarkedAsTheOtherOne() {
        Folder folder = folder(RoundRules.defaults(5), Language.EN);

        assertThat(folder.sections().get(1).blocks())
                .contains(new Folder.Points(List.of(
                        new Folder.Point("Welche Ziele?", Optional.of(Language.DE)),
                        new Folder.Point("Was hindert?", Optional.of(Language.DE)))));
        assertThat(folder.sections().get(6).blocks())
                .contains(new Folder.Text("What for", "Ziele klären", Optional.of(Language.DE)));
    }
}
