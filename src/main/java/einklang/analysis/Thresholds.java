package einklang.analysis;

/**
 * The numbers that the grouping turns on, as data (docs/scoring.md).
 *
 * @param noGoalLead by how much "none" must lead the best goal before a text counts as no goal
 * @param ownPile a best score below this fits no goal of the catalogue
 * @param aspect the score that both sides of a mark need to be goals of their own
 * @param second the score from which a second goal of one aspect is named too
 * @param unsureScore a best score below this is unsure
 * @param unsureLead a lead over the second goal below this is unsure
 */
record Thresholds(
        double noGoalLead, double ownPile, double aspect, double second, double unsureScore, double unsureLead) {
    static Thresholds forSlider(int slider) {
        double ownPile = slider < 0 ? -5 : slider == 0 ? OWN_PILE : -0.55;
        return new Thresholds(NO_GOAL_LEAD, ownPile, ASPECT, SECOND, -0.45, 0.12);
    }

    private static final double NO_GOAL_LEAD = Double.parseDouble(System.getProperty("t.none", "0"));
    private static final double OWN_PILE = Double.parseDouble(System.getProperty("t.own", "-0.7"));
    private static final double ASPECT = Double.parseDouble(System.getProperty("t.aspect", "-0.4"));
    private static final double SECOND = Double.parseDouble(System.getProperty("t.second", "0.0"));
}
