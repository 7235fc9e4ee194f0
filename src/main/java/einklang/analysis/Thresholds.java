package einklang.analysis;

/**
 * The numbers that the grouping turns on, as data (docs/scoring.md).
 *
 * @param noGoalLead by how much "none" must lead the best goal before a text counts as no goal
 * @param ownPile a best score below this fits no goal of the catalogue
 * @param strange a text without any word that was learnt needs this score to count as a goal of the catalogue
 * @param aspect the score that both sides of a mark need to be goals of their own
 * @param second the score from which a second goal of one aspect is named too
 * @param unsureScore a best score below this is unsure
 * @param unsureLead a lead over the second goal below this is unsure
 */
record Thresholds(
        double noGoalLead,
        double ownPile,
        double strange,
        double aspect,
        double second,
        double unsureScore,
        double unsureLead) {
    private static final double WIDEST = -5;
    private static final double ADVISED = -0.5;
    private static final double STRANGE = 0;
    private static final double FINEST = -0.35;

    /** Fewer and wider piles leave nothing outside the catalogue; more and finer ones keep what fits badly apart. */
    static Thresholds forSlider(int slider) {
        double ownPile = slider < 0 ? WIDEST : slider == 0 ? ADVISED : FINEST;
        return new Thresholds(0, ownPile, STRANGE, -0.5, 0, -0.45, 0.12);
    }
}
