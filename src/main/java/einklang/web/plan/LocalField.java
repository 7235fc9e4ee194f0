package einklang.web.plan;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.plan.PlanText;
import java.util.List;

/**
 * A text with a field for every offered language: the own one in sight, the others folded. Shown by
 * templates/shared/localfield.jte.
 *
 * @param name of the fields, before the dot
 * @param key of the label
 * @param hint may be empty
 * @param rows 1 for a one-line field
 * @param longest in code points
 */
public record LocalField(
        String name,
        String key,
        String hint,
        int rows,
        int longest,
        List<Language> languages,
        Fields fields,
        Messages messages) {
    /** A field for a title or a name. */
    public static LocalField title(InPlan in, Fields fields, String name, String key) {
        return new LocalField(name, key, "", 1, PlanText.LONGEST_TITLE, in.languages(), fields, in.messages());
    }

    /** A field for a sentence. */
    public static LocalField text(InPlan in, Fields fields, String name, String key) {
        return new LocalField(name, key, "", 2, PlanText.LONGEST_TEXT, in.languages(), fields, in.messages());
    }

    /** Returns the same field with a line that helps. */
    public LocalField withHint(String hintKey) {
        return new LocalField(name, key, messages.text(hintKey), rows, longest, languages, fields, messages);
    }

    /** Returns the same field in the own language only, for short forms. */
    public LocalField inOneLanguage() {
        return new LocalField(name, key, hint, rows, longest, languages.subList(0, 1), fields, messages);
    }

    public Language own() {
        return languages.get(0);
    }

    public List<Language> others() {
        return languages.subList(1, languages.size());
    }

    /** Returns the label of the own field; it names the language where that is not the page's. */
    public String label() {
        String label = messages.text(key);
        return own() == messages.language() ? label : label(own());
    }

    public String label(Language language) {
        return messages.text("plan.local.label", messages.text(key), language.ownName());
    }

    public String name(Language language) {
        return Fields.name(name, language);
    }

    public String value(Language language) {
        return fields.value(name, language);
    }

    public String fault(Language language) {
        return fields.fault(name(language));
    }

    /** Whether a folded field has a fault. */
    public boolean open() {
        return others().stream().anyMatch(language -> !fault(language).isEmpty());
    }

    /** Returns the folded languages that have no text; empty if there is none. */
    public String missing() {
        return String.join(
                ", ",
                others().stream()
                        .filter(language -> value(language).isBlank())
                        .map(Language::ownName)
                        .toList());
    }

    public String fold() {
        return missing().isEmpty()
                ? messages.text("plan.local.others")
                : messages.text("plan.local.missing", missing());
    }

    /** Browsers count UTF-16 units: an emoji that still fits is never cut off. */
    public int maxLength() {
        return 2 * longest;
    }
}
