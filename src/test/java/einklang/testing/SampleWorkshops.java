package einklang.testing;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.store.Database;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Team;
import einklang.survey.Workshop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Workshops and answers for tests of what is stored. */
public final class SampleWorkshops {
    private SampleWorkshops() {}

    public static void addFacilitator(Database database, String id) {
        database.change(handle -> handle.createUpdate("""
                        INSERT INTO facilitator (id, email, name, password_hash, admin, language, created_at, version)
                        VALUES (:id, :email, :id, '', FALSE, 'de', 0, 1)
                        """)
                .bind("id", id)
                .bind("email", id + "@example.org")
                .execute());
    }

    /** Puts answers straight into the tables, each with one statement to the round's first question. */
    public static void addResponses(Database database, Round round, int count) {
        database.change(handle -> {
            for (int i = 0; i < count; i++) {
                String id = round.id() + "-" + i;
                handle.execute(
                        """
                        INSERT INTO response (id, round_id, submission_key, code_hash, leader, team_id, language,
                            clarity, rare_words_ok, source)
                        VALUES (?, ?, ?, NULL, FALSE, ?, 'de', NULL, FALSE, 'LINK')
                        """,
                        id,
                        round.id(),
                        id,
                        handle.createQuery("SELECT MIN(id) FROM team WHERE workshop_id = :workshop")
                                .bind("workshop", round.workshopId())
                                .mapTo(String.class)
                                .findOne()
                                .orElse(null));
                handle.execute("""
                        INSERT INTO statement (id, response_id, question_id, position, text, sense_only)
                        VALUES (?, ?, ?, 1, 'Heimlich', FALSE)
                        """, "s-" + id, id, round.questions().get(0).id());
            }
        });
    }

    /** A workshop in German and Czech with two teams. */
    public static Workshop workshop(String id, String code, String leaderCode, String owner) {
        return new Workshop(
                id,
                code,
                leaderCode,
                owner,
                "Ziele im Kundenservice",
                "Stadtwerke Übersee",
                "",
                List.of(Language.DE, Language.CS),
                ZoneId.of("Europe/Prague"),
                List.of(
                        new Team("z-" + id, LocalText.of("Telefon", "", "Telefon")),
                        new Team("a-" + id, LocalText.of("Schalter", "", "Přepážka"))),
                12,
                Map.of(Language.CS, new Information("Firma", "gdpr@example.org", "Cíle", "Souhlas", "Vedení")),
                Optional.empty(),
                1);
    }

    /** The first round of a workshop, a draft of two questions for twelve people. */
    public static Round draft(String workshopId) {
        return new Round(
                "r-" + workshopId,
                workshopId,
                1,
                RoundState.DRAFT,
                RoundRules.defaults(5),
                OptionalInt.of(12),
                List.of(
                        new Question("q2-" + workshopId, QuestionKind.GOALS, LocalText.of("Ziele?", "", "Cíle?")),
                        new Question("q1-" + workshopId, QuestionKind.OBSTACLES, LocalText.of("Was hindert?", "", ""))),
                Optional.of(Instant.parse("2026-12-01T17:00:00Z")),
                Optional.empty(),
                false,
                0,
                1);
    }
}
