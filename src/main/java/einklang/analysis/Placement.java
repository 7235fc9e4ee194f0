package einklang.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts one aspect of a statement into a cluster.
 *
 * @param unsure a flag only, the placement counts like any other
 * @param finer ids of finer goals of the catalogue that the aspect speaks of, surest first; mostly none or one. Proposals
 *     that were kept before there were any have none
 */
public record Placement(
        Aspect aspect,
        String cluster,
        boolean unsure,
        @Nullable List<String> finer) {
    public Placement {
        Guard.filled("cluster of a placement", cluster);
        finer = finer == null ? List.of() : List.copyOf(finer);
    }

    @Override
    public List<String> finer() {
        return finer == null ? List.of() : finer;
    }

    public Placement(Aspect aspect, String cluster, boolean unsure) {
        this(aspect, cluster, unsure, List.of());
    }
}
