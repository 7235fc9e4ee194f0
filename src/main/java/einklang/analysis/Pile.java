package einklang.analysis;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pile as people have edited it.
 *
 * @param concepts goals of the catalogue that it stands for; may be empty, may be several after a merge
 * @param people ids of those who named it, each once however many sentences they have there; may be empty
 */
public record Pile(String id, Set<String> concepts, Set<String> people) {
    public Pile {
        Guard.filled("pile id", id);
        concepts = Collections.unmodifiableSet(new TreeSet<>(concepts));
        people = Collections.unmodifiableSet(new TreeSet<>(people));
    }
}
