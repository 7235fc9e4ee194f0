package einklang.web.agree;

import einklang.analysis.GoalHint;
import einklang.catalogue.Concept;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Goal;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the engine points out about goals, in words.
 *
 * @param said goals of the catalogue that the piles stand for; empty if nothing is known of what people said
 */
public record Hints(InPlan in, Set<String> said) {
    /**
     * One hint.
     *
     * @param measure whether the goal may be noted as a measure instead
     */
    public record Line(String words, boolean measure) {}

    static Hints of(InPlan in, Piles piles) {
        return new Hints(
                in,
                piles.themes().stream()
                        .flatMap(theme -> theme.theme().concepts().stream())
                        .collect(Collectors.toSet()));
    }

    List<Line> of(Goal goal) {
        LocalText.Shown title = goal.title().in(in.language());
        return in.services().hints().of(title.text(), Optional.of(title.language()), said).stream()
                .map(this::line)
                .toList();
    }

    private Line line(GoalHint hint) {
        if (hint instanceof GoalHint.ReadsLikeMeasure measure) {
            return new Line(messages().text("agree.hint.measure", quoted(measure.words())), true);
        } else if (hint instanceof GoalHint.ReadsLikeIndicator figure) {
            return new Line(messages().text("agree.hint.indicator", quoted(figure.words())), false);
        }
        List<String> concepts = ((GoalHint.OutsideWhatPeopleSaid) hint)
                .concepts().stream().map(this::name).toList();
        return new Line(messages().text("agree.hint.outside", messages().list(concepts)), false);
    }

    private Messages messages() {
        return in.messages();
    }

    private String quoted(List<String> words) {
        return messages().list(words.stream().map(messages()::quote).toList());
    }

    private String name(String concept) {
        return messages()
                .quote(in.services()
                        .catalogue()
                        .find(concept)
                        .map(Concept::name)
                        .map(name -> name.text(in.language()))
                        .orElse(concept));
    }
}
