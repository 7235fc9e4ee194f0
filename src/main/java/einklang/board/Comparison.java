package einklang.board;

import einklang.analysis.Alignment;
import einklang.catalogue.Catalogue;
import einklang.survey.Question;
import einklang.survey.ReleasedRound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything that pages and files show of the answers to one question. Holds nothing that the disclosure plan hides, and
 * nobody's key.
 *
 * @param respondents people of the round
 * @param wordsShown whether sentences of this question are shown word for word at all
 * @param leadersShown whether leaders stand beside the others
 * @param leaders how many leaders have a goal here; 0 unless shown
 * @param staff how many others have a goal here; 0 unless shown
 * @param themes most people first, ties by key; each with at least one person
 * @param tray cards that lie in no theme
 * @param raw every card that is a goal, unsorted
 * @param tensions strongest first; dismissed ones too
 * @param clarity people by their tap from 1 to 5; empty if fewer than k tapped
 * @param moved how many cards a person put where they lie
 */
public record Comparison(
        BoardRecord source,
        Board board,
        Question question,
        int respondents,
        boolean wordsShown,
        boolean leadersShown,
        int leaders,
        int staff,
        List<ShownTheme> themes,
        List<Card> tray,
        List<Card> raw,
        List<ShownTension> tensions,
        Alignment alignment,
        Map<Integer, Integer> clarity,
        int moved) {
    /** Taps from this number on count as "clear". */
    public static final int CLEAR_FROM = 4;

    public Comparison {
        themes = List.copyOf(themes);
        tray = List.copyOf(tray);
        raw = List.copyOf(raw);
        tensions = List.copyOf(tensions);
        clarity = Map.copyOf(clarity);
    }

    /** Puts together what may be shown of one question of a released round. */
    public static Comparison of(ReleasedRound released, BoardRecord record, Catalogue catalogue) {
        return new ComparisonBuilder(released, record, catalogue).build();
    }

    /** Returns the comparisons of the boards in the order given, which is the order of the questions. */
    public static List<Comparison> ofAll(ReleasedRound released, List<BoardRecord> records, Catalogue catalogue) {
        return records.stream().map(record -> of(released, record, catalogue)).toList();
    }

    /** Returns the tensions that nobody dismissed. */
    public List<ShownTension> openTensions() {
        return tensions.stream().filter(tension -> !tension.dismissed()).toList();
    }

    /** Returns the themes that at least half of the people named, most people first. */
    public List<ShownTheme> sharedByHalf() {
        return themes.stream()
                .filter(theme -> theme.people() * 2 >= alignment.people() && theme.people() > 1)
                .toList();
    }

    /** Returns how many tapped for clarity at all. */
    public int clarityPeople() {
        return clarity.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many find the goals fairly or very clear. */
    public int clearPeople() {
        return clarity.entrySet().stream()
                .filter(entry -> entry.getKey() >= CLEAR_FROM)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns the number of all cards. */
    public int cards() {
        return board.places().size();
    }

    /** The order of themes everywhere. */
    static final Comparator<ShownTheme> MOST_PEOPLE_FIRST =
            Comparator.comparingInt(ShownTheme::people).reversed().thenComparing(ShownTheme::id);
}
