package einklang.analysis;

import einklang.i18n.LocalText;

/**
 * Two piles that pull apart (M8).
 *
 * @param a id of the pile where most of those stand who say what is first in the catalogue's pair
 * @param b id of the other pile
 * @param concernA the goal or finer goal of the catalogue that pulls in pile a
 * @param concernB that which pulls in pile b
 * @param peopleA how many say the first
 * @param peopleB how many say the second
 * @param betweenPeople share of ordered pairs of different people of whom the first named a and the second b, 0 to 1
 * @param betweenPairs the number of these pairs
 * @param insidePeople how many people named both
 * @param why the catalogue's reason; quotes nobody
 */
public record Tension(
        String a,
        String b,
        String concernA,
        String concernB,
        int peopleA,
        int peopleB,
        double betweenPeople,
        int betweenPairs,
        int insidePeople,
        LocalText why) {
    public Tension {
        Guard.filled("first pile of a tension", a);
        Guard.filled("second pile of a tension", b);
        Guard.filled("first side of a tension", concernA);
        Guard.filled("second side of a tension", concernB);
        Guard.share("conflict load between people", betweenPeople);
        Guard.atLeast("pairs between people", 0, betweenPairs);
        Guard.atLeast("people with both", 0, insidePeople);
    }
}
