package einklang.analysis;

/** A part of the engine that can be left out, to see what it adds. The product leaves out none. */
public enum EnginePart {
    /** Several goals in one text are told apart. */
    ASPECTS,
    /** The nearest examples have a say beside the linear model. */
    NEAREST_EXAMPLES,
    /** Texts that are written almost alike share their scores. */
    NEAR_DUPLICATES,
    /** What fits no goal of the catalogue gets a pile of its own. */
    OWN_PILES
}
