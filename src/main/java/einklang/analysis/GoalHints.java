package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import einklang.text.Token;
import einklang.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells when a goal reads like a measure or a figure, or lies outside what people said (docs/scoring.md). Few and true: in
 * doubt it says nothing. Immutable and safe for use by many threads.
 */
public final class GoalHints {
    private static final double CLEAR_LEAD = 1.6;

    private final StatementReader reader;
    private final Labels labels;
    private final TellingWords words;

    public GoalHints(Catalogue catalogue, GoalModel model) {
        this.reader = new StatementReader(model, Thresholds.forSlider(0), Set.of());
        this.labels = new Labels(model.labels());
        this.words = new TellingWords(catalogue.tellingWords());
    }

    /**
     * Returns the hints on the title or sentence of a goal, its form before its content; mostly none.
     *
     * @param text as typed, any length, may be empty
     * @param language the language of the field, a prior and not the truth; empty if unknown
     * @param said ids of the catalogue that the piles of the round stand for; empty if nothing is known of what people said
     */
    public List<GoalHint> of(String text, Optional<Language> language, Set<String> said) {
        ReadStatement read = reader.read(new SourceStatement("goal", "goal", "goal", false, language, text));
        List<GoalHint> hints = new ArrayList<>();
        form(text, read.language()).ifPresent(hints::add);
        content(read, said).ifPresent(hints::add);
        return List.copyOf(hints);
    }

    private Optional<GoalHint> form(String text, Language language) {
        List<Token> tokens = Tokens.of(text);
        List<String> figure = words.figure(text, tokens, language);
        if (!figure.isEmpty()) {
            return Optional.of(new GoalHint.ReadsLikeIndicator(figure));
        }
        List<String> measure = words.measure(text, tokens, language);
        return measure.isEmpty() ? Optional.empty() : Optional.of(new GoalHint.ReadsLikeMeasure(measure));
    }

    /** A hint only if every part of the text speaks clearly of one goal, and none of these was said. */
    private Optional<GoalHint> content(ReadStatement read, Set<String> said) {
        Set<String> concepts = new LinkedHashSet<>();
        for (ReadStatement.Part part : read.parts()) {
            String concept = labels.name(labels.bestGoal(part.scores()));
            if (!isClear(part.scores()) || said.contains(concept)) {
                return Optional.empty();
            }
            concepts.add(concept);
        }
        return said.isEmpty() || concepts.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoalHint.OutsideWhatPeopleSaid(List.copyOf(concepts)));
    }

    private boolean isClear(double[] scores) {
        double next = Math.max(scores[labels.secondGoal(scores)], labels.noGoalScore(scores));
        return scores[labels.bestGoal(scores)] - next >= CLEAR_LEAD;
    }
}
