package einklang.survey;

import einklang.i18n.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All that one respondent sent in a round. Raw: only {@link Disclosure} hands anything of it out. */
public record Response(
        String id,
        boolean leader,
        Optional<String> team,
        Language language,
        OptionalInt clarity,
        boolean rareWordsOk,
        Source source,
        List<Statement> statements,
        Set<String> noGoals) {
    public Response {
        statements = List.copyOf(statements);
        noGoals = Set.copyOf(noGoals);
    }
}
