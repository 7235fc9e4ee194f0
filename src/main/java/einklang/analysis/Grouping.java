package einklang.analysis;

import java.util.List;

/** Proposes piles for the answers to one question. */
public interface Grouping {
    /**
     * Proposes piles. The order of the statements never matters; no statement gives a proposal without piles.
     *
     * @param slider -1 fewer and wider piles, 0 as advised, 1 more and finer
     * @throws IllegalArgumentException if two statements have one id, or the slider is out of range
     */
    Proposal propose(List<SourceStatement> statements, int slider);
}
