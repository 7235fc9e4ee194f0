package einklang.export.pdf;

import einklang.report.EffectCells;
import einklang.report.PlanPart;
import einklang.report.ReportWords;
import java.util.List;
import java.util.Optional;

/** Which measure works on which goal, some goals beside each other on a page laid across. */
record MatrixChapter(Draft draft) {
    private static final int ACROSS = 6;
    /** Whole titles stand in the lists of goals and measures. */
    private static final int LONGEST = 64;

    void into(Tag chapter) {
        chapter.add("p", "leads").text(draft.text("report.matrix.legend"));
        List<PlanPart.GoalLine> goals = draft.report().plan().goals();
        EffectCells cells = EffectCells.of(draft.report().plan());
        for (int start = 0; start < goals.size(); start += ACROSS) {
            int end = Math.min(goals.size(), start + ACROSS);
            block(chapter, goals, start, end, cells);
        }
    }

    private void block(Tag chapter, List<PlanPart.GoalLine> goals, int start, int end, EffectCells cells) {
        boolean last = end == goals.size();
        Grid grid = Grid.in(chapter, "matrix across-" + (end - start));
        grid.head(draft.text("report.measure"));
        for (int place = start; place < end; place++) {
            head(grid.head("").with("class", "goalhead"), place + 1, goals.get(place));
        }
        if (last) {
            grid.head(draft.text("report.matrix.score")).with("class", "score");
        }
        for (PlanPart.MeasureLine line : draft.report().plan().measures()) {
            Tag row = grid.row();
            name(row.add("th").with("scope", "row"), line);
            goals.subList(start, end).forEach(goal -> cell(row, cells.find(line, goal)));
            if (last) {
                row.add("td", "score").text(draft.words().signed(line.score()));
            }
        }
        totals(grid, goals.subList(start, end), last);
    }

    private void head(Tag head, int number, PlanPart.GoalLine goal) {
        head.add("span", "badge").text(String.valueOf(number));
        head.text(" ");
        head.add("span")
                .in(draft.view().otherLanguage(goal.title()))
                .text(ReportWords.shortened(draft.words().text(goal.title()), LONGEST));
        head.add("div", "kind").text(draft.text("report.matrix.weight", goal.weight()));
    }

    private void name(Tag head, PlanPart.MeasureLine line) {
        head.add("span")
                .in(draft.view().otherLanguage(line.title()))
                .text(ReportWords.shortened(draft.words().text(line.title()), LONGEST));
        if (!line.counts()) {
            head.add("span", "kind").text(" " + draft.words().choice("status", line.status()));
        }
    }

    private void cell(Tag row, Optional<Integer> value) {
        value.ifPresentOrElse(
                points -> row.add("td", "cell " + EffectCells.look(points))
                        .text(draft.words().signed(points)),
                () -> row.add("td", "cell").text("–"));
    }

    private void totals(Grid grid, List<PlanPart.GoalLine> goals, boolean last) {
        Tag row = grid.row().with("class", "total");
        row.add("th").with("scope", "row").text(draft.text("report.matrix.total"));
        goals.forEach(goal -> row.add("td", "cell").text(draft.words().signed(goal.total())));
        if (last) {
            row.add("td");
        }
    }
}
