package einklang.web.plan;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.web.Form;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands in the fields of a form, as text: stored values when the page opens, else just what was typed, with a
 * sentence beside each field that cannot be taken. A text in several languages has a field for each, such as "title.de".
 */
public final class Fields {
    private final Map<String, List<String>> stored = new HashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Function<String, List<String>> typed;

    private Fields(Function<String, List<String>> typed) {
        this.typed = typed;
    }

    /** Returns fields to be filled with stored values. */
    public static Fields empty() {
        return new Fields(name -> List.of());
    }

    /** Returns the fields as typed. */
    public static Fields of(Form form) {
        return new Fields(form::all);
    }

    /** Returns the name of the field of a text in this language. */
    public static String name(String field, Language language) {
        return field + "." + language.code();
    }

    public Fields with(String name, String value) {
        stored.put(name, List.of(value));
        return this;
    }

    public Fields with(String name, Collection<String> ticked) {
        stored.put(name, List.copyOf(ticked));
        return this;
    }

    public Fields with(String name, LocalText text) {
        text.texts().forEach((language, words) -> with(name(name, language), words));
        return this;
    }

    public List<String> all(String name) {
        List<String> kept = stored.get(name);
        return kept == null ? typed.apply(name) : kept;
    }

    /** Returns the first value; the empty text if there is none. */
    public String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public String value(String name, Language language) {
        return value(name(name, language));
    }

    /** Whether a box with this value is ticked. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Whether the form had such a field at all. */
    public boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** Puts a sentence beside a field; the first one stays. */
    public void fault(String name, String sentence) {
        faults.putIfAbsent(name, sentence);
    }

    /** Returns the sentence beside a field, the empty text if it is right. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Whether a field has a fault whose name starts so; then its fold opens. */
    public boolean hasFaultIn(String prefix) {
        return faults.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
