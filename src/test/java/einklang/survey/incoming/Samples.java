package einklang.survey.incoming;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Team;
import einklang.survey.Workshop;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tables, and a round that they are for. */
final class Samples {
    static final Round ROUND = new Round(
            "r",
            "w",
            1,
            RoundState.COLLECTING,
            RoundRules.defaults(5),
            OptionalInt.empty(),
            List.of(
                    new Question(
                            "goals",
                            QuestionKind.GOALS,
                            LocalText.of(
                                    "Was sind die Ziele unseres Kundenservice?",
                                    "What are the goals of our customer service?",
                                    "Jaké jsou cíle našeho zákaznického servisu?")),
                    new Question("obstacles", QuestionKind.OBSTACLES, LocalText.of("Was hindert Sie?", "", ""))),
            Optional.empty(),
            Optional.empty(),
            false,
            0,
            1);

    static final Workshop WORKSHOP = new Workshop(
            "w",
            "abcdefghjk",
            "kjhgfedcba",
            "owner",
            "Service",
            "",
            "",
            List.of(Language.DE, Language.CS),
            ZoneId.of("Europe/Berlin"),
            List.of(new Team("phone", LocalText.of("Telefon", "Phone", "Telefon"))),
            12,
            Map.of(),
            Optional.empty(),
            1);

    private Samples() {}

    /** Returns a table of lines whose cells are apart by "|". */
    static Table table(String... lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.split("\\|", -1))));
        }
        return new Table(rows, "");
    }

    /** Reads lines with headings as they are guessed. */
    static Incoming read(boolean leadersAgreed, String... lines) {
        Screening screening = Screening.of(table(lines));
        List<Use> uses = Guess.uses(screening.table(), true, ROUND);
        return AnswerRows.read(screening.table(), new Mapping(true, uses, Language.DE, leadersAgreed), WORKSHOP, ROUND);
    }
}
