package einklang.analysis;

/** What the engine decides about one aspect. Closed: a goal of the catalogue, a pile of its own, or no goal. */
enum Decision {
    CATALOGUE,
    OWN,
    NO_GOAL
}
