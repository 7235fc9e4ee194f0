package einklang.analysis;

/** Puts one aspect of a statement into a cluster; unsure is a flag only, the placement counts like any other. */
public record Placement(Aspect aspect, String cluster, boolean unsure) {
    public Placement {
        Guard.filled("cluster of a placement", cluster);
    }
}
