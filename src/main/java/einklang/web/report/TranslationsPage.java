package einklang.web.report;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.Gloss;
import einklang.report.Translations;
import einklang.web.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page for translating statements for readers of the report.
 *
 * @param base address of the step of the report
 * @param part which part of the lines is shown, from 1
 * @param refused what was typed last and could not be stored, by the key of its line
 * @param done whether something was stored just now
 */
public record TranslationsPage(
        Frame frame, String base, Translations translations, int part, Map<String, Refusal> refused, boolean done) {
    /** As many of the longest translations as one form takes. */
    static final int LINES = 25;

    /**
     * A translation that was not stored.
     *
     * @param sentence why
     * @param other what somebody else stored meanwhile; empty if nobody did
     */
    public record Refusal(String text, String sentence, String other) {}

    public TranslationsPage {
        refused = Map.copyOf(refused);
        part = Math.max(1, Math.min(part, parts(translations)));
    }

    private static int parts(Translations translations) {
        return Math.max(1, (translations.lines().size() + LINES - 1) / LINES);
    }

    private Messages messages() {
        return frame.messages();
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Language language() {
        return translations.language();
    }

    /** Returns the lines of this part. */
    public List<Translations.Line> lines() {
        List<Translations.Line> all = translations.lines();
        return all.subList((part - 1) * LINES, Math.min(part * LINES, all.size()));
    }

    /** Returns how many there are and how many are missing, in one sentence. */
    public String counted() {
        return counted(messages(), translations);
    }

    static String counted(Messages messages, Translations translations) {
        int all = translations.lines().size();
        String into = translations.language().ownName();
        return all == 0
                ? messages.text("report.translations.none", into)
                : messages.plural("report.translations.missing", translations.missing(), all, into);
    }

    public boolean hasPrevious() {
        return part > 1;
    }

    public boolean hasNext() {
        return part < parts(translations);
    }

    public String partOf() {
        return text("report.translations.part", part, parts(translations));
    }

    /** Whether a line is the first of its question on this part, where the workshop asked more than one. */
    public boolean opens(Translations.Line line) {
        List<Translations.Line> lines = lines();
        int at = lines.indexOf(line);
        boolean several = translations.lines().stream()
                        .map(one -> one.question().id())
                        .distinct()
                        .count()
                > 1;
        return several
                && (at == 0
                        || !lines.get(at - 1)
                                .question()
                                .id()
                                .equals(line.question().id()));
    }

    public @Nullable Refusal refusal(Translations.Line line) {
        return refused.get(line.id());
    }

    /** Returns what stands in the field: what was typed last, else what is stored. */
    public String value(Translations.Line line) {
        Refusal refusal = refusal(line);
        return refusal == null ? line.gloss() : refusal.text();
    }

    public int longest() {
        return Gloss.LONGEST;
    }
}
