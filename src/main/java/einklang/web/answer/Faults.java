package einklang.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: a sentence a field, in the order of the form. */
public record Faults(Map<String, String> sentences) {
    static final Faults NONE = new Faults(Map.of());

    public Faults {
        sentences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    static Faults of(String field, String sentence) {
        return new Faults(Map.of(field, sentence));
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public boolean has(String field) {
        return sentences.containsKey(field);
    }

    /** Returns the sentence beside the field, the empty text if nothing is wrong with it. */
    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }
}
