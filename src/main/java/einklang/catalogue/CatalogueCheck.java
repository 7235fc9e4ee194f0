package einklang.catalogue;

import einklang.i18n.Language;
import einklang.text.NearDuplicates;
import einklang.text.Token;
import einklang.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the examples of a catalogue are: how many there are, and which say the same.
 *
 * @param counts sentences and terms by goal, then language; every goal of the catalogue and "none", in their order
 * @param twins sentences that are written almost alike in one language, those first that have different goals
 * @param alsoElsewhere sentences that also stand among other texts, word for word
 */
public record CatalogueCheck(Map<String, Map<Language, Count>> counts, List<Twin> twins, List<Example> alsoElsewhere) {
    /** How many sentences and terms a goal should have in each language. */
    public static final int WANTED = 200;

    /** Sentences and terms of one goal in one language; a text with two goals counts for both. */
    public record Count(int sentences, int terms) {
        Count plus(Example.Kind kind) {
            return kind == Example.Kind.SENTENCE ? new Count(sentences + 1, terms) : new Count(sentences, terms + 1);
        }

        /** Tells whether there are as many as there should be. */
        public boolean suffices() {
            return sentences >= WANTED && terms >= WANTED;
        }
    }

    /** Two sentences that are written almost alike. */
    public record Twin(Example first, Example second) {
        /** Tells whether the two have different first goals, so that one of them is probably wrong. */
        public boolean disagree() {
            return !first.labels().get(0).equals(second.labels().get(0));
        }
    }

    public CatalogueCheck {
        counts = new LinkedHashMap<>(counts);
        twins = List.copyOf(twins);
        alsoElsewhere = List.copyOf(alsoElsewhere);
    }

    /**
     * Checks examples.
     *
     * @param others texts that should not stand among the examples, such as those of a test set; may be empty
     */
    public static CatalogueCheck of(Catalogue catalogue, List<Example> examples, List<String> others) {
        return new CatalogueCheck(counts(catalogue, examples), twins(examples), alsoElsewhere(examples, others));
    }

    private static Map<String, Map<Language, Count>> counts(Catalogue catalogue, List<Example> examples) {
        Map<String, Map<Language, Count>> counts = new LinkedHashMap<>();
        catalogue.concepts().forEach(concept -> counts.put(concept.id(), zeros()));
        counts.put(Concept.NONE, zeros());
        for (Example example : examples) {
            for (String label : new HashSet<>(example.labels())) {
                counts.computeIfAbsent(label, key -> zeros())
                        .computeIfPresent(example.language(), (language, count) -> count.plus(example.kind()));
            }
        }
        return counts;
    }

    private static Map<Language, Count> zeros() {
        Map<Language, Count> zeros = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            zeros.put(language, new Count(0, 0));
        }
        return zeros;
    }

    private static List<Twin> twins(List<Example> examples) {
        List<Twin> disagreeing = new ArrayList<>();
        List<Twin> agreeing = new ArrayList<>();
        for (Language language : Language.values()) {
            List<Example> sentences = sentences(examples).stream()
                    .filter(example -> example.language() == language)
                    .toList();
            int[] first = new NearDuplicates()
                    .groups(sentences.stream()
                            .map(example -> Tokens.of(example.text()))
                            .toList());
            for (int i = 0; i < first.length; i++) {
                if (first[i] != i) {
                    Twin twin = new Twin(sentences.get(first[i]), sentences.get(i));
                    (twin.disagree() ? disagreeing : agreeing).add(twin);
                }
            }
        }
        disagreeing.addAll(agreeing);
        return disagreeing;
    }

    private static List<Example> alsoElsewhere(List<Example> examples, List<String> others) {
        Set<List<String>> words = new HashSet<>();
        others.forEach(text -> words.add(words(text)));
        Map<List<String>, Example> found = new HashMap<>();
        List<Example> kept = new ArrayList<>();
        for (Example example : sentences(examples)) {
            if (words.contains(words(example.text())) && found.put(words(example.text()), example) == null) {
                kept.add(example);
            }
        }
        return kept;
    }

    private static List<Example> sentences(List<Example> examples) {
        return examples.stream()
                .filter(example -> example.kind() == Example.Kind.SENTENCE)
                .toList();
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::folded).toList();
    }
}
