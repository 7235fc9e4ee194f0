package einklang.report;

import einklang.i18n.Language;
import einklang.survey.Question;
import einklang.survey.ReleasedRound;
import einklang.survey.ReleasedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements that a report in a language shows in another one, with what a person wrote for its readers. Only what the
 * disclosure plan releases word for word is among them.
 *
 * @param lines in the order of the questions, then of random ids
 */
public record Translations(Language language, List<Line> lines) {
    /**
     * Statements with the same words, translated once for all.
     *
     * @param statements one or more, with the same words, language and translation
     * @param gloss the translation; empty if there is none yet
     */
    public record Line(Question question, List<ReleasedStatement> statements, String words, String gloss) {
        public Line {
            statements = List.copyOf(statements);
        }

        /** Returns a key of the line, that of its first statement. */
        public String id() {
            return statements.get(0).id();
        }

        /** Returns the language of the words. */
        public Language language() {
            return statements.get(0).language();
        }

        public boolean isMissing() {
            return gloss.isEmpty();
        }

        private boolean holds(String statement) {
            return statements.stream().anyMatch(one -> one.id().equals(statement));
        }

        /** Whether a translation would say what is masked in the words. */
        public boolean bringsBackMasked(String translation) {
            return statements.stream().anyMatch(one -> one.bringsBackMasked(translation));
        }

        /** Returns what is to be stored so that each of the statements has this translation. */
        public List<Gloss> changed(Language into, String before, String text) {
            return statements.stream()
                    .map(one -> new Gloss(one.id(), into, before, text))
                    .toList();
        }
    }

    private record Same(String words, Language language, String gloss) {}

    public Translations {
        lines = List.copyOf(lines);
    }

    /** Picks the statements of a released round that are not in the language of the report. */
    public static Translations of(ReleasedRound released, Language language) {
        List<Line> lines = new ArrayList<>();
        for (Question question : released.round().questions()) {
            Map<Same, List<ReleasedStatement>> same = new LinkedHashMap<>();
            for (ReleasedStatement statement : released.statements(question.id())) {
                if (statement.language() != language) {
                    statement
                            .words()
                            .ifPresent(words -> same.computeIfAbsent(
                                            new Same(
                                                    words,
                                                    statement.language(),
                                                    statement
                                                            .glosses()
                                                            .find(language)
                                                            .orElse("")),
                                            unused -> new ArrayList<>())
                                    .add(statement));
                }
            }
            same.forEach(
                    (alike, statements) -> lines.add(new Line(question, statements, alike.words(), alike.gloss())));
        }
        return new Translations(language, lines);
    }

    /** Returns how many lines have no translation yet. */
    public int missing() {
        return (int) lines.stream().filter(Line::isMissing).count();
    }

    /** Finds the line of a statement. */
    public Optional<Line> find(String statement) {
        return lines.stream().filter(line -> line.holds(statement)).findFirst();
    }
}
