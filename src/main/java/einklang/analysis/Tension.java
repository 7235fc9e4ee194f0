package einklang.analysis;

import einklang.i18n.LocalText;

/**
 * Two piles whose goals pull apart (M8).
 *
 * @param a id of the pile that stands first in the catalogue's pair
 * @param b id of the other pile
 * @param betweenPeople share of ordered pairs of different people of whom the first named a and the second b, 0 to 1
 * @param betweenPairs the number of these pairs
 * @param insidePeople how many people named both
 * @param why the catalogue's reason; quotes nobody
 */
public record Tension(String a, String b, double betweenPeople, int betweenPairs, int insidePeople, LocalText why) {
    public Tension {
        Guard.filled("first pile of a tension", a);
        Guard.filled("second pile of a tension", b);
        Guard.share("conflict load between people", betweenPeople);
        Guard.atLeast("pairs between people", 0, betweenPairs);
        Guard.atLeast("people with both", 0, insidePeople);
    }
}
