package einklang.survey.incoming;

import einklang.i18n.Language;
import einklang.survey.Answers;
import einklang.survey.NewStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One person while the lines are read. What was said first counts; each setter tells whether a later line agrees. */
final class Person {
    private Optional<Boolean> leader = Optional.empty();
    private Optional<String> team = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private OptionalInt clarity = OptionalInt.empty();
    private final List<NewStatement> statements = new ArrayList<>();
    private int last;

    void add(List<NewStatement> more) {
        last = more.size();
        statements.addAll(more);
    }

    /** Returns how many sentences there are to each question. */
    Map<String, Integer> written() {
        Map<String, Integer> written = new HashMap<>();
        statements.forEach(statement -> written.merge(statement.questionId(), 1, Integer::sum));
        return written;
    }

    /** Returns the words that were added last. */
    List<String> lastWords() {
        return statements.subList(statements.size() - last, statements.size()).stream()
                .map(statement -> statement.text().value())
                .toList();
    }

    boolean setLeader(Optional<Boolean> said) {
        leader = leader.or(() -> said);
        return said.isEmpty() || said.equals(leader);
    }

    boolean setTeam(Optional<String> said) {
        team = team.or(() -> said);
        return said.isEmpty() || said.equals(team);
    }

    /** One person may write in several languages: the first is that of the form, and none contradicts. */
    boolean setLanguage(Optional<Language> said) {
        language = language.or(() -> said);
        return true;
    }

    boolean setClarity(OptionalInt said) {
        clarity = clarity.isPresent() ? clarity : said;
        return said.isEmpty() || said.equals(clarity);
    }

    Answers answers() {
        return new Answers(
                leader.orElse(false), team, language.orElse(Language.DE), clarity, false, statements, Set.of());
    }
}
