package einklang.report;

import einklang.i18n.Language;
import java.util.Collections;
import java.util.Set;

/**
 * How a report is handed over: for whom, in which language, with which parts and under whose names. Applied to a report
 * it gives a report again, so no format has to know of editions. It only ever takes away: what the disclosure plan does not
 * release is in no report and so in no edition. docs/report.md says what is in it for whom.
 *
 * @param parts in the order of the report; a part that misses one it needs is left out
 * @param branding names and logos for the cover; an empty name of the client leaves the one of the report
 */
public record Edition(Audience audience, Language language, Set<Part> parts, Branding branding) {
    public Edition {
        parts = Collections.unmodifiableSet(Part.complete(parts));
    }

    /** Returns the edition for these people with the parts that they get by default. */
    public static Edition standard(Audience audience, Language language, Branding branding) {
        return new Edition(audience, language, audience.parts(), branding);
    }

    /**
     * Narrows a report to this edition.
     *
     * @param whole in the language of this edition
     */
    public Report of(Report whole) {
        if (whole.language() != language) {
            throw new IllegalArgumentException(
                    "edition: found a report in " + whole.language() + ", wanted one in " + language);
        }
        return new Narrowing(whole, this).report();
    }
}
