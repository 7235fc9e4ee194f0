package einklang.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The piles that the engine proposes for the answers to one question. Equal statements, catalogue and slider give an equal
 * proposal on every machine, whatever the order of the statements.
 *
 * @param engine name and version of the engine with its model, and of the sentence vectors if they had a say
 * @param catalogue hash of the catalogue used
 * @param slider -1 fewer and wider piles, 0 as advised, 1 more and finer
 * @param statements in ascending order of id
 * @param clusters most statements first, ties by id
 */
public record Proposal(
        String engine, String catalogue, int slider, List<PlacedStatement> statements, List<Cluster> clusters) {
    private static final String VECTORS = " + ";

    public Proposal {
        Guard.filled("engine", engine);
        Guard.filled("catalogue hash", catalogue);
        if (slider < -1 || slider > 1) {
            throw new IllegalArgumentException("slider: found " + slider + ", wanted -1, 0 or 1");
        }
        statements = List.copyOf(statements);
        clusters = List.copyOf(clusters);
        checkReferences(statements, clusters);
    }

    static String withVectors(String engine, String model) {
        return engine + VECTORS + model;
    }

    /** Finds the name of the model whose sentence vectors had a say; empty if the engine went by its own measures alone. */
    public Optional<String> vectors() {
        int mark = engine.indexOf(VECTORS);
        return mark < 0 ? Optional.empty() : Optional.of(engine.substring(mark + VECTORS.length()));
    }

    private static void checkReferences(List<PlacedStatement> statements, List<Cluster> clusters) {
        Set<String> known = new HashSet<>();
        clusters.forEach(cluster -> known.add(cluster.id()));
        for (PlacedStatement statement : statements) {
            for (Placement placement : statement.placements()) {
                if (!known.contains(placement.cluster())) {
                    throw new IllegalArgumentException("statement " + statement.id() + ": found unknown cluster "
                            + placement.cluster() + ", wanted one of the proposal");
                }
            }
        }
    }
}
