package einklang.analysis;

/**
 * How sure the engine is that a statement speaks of a goal of the catalogue.
 *
 * @param concept id in the catalogue, or "none" for a text that states no goal
 * @param confidence 0 to 1; of the first goal how often such a reading is right (docs/scoring.md), of further ones a rank only
 */
public record ConceptScore(String concept, double confidence) {
    /** The concept of a text that states no goal. */
    public static final String NONE = "none";

    public ConceptScore {
        Guard.filled("concept", concept);
        Guard.share("confidence of " + concept, confidence);
    }
}
