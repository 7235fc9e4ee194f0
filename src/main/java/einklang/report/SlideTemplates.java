package einklang.report;

import java.util.Optional;

/** The templates for slides, one a facilitator. */
public interface SlideTemplates {
    Optional<SlideTemplate> find(String facilitatorId);

    /** Puts a template in the place of the one that was there. */
    void put(String facilitatorId, SlideTemplate template);

    /**
     * Changes which layout serves which slide.
     *
     * @param version of the template that was looked at
     * @throws einklang.survey.StaleVersion if it is another one by now, or gone
     */
    void map(String facilitatorId, SlideMapping mapping, long version);

    /** Takes the template away; nothing happens if there is none. */
    void remove(String facilitatorId);
}
