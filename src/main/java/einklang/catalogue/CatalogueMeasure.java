package einklang.catalogue;

import einklang.i18n.LocalText;
import java.util.List;

/**
 * A measure that others have taken: what is done, never a figure.
 *
 * @param id unique in the catalogue
 * @param effects helping ones first, each goal at most once; at least one helps
 * @param name a short phrase in three languages
 * @param description one sentence in three languages
 * @param firstStep what can be done tomorrow, in three languages
 */
public record CatalogueMeasure(
        String id,
        Kind kind,
        Effort effort,
        List<UsualEffect> effects,
        LocalText name,
        LocalText description,
        LocalText firstStep) {
    public CatalogueMeasure {
        effects = List.copyOf(effects);
        if (effects.stream().noneMatch(effect -> effect.strength() > 0)) {
            throw new IllegalArgumentException("measure " + id + ": found no goal that it helps, wanted at least one");
        }
    }

    /** Returns the usual strength on a goal, 0 if the catalogue says nothing of it. */
    public int strengthOn(String goal) {
        return effects.stream()
                .filter(effect -> effect.goal().equals(goal))
                .mapToInt(UsualEffect::strength)
                .findFirst()
                .orElse(0);
    }

    /** Returns what the measure may harm, in the order of the file; empty if nothing is known. */
    public List<UsualEffect> harms() {
        return effects.stream().filter(effect -> effect.strength() < 0).toList();
    }
}
