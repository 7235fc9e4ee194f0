package einklang.report;

import einklang.board.Comparison;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.ReleasedStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comparison of a round as files show it: by the disclosure plan, lines mixed anew, with keys that are new in every
 * file, so that two files cannot be laid beside each other and nothing leads back to a person.
 *
 * @param minAnswers k of the round
 * @param people respondents of the round
 */
public record ComparisonReport(
        int minAnswers,
        int people,
        boolean leadersShown,
        List<QuestionPart> questions,
        List<StatementLine> statements) {
    public ComparisonReport {
        questions = List.copyOf(questions);
        statements = List.copyOf(statements);
    }

    /**
     * The findings of one question.
     *
     * @param id "q1", "q2", ...
     * @param kind "goals" or "obstacles"
     * @param engine that proposed the piles
     * @param clarity people by their tap from 1 to 5; empty if too few tapped
     */
    public record QuestionPart(
            String id,
            String kind,
            LocalText text,
            Basis basis,
            List<ThemeLine> themes,
            List<TensionLine> tensions,
            Figures figures,
            List<GapLine> leaderStaffGap,
            Map<Integer, Integer> clarity,
            String engine) {
        public QuestionPart {
            themes = List.copyOf(themes);
            tensions = List.copyOf(tensions);
            leaderStaffGap = List.copyOf(leaderStaffGap);
            clarity = Map.copyOf(clarity);
        }

        /** Returns how many tapped for clarity at all. */
        public int tapped() {
            return clarity.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Returns how many find the goals fairly or very clear. */
        public int clear() {
            return clarity.entrySet().stream()
                    .filter(entry -> entry.getKey() >= Comparison.CLEAR_FROM)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /** Returns the themes that at least half of the people named, as {@link Comparison#sharedByHalf} does. */
        public List<ThemeLine> sharedByHalf() {
            return themes.stream()
                    .filter(theme -> theme.people() * 2 >= figures.people() && theme.people() > 1)
                    .toList();
        }

        /** Returns the tensions that nobody dismissed, strongest first. */
        public List<TensionLine> openTensions() {
            return tensions.stream().filter(tension -> !tension.dismissed()).toList();
        }
    }

    /**
     * What the findings of a question rest on.
     *
     * @param wordsShown whether sentences of the question are shown word for word at all
     * @param leaders how many leaders have a goal here; 0 unless sides are shown
     * @param staff how many others have a goal here; 0 unless sides are shown
     * @param cards goals in all sentences
     * @param moved how many of them a person put where they lie
     */
    public record Basis(boolean wordsShown, int leaders, int staff, int cards, int moved) {}

    /**
     * The figures of a question; {@link einklang.analysis.Alignment} says what each means.
     *
     * @param corrected empty if all named the same
     * @param level "low", "medium" or "high"
     */
    public record Figures(
            int people,
            int withoutGoal,
            int goals,
            int singletons,
            double effectiveGoals,
            int shared75,
            int shared50,
            double observed,
            double expected,
            Optional<Double> corrected,
            List<Integer> sharedByPeople,
            String level,
            int version) {
        public Figures {
            sharedByPeople = List.copyOf(sharedByPeople);
        }
    }

    /**
     * A theme.
     *
     * @param id "t1", "t2", ... counted through all questions
     * @param quoted whether the label is a sentence of somebody, word for word
     * @param statements ids of this file
     * @param leaders 0 where no sides are shown
     * @param telling the words that decided; empty unless every sentence of the theme is shown
     */
    public record ThemeLine(
            String id,
            LocalText label,
            boolean quoted,
            List<String> concepts,
            List<String> statements,
            int people,
            int leaders,
            int staff,
            LocalText why,
            List<String> telling) {
        public ThemeLine {
            concepts = List.copyOf(concepts);
            statements = List.copyOf(statements);
            telling = List.copyOf(telling);
        }
    }

    /**
     * Two themes that pull apart.
     *
     * @param decision "confirmed", "dismissed" or "open"
     * @param wordsA statements of those who named only the first, so that nobody is quoted against themselves
     * @param wordsB statements of those who named only the second
     */
    public record TensionLine(
            String a,
            String b,
            double betweenPeople,
            int insidePeople,
            String decision,
            LocalText why,
            List<String> wordsA,
            List<String> wordsB) {
        public TensionLine {
            wordsA = List.copyOf(wordsA);
            wordsB = List.copyOf(wordsB);
        }

        public boolean dismissed() {
            return decision.equals("dismissed");
        }
    }

    /** How many leaders and others named a theme. */
    public record GapLine(String theme, int leaders, int staff) {}

    /**
     * A statement.
     *
     * @param id "s1", "s2", ... as they stand in the report, in an order that is mixed anew for every file
     * @param language told exactly where the text is: a language that few speak points to a person
     * @param text empty where it is shown only by its sense
     * @param side "leaders" or "staff"; empty where no sides are shown
     * @param glosses translations by a person; none where the text is empty
     * @param themes ids of this file; empty for a text in the tray
     * @param confidence one a concept; empty unless the text is told in full: guesses could be tried against the scores
     */
    public record StatementLine(
            String id,
            String question,
            Optional<Language> language,
            Optional<String> text,
            Optional<String> side,
            LocalText glosses,
            List<String> themes,
            List<String> concepts,
            List<Double> confidence,
            boolean unsure,
            List<AspectLine> aspects) {
        public StatementLine {
            themes = List.copyOf(themes);
            concepts = List.copyOf(concepts);
            confidence = List.copyOf(confidence);
            aspects = List.copyOf(aspects);
            if (language.isPresent() != text.isPresent()) {
                throw new IllegalArgumentException(
                        "statement " + id + ": wanted the language exactly beside the words");
            }
            if (text.isEmpty() && !glosses.isEmpty()) {
                throw new IllegalArgumentException(
                        "statement " + id + ": found a translation of words that are hidden");
            }
            if (!confidence.isEmpty() && (text.isEmpty() || text.get().contains(ReleasedStatement.MASK))) {
                throw new IllegalArgumentException("statement " + id + ": found scores of words that are hidden");
            }
        }
    }

    /** Whether a translation into this language stands beside any statement. */
    public boolean hasGlosses(Language language) {
        return statements.stream()
                .anyMatch(line -> line.glosses().find(language).isPresent());
    }

    /** A goal within a statement: UTF-16 offsets of the text, end exclusive. */
    public record AspectLine(int start, int end, String theme) {}

    /** Returns the theme with this id; throws {@link IllegalArgumentException} for an unknown one. */
    public ThemeLine theme(String id) {
        return questions.stream()
                .flatMap(question -> question.themes().stream())
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("theme " + id + ": not in this report"));
    }

    /** Returns the statement with this id; throws {@link IllegalArgumentException} for an unknown one. */
    public StatementLine statement(String id) {
        boolean numbered = id.matches("s[1-9][0-9]{0,8}");
        int index = numbered ? Integer.parseInt(id.substring(1)) : 0;
        if (index < 1 || index > statements.size()) {
            throw new IllegalArgumentException("statement " + id + ": not in this report");
        }
        return statements.get(index - 1);
    }
}
