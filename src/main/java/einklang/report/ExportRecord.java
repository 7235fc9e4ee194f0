package einklang.report;

import einklang.i18n.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody took a report or a picture of it as a file; nothing of its content.
 *
 * @param on to the millisecond
 * @param actor key of the facilitator
 * @param format such as "pdf"
 * @param audience empty for the report as a whole
 * @param parts in the order of the report
 */
public record ExportRecord(
        Instant on, String actor, String format, Optional<Audience> audience, Language language, Set<Part> parts) {
    public ExportRecord {
        parts = Collections.unmodifiableSet(Part.complete(parts));
    }

    /** Returns what is to be written down about a report that was handed out. */
    public static ExportRecord of(Instant on, String actor, String format, Report report) {
        return new ExportRecord(on, actor, format, report.audience(), report.language(), report.parts());
    }
}
