package einklang.store;

import einklang.i18n.Language;
import einklang.survey.Response;
import einklang.survey.Source;
import einklang.survey.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Builds responses from their rows: three queries, however many responses there are. */
final class ResponseRows {
    private record Key(String column, String value) {}

    private ResponseRows() {}

    /** Returns all responses of a round in the order of their ids, each with its statements in the order of its form. */
    static List<Response> ofRound(Handle handle, String roundId) {
        return read(handle, new Key("round_id", roundId));
    }

    static Optional<Response> findByCode(Handle handle, String roundId, String codeHash) {
        return find(handle, roundId, codeHash)
                .flatMap(id -> read(handle, new Key("id", id)).stream().findFirst());
    }

    /** Finds the id of the response that belongs to a hash. */
    static Optional<String> find(Handle handle, String roundId, String codeHash) {
        return handle.createQuery("SELECT id FROM response WHERE code_hash = :hash AND round_id = :round")
                .bind("hash", codeHash)
                .bind("round", roundId)
                .mapTo(String.class)
                .findOne();
    }

    private static List<Response> read(Handle handle, Key key) {
        Map<String, List<Statement>> statements = statements(handle, key);
        Map<String, Set<String>> noGoals = noGoals(handle, key);
        List<Response> responses = handle.createQuery("""
                        SELECT id, leader, team_id, language, clarity, rare_words_ok, source
                        FROM response r WHERE r.%s = :value""".formatted(key.column()))
                .bind("value", key.value())
                .map((row, context) -> response(row, statements, noGoals))
                .list();
        // Sorted here, because databases differ in how they order text.
        return responses.stream().sorted(Comparator.comparing(Response::id)).toList();
    }

    private static Response response(
            ResultSet row, Map<String, List<Statement>> statements, Map<String, Set<String>> noGoals)
            throws SQLException {
        String id = row.getString("id");
        int clarity = row.getInt("clarity");
        return new Response(
                id,
                row.getBoolean("leader"),
                Optional.ofNullable(row.getString("team_id")),
                Language.of(row.getString("language")),
                clarity == 0 ? OptionalInt.empty() : OptionalInt.of(clarity),
                row.getBoolean("rare_words_ok"),
                Source.valueOf(row.getString("source")),
                statements.getOrDefault(id, List.of()),
                noGoals.getOrDefault(id, Set.of()));
    }

    private static Map<String, List<Statement>> statements(Handle handle, Key key) {
        Map<String, List<Statement>> statements = new TreeMap<>();
        handle.createQuery("""
                        SELECT s.response_id, s.id, s.question_id, s.text, s.sense_only
                        FROM response r JOIN statement s ON s.response_id = r.id
                        WHERE r.%s = :value
                        ORDER BY s.response_id, s.question_id, s.position""".formatted(key.column()))
                .bind("value", key.value())
                .map((row, context) -> statements
                        .computeIfAbsent(row.getString(1), unused -> new ArrayList<>())
                        .add(new Statement(row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5))))
                .list();
        return statements;
    }

    private static Map<String, Set<String>> noGoals(Handle handle, Key key) {
        Map<String, Set<String>> noGoals = new TreeMap<>();
        handle.createQuery("""
                        SELECT n.response_id, n.question_id
                        FROM response r JOIN no_goals n ON n.response_id = r.id
                        WHERE r.%s = :value""".formatted(key.column()))
                .bind("value", key.value())
                .map((row, context) -> noGoals.computeIfAbsent(row.getString(1), unused -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return noGoals;
    }
}
