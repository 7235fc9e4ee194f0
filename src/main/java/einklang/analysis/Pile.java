package einklang.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A pile as people have edited it.
 *
 * @param concepts goals of the catalogue that it stands for; may be empty, may be several after a merge
 * @param people ids of those who named it, each once however many sentences they have there; may be empty
 * @param finer by finer goal of the catalogue those of them whose sentences here speak of it
 */
public record Pile(String id, Set<String> concepts, Set<String> people, Map<String, Set<String>> finer) {
    public Pile {
        Guard.filled("pile id", id);
        concepts = Collections.unmodifiableSet(new TreeSet<>(concepts));
        people = Collections.unmodifiableSet(new TreeSet<>(people));
        Map<String, Set<String>> kept = new TreeMap<>();
        for (Map.Entry<String, Set<String>> entry : finer.entrySet()) {
            if (!people.containsAll(entry.getValue())) {
                throw new IllegalArgumentException(
                        "finer goal " + entry.getKey() + ": found people outside pile " + id + ", wanted some of it");
            }
            kept.put(entry.getKey(), Collections.unmodifiableSet(new TreeSet<>(entry.getValue())));
        }
        finer = Collections.unmodifiableMap(kept);
    }

    /** A pile of which no finer goals are known. */
    public Pile(String id, Set<String> concepts, Set<String> people) {
        this(id, concepts, people, Map.of());
    }
}
