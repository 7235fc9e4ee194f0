package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Workshops and rounds of tests. */
final class Rounds {
    static final Question GOALS = new Question(
            "q", QuestionKind.GOALS, LocalText.of(Language.DE, "Was sind die Ziele unseres Kundenservice?"));
    static final Question OBSTACLES =
            new Question("q", QuestionKind.OBSTACLES, LocalText.of(Language.DE, "Was hindert Sie?"));

    private Rounds() {}

    static Round in(RoundState state) {
        return of(state, RoundRules.defaults(5), GOALS);
    }

    static Round compared(RoundRules rules) {
        return of(RoundState.COMPARED, rules, GOALS);
    }

    static Round of(RoundState state, RoundRules rules, Question question) {
        return new Round(
                "round",
                "workshop",
                1,
                state,
                rules,
                OptionalInt.of(12),
                List.of(question),
                Optional.empty(),
                Optional.empty(),
                state == RoundState.COMPARED,
                0,
                1);
    }

    static Round closingAt(Instant instant) {
        Round round = in(RoundState.COLLECTING);
        return new Round(
                round.id(),
                round.workshopId(),
                1,
                round.storedState(),
                round.rules(),
                round.invited(),
                round.questions(),
                Optional.of(instant),
                Optional.empty(),
                false,
                0,
                1);
    }

    static RoundRules words(WordsChoice words) {
        Readers readers = words == WordsChoice.THEMES_ONLY ? Readers.NOBODY : Readers.FACILITATOR;
        return new RoundRules(5, words, readers, "", 3, true, false, true);
    }

    static Workshop workshop(Team... teams) {
        return new Workshop(
                "workshop",
                "abcdefghjk",
                "kjhgfedcba",
                "owner",
                "Service",
                "",
                "",
                List.of(Language.DE, Language.CS),
                ZoneId.of("Europe/Berlin"),
                List.of(teams),
                12,
                Map.of(),
                Optional.empty(),
                1);
    }
}
