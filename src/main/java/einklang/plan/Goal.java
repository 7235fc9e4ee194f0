package einklang.plan;

import einklang.i18n.LocalText;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An agreed goal.
 *
 * @param position order in lists, ties by id
 * @param title at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one language
 * @param sentence what is meant, in one sentence; may be empty
 * @param moment "how do I notice it in the next conversation?"; may be empty
 * @param weight importance, {@value #LOWEST_WEIGHT} to {@value #HIGHEST_WEIGHT}; counts in the effect of measures
 * @param themes lineages of the themes it comes from; empty for a goal that nobody's words led to
 * @param companyGoals keys of the company goals that it contributes to
 * @param contribution how it contributes to them; may be empty
 */
public record Goal(
        String id,
        long version,
        int position,
        LocalText title,
        LocalText sentence,
        LocalText moment,
        int weight,
        Horizon horizon,
        Set<String> themes,
        Set<String> companyGoals,
        LocalText contribution)
        implements Positioned {
    public static final int LOWEST_WEIGHT = 1;
    public static final int HIGHEST_WEIGHT = 5;
    public static final int USUAL_WEIGHT = 3;

    /** More than these nobody keeps in mind; the pages say so, and do not forbid it. */
    public static final int GOOD_NUMBER = 5;

    public Goal {
        title = PlanText.title("goal " + id, title);
        sentence = PlanText.text("goal " + id, sentence);
        moment = PlanText.text("goal " + id, moment);
        contribution = PlanText.text("goal " + id, contribution);
        if (weight < LOWEST_WEIGHT || weight > HIGHEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "goal " + id + ": found weight " + weight + ", wanted " + LOWEST_WEIGHT + " to " + HIGHEST_WEIGHT);
        }
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        companyGoals = Collections.unmodifiableSet(new TreeSet<>(companyGoals));
    }

    /** Returns the same goal in another place of the list. */
    public Goal at(int place) {
        return new Goal(
                id, version, place, title, sentence, moment, weight, horizon, themes, companyGoals, contribution);
    }

    /** Returns the same goal without company goals that are gone. */
    Goal contributingOnlyTo(Set<String> existing) {
        Set<String> kept = new TreeSet<>(companyGoals);
        kept.retainAll(existing);
        return new Goal(id, version, position, title, sentence, moment, weight, horizon, themes, kept, contribution);
    }

    @Override
    public Goal withPosition(int position) {
        return new Goal(
                id, version, position, title, sentence, moment, weight, horizon, themes, companyGoals, contribution);
    }

    /**
     * Returns the same goal with another weight.
     *
     * @throws IllegalArgumentException if the weight is outside its range
     */
    public Goal withWeight(int weight) {
        return new Goal(
                id, version, position, title, sentence, moment, weight, horizon, themes, companyGoals, contribution);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(title, sentence, moment, contribution);
    }
}
