package einklang.store;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Answers;
import einklang.survey.EditCode;
import einklang.survey.EditCodes;
import einklang.survey.NewStatement;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.RandomIds;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.StatementText;
import einklang.survey.Submission;
import einklang.survey.WordsChoice;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** A collecting round with two questions and one team, written straight into the tables. */
final class StoredRound {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-11-22T10:00:00Z");
    static final String ROUND = "round-1";
    static final EditCodes CODES = new EditCodes(
            "a secret of the test run".getBytes(StandardCharsets.UTF_8),
            IntStream.range(0, 300).mapToObj(number -> "WORD" + number).toList());
    static final RandomIds IDS = new RandomIds(new SecureRandom());

    private StoredRound() {}

    static Round round(boolean slips) {
        RoundRules rules = new RoundRules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, slips, true);
        return new Round(
                ROUND,
                "workshop-1",
                1,
                RoundState.COLLECTING,
                rules,
                OptionalInt.of(12),
                List.of(question("question-1"), question("question-2")),
                Optional.of(CLOSES),
                Optional.empty(),
                false,
                0,
                1);
    }

    private static Question question(String id) {
        return new Question(id, QuestionKind.GOALS, LocalText.of(Language.DE, "Was sind die Ziele?"));
    }

    static void insert(Database database) {
        database.change(StoredRound::insert);
    }

    static void insert(Handle handle) {
        handle.execute("INSERT INTO facilitator (id, email, name, password_hash, admin, language, created_at, version)"
                + " VALUES ('f', 'f@example.org', 'F', 'x', TRUE, 'de', 0, 1)");
        handle.execute("INSERT INTO workshop (id, code, leader_code, owner_id, title, organisation, client, languages,"
                + " time_zone, retention_months, trial_of, created_at, version) VALUES ('workshop-1', 'abcdefghjk',"
                + " 'lmnpqrstuv', 'f', 'Ziele', '', '', 'de,en', 'Europe/Berlin', 12, NULL, 0, 1)");
        handle.execute("INSERT INTO team (id, workshop_id, position, name_de, name_en, name_cs)"
                + " VALUES ('team-1', 'workshop-1', 1, 'Hotline', '', '')");
        handle.execute(
                "INSERT INTO round (id, workshop_id, number, state, invited, min_answers, words, readers,"
                        + " neutral_reader, statements_per_question, leaders_link, slips, clarity, closes_at, closed_at,"
                        + " readable, shown_count, disclosure_plan, version) VALUES ('round-1', 'workshop-1', 1, 'COLLECTING',"
                        + " 12, 5, 'OPEN', 'FACILITATOR', '', 3, TRUE, FALSE, TRUE, ?, NULL, FALSE, 0, NULL, 1)",
                CLOSES.toEpochMilli());
        for (int i = 1; i <= 2; i++) {
            handle.execute(
                    "INSERT INTO question (id, round_id, position, kind, text_de, text_en, text_cs)"
                            + " VALUES (?, 'round-1', ?, 'GOALS', 'Was sind die Ziele?', '', '')",
                    "question-" + i,
                    i);
        }
    }

    static void insertSlip(Database database, EditCode slip) {
        database.change(handle -> handle.execute(
                "INSERT INTO slip (code_hash, round_id, used) VALUES (?, 'round-1', FALSE)", CODES.hash(ROUND, slip)));
    }

    static void setState(Database database, RoundState state) {
        database.change(handle ->
                handle.execute("UPDATE round SET state = ?, readable = ?", state.name(), state == RoundState.COMPARED));
    }

    static Answers answers(String... texts) {
        List<NewStatement> statements = IntStream.range(0, texts.length)
                .mapToObj(i -> new NewStatement("question-1", i + 1, new StatementText(texts[i]), i == 1))
                .toList();
        return new Answers(
                true, Optional.of("team-1"), Language.DE, OptionalInt.of(4), true, statements, Set.of("question-2"));
    }

    static Submission submission(String key, Answers answers) {
        return new Submission(key, Source.LINK, Optional.empty(), answers);
    }
}
