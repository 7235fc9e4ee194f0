package einklang.plan;

import einklang.i18n.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Something that is knowingly no goal.
 *
 * @param position order in lists, ties by id
 * @param text at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one language
 * @param why the reason; may be empty
 * @param theme lineage of the theme that it sets aside
 */
public record NonGoal(String id, long version, int position, LocalText text, LocalText why, Optional<String> theme)
        implements Positioned {
    public NonGoal {
        text = PlanText.title("non-goal " + id, text);
        why = PlanText.text("non-goal " + id, why);
    }

    @Override
    public NonGoal withPosition(int position) {
        return new NonGoal(id, version, position, text, why, theme);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(text, why);
    }
}
