package einklang.cli;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;

/**
 * The goals that the program knows on the operator's settings.
 *
 * @param model trained from the examples of the same files
 * @param source where these files come from
 */
public record Engine(Catalogue catalogue, GoalModel model, Catalogue.Source source) {
    /** Returns what the program carries, without an operator's own files. */
    public static Engine bundled() {
        return new Engine(Catalogue.bundled(), GoalModel.bundled(), Catalogue.bundledSource());
    }
}
