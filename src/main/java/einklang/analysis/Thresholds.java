package einklang.analysis;

/**
 * The numbers that the grouping turns on, as data (docs/scoring.md).
 *
 * @param noGoalLead by how much "none" must lead the best goal before a text counts as no goal; below 0, it may lie behind a little
 * @param ownPile a best score below this fits no goal of the catalogue
 * @param strange a text without any word that was learnt needs this score to count as a goal of the catalogue
 * @param aspect the score that both sides of a mark need to be goals of their own
 * @param second the score from which a second goal of one aspect is named too
 * @param unsureScore a best score below this is unsure
 * @param unsureLead a lead over the second goal below this is unsure
 * @param lonelyLead how far its second goal may lie behind for an aspect that is alone with its first one to join others there
 * @param finerPiles whether finer goals within a goal get piles of their own
 */
record Thresholds(
        double noGoalLead,
        double ownPile,
        double strange,
        double aspect,
        double second,
        double unsureScore,
        double unsureLead,
        double lonelyLead,
        boolean finerPiles) {
    private static final double WIDEST = -5;
    private static final double ADVISED = -0.5;
    private static final double STRANGE = 0;
    private static final double FINEST = -0.35;
    private static final double NEVER = -1;
    private static final double LONELY_LEAD = 0.3;

    /**
     * Fewer and wider piles leave nothing outside the catalogue and few cards alone; more and finer ones keep what fits badly apart
     * and part a goal into its finer ones.
     */
    static Thresholds forSlider(int slider) {
        double ownPile = slider < 0 ? WIDEST : slider == 0 ? ADVISED : FINEST;
        double lonelyLead = slider < 0 ? LONELY_LEAD : NEVER;
        return new Thresholds(-0.1, ownPile, STRANGE, -0.5, 0, -0.45, 0.12, lonelyLead, slider > 0);
    }
}
