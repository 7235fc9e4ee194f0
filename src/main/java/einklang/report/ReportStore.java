package einklang.report;

import einklang.i18n.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps what people add to the reports of a workshop. Every write is one transaction. */
public interface ReportStore {
    /** Returns names and logos; {@link Branding#NONE} if nothing was ever stored. */
    Branding branding(String workshopId);

    /**
     * Stores names and logos in place of those there are.
     *
     * @param branding with the version that its writer saw
     * @throws einklang.survey.StaleVersion if there is another version by now; then nothing is changed
     */
    void putBranding(String workshopId, Branding branding);

    /** Returns the own texts of a language by the id of their paragraph, also those that gave way to the proposed ones. */
    Map<String, OwnText> texts(String workshopId, Language language);

    /**
     * Stores an own text in place of the one there is.
     *
     * @param text with the version that its writer saw
     * @throws einklang.survey.StaleVersion if there is another version by now; then nothing is changed
     */
    void putText(String workshopId, Language language, OwnText text);

    /**
     * Stores translations of statements of a round, each in place of the one that its writer saw.
     *
     * @return those that were not stored because there is another text by now, or no such statement any more
     */
    List<Gloss> putGlosses(String roundId, List<Gloss> glosses, String actor, Instant now);
}
