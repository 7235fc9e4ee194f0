package einklang.plan;

import einklang.i18n.LocalText;
import java.util.List;

/**
 * A goal of the whole organisation that service goals derive from.
 *
 * @param position order in lists, ties by id
 * @param text at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one language
 */
public record CompanyGoal(String id, long version, int position, LocalText text) implements Positioned {
    public CompanyGoal {
        text = PlanText.title("company goal " + id, text);
    }

    @Override
    public CompanyGoal withPosition(int position) {
        return new CompanyGoal(id, version, position, text);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(text);
    }
}
