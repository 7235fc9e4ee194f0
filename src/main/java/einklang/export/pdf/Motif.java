package einklang.export.pdf;

import einklang.report.ComparisonReport;
import java.util.Comparator;
import java.util.List;

/** The ornament of the cover: the piles of this report as columns of cards, without words. */
final class Motif {
    private static final int MOST_COLUMNS = 12;
    private static final int HIGHEST = 9;
    /** A pattern for reports without answers. */
    private static final List<Integer> QUIET = List.of(3, 5, 2, 4, 1, 2, 1, 1);

    private Motif() {}

    static void into(Tag panel, Draft draft) {
        List<Integer> columns = draft.report()
                .goalQuestion()
                .map(Motif::columns)
                .filter(some -> !some.isEmpty())
                .orElse(QUIET);
        Tag motif = panel.add("div", "motif");
        for (int column = 0; column < columns.size(); column++) {
            Tag stack = motif.add("div", "stack stack-" + (columns.size() - column));
            for (int card = 0; card < columns.get(column); card++) {
                stack.add("div", "card shade-" + Math.min(5, column + 1));
            }
        }
    }

    private static List<Integer> columns(ComparisonReport.QuestionPart question) {
        List<Integer> people = question.themes().stream()
                .map(ComparisonReport.ThemeLine::people)
                .filter(number -> number > 0)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_COLUMNS)
                .toList();
        int most = people.stream().mapToInt(Integer::intValue).max().orElse(1);
        return people.stream()
                .map(number -> most <= HIGHEST ? number : Math.max(1, Math.round((float) number * HIGHEST / most)))
                .toList();
    }
}
