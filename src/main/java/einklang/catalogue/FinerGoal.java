package einklang.catalogue;

import einklang.i18n.LocalText;

/**
 * A finer goal within a goal of the catalogue: names what sets a pile apart, and is a side of what pulls apart.
 *
 * @param id the goal's id, a slash, an own name: "employees/recognition"
 * @param goal id of the goal that it belongs to
 * @param name a few words that follow the goal's name after a colon
 */
public record FinerGoal(String id, String goal, LocalText name) {
    public FinerGoal {
        if (!id.startsWith(goal + "/")) {
            throw new IllegalArgumentException("finer goal: found '" + id + "', wanted '" + goal + "/' and a name");
        }
    }
}
