package einklang.board;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pile as accepted or edited by a person. Which cards lie there says {@link Board#cards(String)}.
 *
 * @param id random key
 * @param lineage random key that stays the same when a new proposal carries the theme on
 * @param concepts goals of the catalogue that it stands for; empty for an own pile, several after a merge
 * @param cluster the cluster that last gave it cards; a pile split off keeps that of its origin
 * @param label key of the label that a person typed; empty while the proposed one holds
 */
public record Theme(String id, String lineage, Set<String> concepts, ClusterKey cluster, Optional<String> label) {
    /** A cluster of a stored proposal. */
    public record ClusterKey(String proposal, String cluster) {}

    public Theme {
        if (id.isBlank() || lineage.isBlank()) {
            throw new IllegalArgumentException(
                    "theme: found id '" + id + "' of lineage '" + lineage + "', wanted both");
        }
        concepts = Collections.unmodifiableSet(new TreeSet<>(concepts));
    }

    Theme labelled(Optional<String> wanted) {
        return new Theme(id, lineage, concepts, cluster, wanted);
    }

    Theme with(Set<String> more) {
        Set<String> all = new TreeSet<>(concepts);
        all.addAll(more);
        return new Theme(id, lineage, all, cluster, label);
    }

    Theme from(ClusterKey source, Set<String> of) {
        return new Theme(id, lineage, of, source, label);
    }
}
