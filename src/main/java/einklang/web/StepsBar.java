package einklang.web;

import einklang.survey.RoundState;
import java.util.EnumMap;
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

    /** Returns the bar of a workshop: comparing is open at once, what follows from closing on. */
    public static StepsBar of(String workshopId, Step current, RoundState state) {
        String start = "/workshops/" + workshopId;
        Map<Step, String> links = new EnumMap<>(Step.class);
        links.put(Step.ASK, start);
        links.put(Step.COMPARE, start + "/compare");
        if (state == RoundState.CLOSED || state == RoundState.COMPARED) {
            links.put(Step.AGREE, start + "/agree");
            links.put(Step.ACT, start + "/act");
            links.put(Step.REPORT, start + "/report");
        }
        return new StepsBar(current, links);
    }

    /** Returns the link of a step, or the empty text. */
    public String link(Step step) {
        return links.getOrDefault(step, "");
    }
}
