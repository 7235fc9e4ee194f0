package einklang.web;

import einklang.survey.Milestones;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a workshop is and what comes next.
 *
 * @param current the step this page belongs to
 * @param links the pages of the steps that can be opened; a step without a link is shown as not yet there
 * @param next empty where nothing is next
 */
public record StepsBar(Step current, Map<Step, String> links, Optional<Next> next) {
    /** What comes next: the key of a sentence, and the address where it is done. */
    public record Next(String key, String link) {}

    public StepsBar {
        links = Map.copyOf(links);
    }

    /**
     * Returns the bar of a workshop: comparing is open at once, what follows from closing on.
     *
     * @param state of its round at the time of the request
     */
    public static StepsBar of(Workshop workshop, Step current, RoundState state, Milestones there) {
        String start = "/workshops/" + workshop.id();
        Map<Step, String> links = new EnumMap<>(Step.class);
        links.put(Step.ASK, start);
        links.put(Step.COMPARE, start + "/compare");
        if (state == RoundState.CLOSED || state == RoundState.COMPARED) {
            links.put(Step.AGREE, start + "/agree");
            links.put(Step.ACT, start + "/act");
            links.put(Step.REPORT, start + "/report");
        }
        NextStep next = NextStep.of(state, there, current, workshop.isTrial());
        return new StepsBar(current, links, Optional.of(new Next(next.key(), next.link(workshop.id()))));
    }

    /** Returns the link of a step, or the empty text. */
    public String link(Step step) {
        return links.getOrDefault(step, "");
    }
}
