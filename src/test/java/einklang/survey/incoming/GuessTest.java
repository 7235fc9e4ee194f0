package einklang.survey.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed for the exports that people bring; the headings are those of docs/import.md. */
class GuessTest {
    private static List<Use> uses(String... lines) {
        Screening screening = Screening.of(Samples.table(lines));
        boolean headed = Guess.isHeaded(screening, Samples.ROUND);
        return Guess.uses(screening.table(), headed, Samples.ROUND);
    }

    @Test
    void microsoftFormsInGerman() {
        List<Use> uses = uses(
                "ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Was sind die Ziele unseres Kundenservice?|Was hindert Sie?",
                "1|2026-11-20 10:00|2026-11-20 10:02|anonymous||schnell helfen|zu viel Papier");

        assertThat(uses).containsExactly(Use.statement("goals"), Use.statement("obstacles"));
    }

    @Test
    void googleFormsInCzech() {
        List<Use> uses = uses(
                "Časová značka|Jaké jsou cíle našeho zákaznického servisu?|Oddělení",
                "20.11.2026 10:00:00|rychle pomoci|Telefon");

        assertThat(uses).containsExactly(Use.statement("goals"), Use.of(Use.Kind.TEAM));
    }

    @Test
    void limeSurveyWithCodesAndTexts() {
        List<Use> uses = uses(
                "id. Response ID|submitdate. Date submitted|lastpage. Last page|startlanguage. Start language|seed. Seed"
                        + "|G01Q01. What are the goals of our customer service?",
                "7|2026-11-20 10:00:00|1|en|123456|be quick");

        assertThat(uses).containsExactly(Use.of(Use.Kind.LANGUAGE), Use.statement("goals"));
    }

    @Test
    void unknownHeadingsAreGuessedByWhatIsBelow() {
        List<Use> uses = uses(
                "Name|A|B|C|D",
                "Anna|Leitung|de|schnell und freundlich helfen|3",
                "Berta|Mitarbeiterin|cs|immer erreichbar sein|4");

        assertThat(uses)
                .containsExactly(Use.of(Use.Kind.ROLE), Use.of(Use.Kind.LANGUAGE), Use.statement("goals"), Use.IGNORE);
    }

    @Test
    void plainListHasNoHeading() {
        Screening screening = Screening.of(Samples.table("schnell", "nah"));

        assertThat(Guess.isHeaded(screening, Samples.ROUND)).isFalse();
        assertThat(uses("schnell", "nah")).containsExactly(Use.statement("goals"));
    }

    @Test
    void onlyOneColumnTellsTheTeam() {
        assertThat(uses("Team|Abteilung|Ziele", "Telefon|Telefon|schnell"))
                .containsExactly(Use.of(Use.Kind.TEAM), Use.IGNORE, Use.statement("goals"));
    }
}
