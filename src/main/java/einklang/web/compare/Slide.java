package einklang.web.compare;

import einklang.board.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the reveal.
 *
 * @param tension number of the tension that it shows, from 0; 0 for other kinds
 */
public record Slide(Kind kind, int tension) {
    /** What a step shows. */
    public enum Kind {
        OPENING,
        CLARITY,
        NUMBERS,
        CARDS,
        PILES,
        SIDES,
        TENSION,
        SHARED
    }

    private static final int MOST_TENSIONS = 3;

    private Slide(Kind kind) {
        this(kind, 0);
    }

    /**
     * Returns the steps for what there is to show.
     *
     * @param down whether leaders turn their cards last
     */
    static List<Slide> of(Comparison comparison, boolean down) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(Kind.OPENING));
        if (comparison.clarityPeople() > 0) {
            slides.add(new Slide(Kind.CLARITY));
        }
        slides.add(new Slide(Kind.NUMBERS));
        if (comparison.raw().stream().anyMatch(card -> card.words().isPresent())) {
            slides.add(new Slide(Kind.CARDS));
        }
        slides.add(new Slide(Kind.PILES));
        boolean sides = !comparison.alignment().leaderStaffGap().isEmpty();
        if (sides && !down) {
            slides.add(new Slide(Kind.SIDES));
        }
        int tensions = Math.min(MOST_TENSIONS, comparison.openTensions().size());
        for (int i = 0; i < tensions; i++) {
            slides.add(new Slide(Kind.TENSION, i));
        }
        slides.add(new Slide(Kind.SHARED));
        if (sides && down) {
            slides.add(new Slide(Kind.SIDES));
        }
        return List.copyOf(slides);
    }
}
