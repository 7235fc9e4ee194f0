package einklang.cli;

import einklang.analysis.VectorLikeness;
import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The goals that the program knows on the operator's settings.
 *
 * @param model trained from the examples of the same files
 * @param source where these files come from
 * @param likeness sentence vectors, asked anew for each proposal; empty where they are off or not ready
 */
public record Engine(
        Catalogue catalogue, GoalModel model, Catalogue.Source source, Supplier<Optional<VectorLikeness>> likeness) {
    /** Without sentence vectors. */
    public Engine(Catalogue catalogue, GoalModel model, Catalogue.Source source) {
        this(catalogue, model, source, Optional::empty);
    }

    /** Returns the same goals, seen by sentence vectors too. */
    public Engine with(Supplier<Optional<VectorLikeness>> vectors) {
        return new Engine(catalogue, model, source, vectors);
    }

    /** Returns what the program carries, without an operator's own files. */
    public static Engine bundled() {
        return new Engine(Catalogue.bundled(), GoalModel.bundled(), Catalogue.bundledSource());
    }
}
