package einklang.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What may be in an edition of a report or left out, in the order of the report. Cover, method and limits are always in:
 * no figure goes without how it came about. A part that needs others is only in together with them.
 */
public enum Part {
    /** The paragraphs in plain words; each only with the part that it speaks of. */
    SUMMARY,
    /** How many answered, and per question the figures and the piles. */
    ANSWERS,
    /** Sentences word for word, also as names of piles. */
    WORDS,
    /** Leaders beside the team. */
    SIDES,
    TENSIONS,
    /** Agreed goals, non-goals and trade-offs. */
    GOALS,
    /** What the leadership gives for the goals. */
    COMMITMENTS,
    /** Measures and first steps. */
    MEASURES,
    /** Which measure works on which goal, with sums and scores. */
    MATRIX,
    /** Indicators with readings and their pictures. */
    INDICATORS,
    /** What is worth a look in the plan. */
    FINDINGS,
    /** Who does a measure, who gives a commitment. */
    NAMES;

    /** Returns the parts without which this one is not in; empty if there are none. */
    public List<Part> needs() {
        return switch (this) {
            case WORDS, SIDES, TENSIONS -> List.of(ANSWERS);
            case COMMITMENTS, INDICATORS -> List.of(GOALS);
            case MATRIX -> List.of(GOALS, MEASURES);
            case SUMMARY, ANSWERS, GOALS, MEASURES, FINDINGS, NAMES -> List.of();
        };
    }

    /** Returns the name in addresses and files. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the one whose {@link #path} this is. */
    public static Optional<Part> find(String path) {
        return Arrays.stream(values()).filter(part -> part.path().equals(path)).findFirst();
    }

    /** Returns these parts without those that miss one they need, in the order of the report. */
    static Set<Part> complete(Collection<Part> parts) {
        EnumSet<Part> complete = EnumSet.noneOf(Part.class);
        complete.addAll(parts);
        complete.removeIf(part -> !parts.containsAll(part.needs()));
        return complete;
    }
}
