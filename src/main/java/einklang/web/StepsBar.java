package einklang.web;

import java.util.Map;

/**
 * Where a workshop is.
 *
 * @param current the step this page belongs to
 * @param links the pages of the steps that can be opened; a step without a link is shown as not yet there
 */
public record StepsBar(Step current, Map<Step, String> links) {
    public StepsBar {
        links = Map.copyOf(links);
    }

    /** Returns the link of a step, or the empty text. */
    public String link(Step step) {
        return links.getOrDefault(step, "");
    }
}
