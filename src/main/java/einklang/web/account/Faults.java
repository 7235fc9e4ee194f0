package einklang.web.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in a form: a sentence a field, in the order of the fields. */
public record Faults(Map<String, String> byField) {
    static final Faults NONE = new Faults(Map.of());

    /** Returns the sentence for a field, or the empty text. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    Faults and(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, sentence);
        return new Faults(more);
    }
}
