package einklang.store;

import einklang.survey.Answers;
import einklang.survey.NewStatement;
import einklang.survey.RandomIds;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Submission;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one writing about responses. Those that store a new response are sent by hundreds in the same minute,
 * so they go to the driver without detours.
 */
final class ResponseWrites {
    /** What the round's row says at this moment. */
    record Place(
            RoundState state,
            Optional<Instant> closesAt,
            boolean readable,
            int responses,
            int imported,
            int shownCount,
            boolean keyStored,
            boolean codeTaken) {
        /** How many answers the live count goes by: imported ones are known to whoever brought them. */
        int counted() {
            return responses - imported;
        }
    }

    /**
     * What a form is known by when it comes again, and what would be known of others who have its code.
     *
     * @param codeHash of the code that the answer is to have
     * @param firstHash of the first code that the key gives, by which the answer is found unless it has a later one
     */
    record Marks(String key, String codeHash, String firstHash) {
        static final Marks NONE = new Marks("", "", "");

        boolean laterCode() {
            return !codeHash.equals(firstHash);
        }
    }

    /** A response that its author reaches by the code. */
    record Own(String id, Source source) {}

    private final Handle handle;
    private final RandomIds ids;

    ResponseWrites(Handle handle, RandomIds ids) {
        this.handle = handle;
        this.ids = ids;
    }

    /** Returns how the round is, for whoever brings no form. */
    Place place(String roundId) {
        return place(roundId, Marks.NONE);
    }

    Place place(String roundId, Marks marks) {
        try (PreparedStatement query = handle.getConnection().prepareStatement("""
                SELECT state, closes_at, readable, responses, shown_count,
                       (SELECT submission_key FROM response WHERE round_id = round.id AND code_hash = ?),
                       EXISTS (SELECT 1 FROM response WHERE later_code AND submission_key = ?),
                       (SELECT COALESCE(SUM(people), 0) FROM answer_import WHERE round_id = round.id)
                FROM round WHERE id = ?""")) {
            query.setString(1, marks.codeHash());
            query.setString(2, marks.key());
            query.setString(3, roundId);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("round " + roundId + ": is not stored");
                }
                return place(row, marks, marks.laterCode() && isStoredByFirstCode(roundId, marks));
            }
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    private boolean isStoredByFirstCode(String roundId, Marks marks) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM response
                        WHERE round_id = :round AND code_hash = :hash AND submission_key = :key""")
                        .bind("round", roundId)
                        .bind("hash", marks.firstHash())
                        .bind("key", marks.key())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static Place place(ResultSet row, Marks marks, boolean storedByFirstCode) throws SQLException {
        String holder = row.getString(6);
        boolean holdsItself = marks.key().equals(holder);
        long closesAt = row.getLong(2);
        Optional<Instant> closes = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(closesAt));
        return new Place(
                RoundState.valueOf(row.getString(1)),
                closes,
                row.getBoolean(3),
                row.getInt(4),
                row.getInt(8),
                row.getInt(5),
                holdsItself || storedByFirstCode || row.getBoolean(7),
                holder != null && !holdsItself);
    }

    /** Marks a slip as used; says why it cannot be. */
    Outcome useSlip(String roundId, String slipHash) {
        Optional<Boolean> used = handle.createQuery(
                        "SELECT used FROM slip WHERE code_hash = :hash AND round_id = :round")
                .bind("hash", slipHash)
                .bind("round", roundId)
                .mapTo(Boolean.class)
                .findOne();
        if (used.isEmpty()) {
            return Outcome.UNKNOWN_SLIP;
        }
        if (used.get()) {
            return Outcome.USED_SLIP;
        }
        handle.createUpdate("UPDATE slip SET used = :used WHERE code_hash = :hash")
                .bind("used", true)
                .bind("hash", slipHash)
                .execute();
        return Outcome.ACCEPTED;
    }

    /** Stores a new response that nobody gets a code for, and returns its id. */
    String insert(String roundId, Submission submission) {
        return insert(roundId, submission, null, false);
    }

    void insert(String roundId, Submission submission, Marks marks) {
        insert(roundId, submission, marks.codeHash(), marks.laterCode());
    }

    private String insert(String roundId, Submission submission, @Nullable String codeHash, boolean laterCode) {
        String id = ids.next();
        Answers answers = submission.answers();
        try (PreparedStatement insert = handle.getConnection().prepareStatement("""
                INSERT INTO response (id, round_id, submission_key, code_hash, later_code, leader, team_id, language,
                                      clarity, rare_words_ok, source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, id);
            insert.setString(2, roundId);
            insert.setString(3, submission.key());
            insert.setString(4, codeHash);
            insert.setBoolean(5, laterCode);
            insert.setBoolean(6, answers.leader());
            insert.setString(7, answers.team().orElse(null));
            insert.setString(8, answers.language().code());
            insert.setObject(9, clarity(answers), Types.BIGINT);
            insert.setBoolean(10, answers.rareWordsOk());
            insert.setString(11, submission.source().name());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
        insertContent(id, answers);
        return id;
    }

    private static @Nullable Integer clarity(Answers answers) {
        return answers.clarity().isPresent() ? answers.clarity().getAsInt() : null;
    }

    private void insertContent(String responseId, Answers answers) {
        if (!answers.statements().isEmpty()) {
            insertStatements(responseId, answers);
        }
        for (String question : answers.noGoals()) {
            handle.createUpdate("INSERT INTO no_goals (response_id, question_id) VALUES (:response, :question)")
                    .bind("response", responseId)
                    .bind("question", question)
                    .execute();
        }
    }

    /** One statement for all sentences: each run of one has its price. */
    private void insertStatements(String responseId, Answers answers) {
        List<NewStatement> statements = answers.statements();
        String rows = String.join(", ", Collections.nCopies(statements.size(), "(?, ?, ?, ?, ?, ?)"));
        try (PreparedStatement insert = handle.getConnection()
                .prepareStatement(
                        "INSERT INTO statement (id, response_id, question_id, position, text, sense_only) VALUES "
                                + rows)) {
            int column = 0;
            for (NewStatement statement : statements) {
                insert.setString(++column, ids.next());
                insert.setString(++column, responseId);
                insert.setString(++column, statement.questionId());
                insert.setInt(++column, statement.position());
                insert.setString(++column, statement.text().value());
                insert.setBoolean(++column, statement.senseOnly());
            }
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    /** Counts one more response and keeps what the live count shows. */
    void count(String roundId, int shownCount) {
        try (PreparedStatement update = handle.getConnection()
                .prepareStatement("UPDATE round SET responses = responses + 1, shown_count = ? WHERE id = ?")) {
            update.setInt(1, shownCount);
            update.setString(2, roundId);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    Optional<Own> findOwn(String roundId, String codeHash) {
        return handle.createQuery("SELECT id, source FROM response WHERE code_hash = :hash AND round_id = :round")
                .bind("hash", codeHash)
                .bind("round", roundId)
                .map((row, context) -> new Own(row.getString(1), Source.valueOf(row.getString(2))))
                .findOne();
    }

    /** Replaces all that a response says; its statements get new ids. */
    void replace(String responseId, Answers answers) {
        deleteFrom("statement", responseId);
        deleteFrom("no_goals", responseId);
        handle.createUpdate("""
                        UPDATE response
                        SET leader = :leader, team_id = :team, language = :language, clarity = :clarity,
                            rare_words_ok = :rare
                        WHERE id = :id""")
                .bind("leader", answers.leader())
                .bind("team", answers.team().orElse(null))
                .bind("language", answers.language().code())
                .bind("clarity", clarity(answers))
                .bind("rare", answers.rareWordsOk())
                .bind("id", responseId)
                .execute();
        insertContent(responseId, answers);
    }

    private void deleteFrom(String table, String responseId) {
        handle.createUpdate("DELETE FROM " + table + " WHERE response_id = :response")
                .bind("response", responseId)
                .execute();
    }

    /** Removes a response with its statements. */
    void delete(String roundId, String responseId) {
        handle.createUpdate("DELETE FROM response WHERE id = :id")
                .bind("id", responseId)
                .execute();
        handle.createUpdate("UPDATE round SET responses = responses - 1 WHERE id = :round")
                .bind("round", roundId)
                .execute();
    }

    /** Removes the hash, and the key of the form as well: who knows that key can work the code out. */
    void cut(String responseId) {
        handle.createUpdate("""
                        UPDATE response SET code_hash = NULL, later_code = FALSE, submission_key = :key
                        WHERE id = :id""").bind("key", ids.next()).bind("id", responseId).execute();
    }
}
