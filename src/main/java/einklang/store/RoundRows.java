package einklang.store;

import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.WordsChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The rows of a round: its own and its questions. */
final class RoundRows {
    /** What {@link #round} reads, in its order. */
    static final String COLUMNS = """
            r.id, r.workshop_id, r.number, r.state, r.invited, r.min_answers, r.words, r.readers, r.neutral_reader,
            r.statements_per_question, r.leaders_link, r.slips, r.clarity, r.closes_at, r.closed_at, r.readable,
            r.shown_count, r.version""";

    static final int COLUMN_COUNT = 18;

    private static final String SELECT = "SELECT " + COLUMNS + " FROM round r ";

    private RoundRows() {}

    static Optional<Round> find(Handle handle, String roundId) {
        return handle.createQuery(SELECT + "WHERE r.id = :id")
                .bind("id", roundId)
                .map((row, context) -> round(row, 0, questions(handle, row.getString(1))))
                .findOne();
    }

    static Optional<Round> findNumber(Handle handle, String workshopId, int number) {
        return handle.createQuery(SELECT + "WHERE r.workshop_id = :workshop AND r.number = :number")
                .bind("workshop", workshopId)
                .bind("number", number)
                .map((row, context) -> round(row, 0, questions(handle, row.getString(1))))
                .findOne();
    }

    /** Returns the newest round; every workshop has one. */
    static Round newest(Handle handle, String workshopId) {
        return handle.createQuery(SELECT + "WHERE r.workshop_id = :workshop ORDER BY r.number DESC LIMIT 1")
                .bind("workshop", workshopId)
                .map((row, context) -> round(row, 0, questions(handle, row.getString(1))))
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("workshop " + workshopId + ": found no round"));
    }

    /** Reads a row with {@link #COLUMNS} after the first {@code skipped} columns. */
    static Round round(ResultSet row, int skipped, List<Question> questions) throws SQLException {
        return new Round(
                row.getString(skipped + 1),
                row.getString(skipped + 2),
                row.getInt(skipped + 3),
                RoundState.valueOf(row.getString(skipped + 4)),
                rules(row, skipped),
                invited(row, skipped + 5),
                questions,
                instant(row, skipped + 14),
                instant(row, skipped + 15),
                row.getBoolean(skipped + 16),
                row.getInt(skipped + 17),
                row.getLong(skipped + 18));
    }

    private static RoundRules rules(ResultSet row, int skipped) throws SQLException {
        return new RoundRules(
                row.getInt(skipped + 6),
                WordsChoice.valueOf(row.getString(skipped + 7)),
                Readers.valueOf(row.getString(skipped + 8)),
                row.getString(skipped + 9),
                row.getInt(skipped + 10),
                row.getBoolean(skipped + 11),
                row.getBoolean(skipped + 12),
                row.getBoolean(skipped + 13));
    }

    private static OptionalInt invited(ResultSet row, int column) throws SQLException {
        int invited = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(invited);
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static List<Question> questions(Handle handle, String roundId) {
        return handle.createQuery("""
                        SELECT id, kind, text_de, text_en, text_cs FROM question
                        WHERE round_id = :round ORDER BY position, id
                        """)
                .bind("round", roundId)
                .map((row, context) ->
                        new Question(row.getString(1), QuestionKind.valueOf(row.getString(2)), LocalTexts.read(row, 3)))
                .list();
    }

    static void insert(Handle handle, Round round) {
        bound(handle.createUpdate("""
                                INSERT INTO round (id, workshop_id, number, state, invited, min_answers, words, readers,
                                    neutral_reader, statements_per_question, leaders_link, slips, clarity, closes_at,
                                    closed_at, readable, shown_count, disclosure_plan, version)
                                VALUES (:id, :workshop, :number, :state, :invited, :minAnswers, :words, :readers,
                                    :neutralReader, :statements, :leadersLink, :slips, :clarity, :closesAt,
                                    :closedAt, :readable, :shownCount, NULL, :version)
                                """), round)
                .bind("workshop", round.workshopId())
                .bind("number", round.number())
                .bind("state", round.storedState().name())
                .bind("closedAt", millis(round.closedAt()))
                .bind("readable", round.readable())
                .bind("shownCount", round.shownCount())
                .execute();
        putQuestions(handle, round);
    }

    /** Writes changed settings, never the state nor the shown count; false if the row has another version by now. */
    static boolean update(Handle handle, Round round) {
        int updated = bound(handle.createUpdate("""
                                UPDATE round SET invited = :invited, min_answers = :minAnswers, words = :words,
                                    readers = :readers, neutral_reader = :neutralReader,
                                    statements_per_question = :statements, leaders_link = :leadersLink, slips = :slips,
                                    clarity = :clarity, closes_at = :closesAt, version = :version + 1
                                WHERE id = :id AND version = :version
                                """), round).execute();
        if (updated == 1) {
            putQuestions(handle, round);
        }
        return updated == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Round round) {
        RoundRules rules = round.rules();
        return statement
                .bind("id", round.id())
                .bind(
                        "invited",
                        round.invited().isPresent() ? (Integer) round.invited().getAsInt() : null)
                .bind("minAnswers", rules.minAnswers())
                .bind("words", rules.words().name())
                .bind("readers", rules.readers().name())
                .bind("neutralReader", rules.neutralReader())
                .bind("statements", rules.statementsPerQuestion())
                .bind("leadersLink", rules.leadersLink())
                .bind("slips", rules.slips())
                .bind("clarity", rules.clarity())
                .bind("closesAt", millis(round.closesAt()))
                .bind("version", round.version());
    }

    /** Questions keep their rows where they stay, because answers point to them. */
    private static void putQuestions(Handle handle, Round round) {
        for (Question gone : questions(handle, round.id())) {
            if (round.findQuestion(gone.id()).isEmpty()) {
                handle.createUpdate("DELETE FROM question WHERE id = :id")
                        .bind("id", gone.id())
                        .execute();
            }
        }
        for (int i = 0; i < round.questions().size(); i++) {
            putQuestion(handle, round.id(), i, round.questions().get(i));
        }
    }

    private static void putQuestion(Handle handle, String roundId, int position, Question question) {
        LocalTexts.bind(handle.createUpdate("""
                                INSERT INTO question (id, round_id, position, kind, text_de, text_en, text_cs)
                                VALUES (:id, :round, :position, :kind, :de, :en, :cs)
                                ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind,
                                    text_de = excluded.text_de, text_en = excluded.text_en, text_cs = excluded.text_cs
                                WHERE question.round_id = excluded.round_id
                                """), question.text())
                .bind("id", question.id())
                .bind("round", roundId)
                .bind("position", position)
                .bind("kind", question.kind().name())
                .execute();
    }

    /** Writes state, closing and readability of a moved round over the version before it; false if that is gone. */
    static boolean writeMove(Handle handle, Round moved) {
        return handle.createUpdate("""
                                UPDATE round SET state = :state, closes_at = :closesAt, closed_at = :closedAt,
                                    readable = :readable, version = :version
                                WHERE id = :id AND version = :version - 1
                                """)
                        .bind("state", moved.storedState().name())
                        .bind("closesAt", millis(moved.closesAt()))
                        .bind("closedAt", millis(moved.closedAt()))
                        .bind("readable", moved.readable())
                        .bind("version", moved.version())
                        .bind("id", moved.id())
                        .execute()
                == 1;
    }

    static int responses(Handle handle, String roundId) {
        return handle.createQuery("SELECT COUNT(*) FROM response WHERE round_id = :round")
                .bind("round", roundId)
                .mapTo(Integer.class)
                .one();
    }

    static int imported(Handle handle, String roundId) {
        return handle.createQuery("SELECT COALESCE(SUM(people), 0) FROM answer_import WHERE round_id = :round")
                .bind("round", roundId)
                .mapTo(Integer.class)
                .one();
    }

    static int slips(Handle handle, String roundId) {
        return handle.createQuery("SELECT COUNT(*) FROM slip WHERE round_id = :round")
                .bind("round", roundId)
                .mapTo(Integer.class)
                .one();
    }

    private static @Nullable Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }
}
