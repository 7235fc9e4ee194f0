package einklang.survey;

import einklang.i18n.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one respondent says, new or changed.
 *
 * @param leader true only if the respondent ticked that the sentences may stand under "leadership"
 * @param team empty for "rather not say"
 * @param language of the form
 * @param clarity "How clear are our goals to you?", 1 to 5
 * @param rareWordsOk whether sentences in a language that few use here may be shown word for word all the same
 * @param noGoals questions answered by "I know of no goals"; such a question has no statements
 */
public record Answers(
        boolean leader,
        Optional<String> team,
        Language language,
        OptionalInt clarity,
        boolean rareWordsOk,
        List<NewStatement> statements,
        Set<String> noGoals) {
    public Answers {
        statements = List.copyOf(statements);
        noGoals = Set.copyOf(noGoals);
        if (clarity.isPresent() && (clarity.getAsInt() < 1 || clarity.getAsInt() > 5)) {
            throw new IllegalArgumentException("clarity: found " + clarity.getAsInt() + ", wanted 1 to 5");
        }
        for (NewStatement statement : statements) {
            if (noGoals.contains(statement.questionId())) {
                throw new IllegalArgumentException(
                        "question " + statement.questionId() + ": found statements beside 'I know of no goals'");
            }
        }
    }

    /** Whether nothing at all was answered to any question. */
    public boolean isEmpty() {
        return statements.isEmpty() && noGoals.isEmpty();
    }
}
