package einklang.store;

import einklang.survey.Answers;
import einklang.survey.NewStatement;
import einklang.survey.Response;
import einklang.survey.StatementText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A stored response as the answers of its form, for its author. */
final class OwnAnswer {
    private OwnAnswer() {}

    static Optional<Answers> find(Handle handle, String roundId, String codeHash) {
        return ResponseRows.findByCode(handle, roundId, codeHash)
                .map(response -> answers(response, positions(handle, response.id())));
    }

    private static Map<String, Integer> positions(Handle handle, String responseId) {
        return handle.createQuery("SELECT id, position FROM statement WHERE response_id = :response")
                .bind("response", responseId)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Answers answers(Response response, Map<String, Integer> positions) {
        List<NewStatement> statements = new ArrayList<>();
        // Words deleted after their months are no answer that could be changed.
        response.statements().stream()
                .filter(statement -> !statement.text().isBlank())
                .forEach(statement -> statements.add(new NewStatement(
                        statement.questionId(),
                        positions.getOrDefault(statement.id(), 1),
                        new StatementText(statement.text()),
                        statement.senseOnly())));
        return new Answers(
                response.leader(),
                response.team(),
                response.language(),
                response.clarity(),
                response.rareWordsOk(),
                statements,
                response.noGoals());
    }
}
