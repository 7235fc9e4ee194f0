package einklang.export.pdf;

import einklang.report.PlanPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which measure works on which goal, some goals beside each other on a page laid across. */
record MatrixChapter(Draft draft) {
    private static final int ACROSS = 6;
    /** Whole titles stand in the lists of goals and measures. */
    private static final int LONGEST = 64;

    void into(Tag chapter) {
        chapter.add("p", "leads").text(draft.text("report.matrix.legend"));
        List<PlanPart.GoalLine> goals = draft.report().plan().goals();
        Map<String, Integer> cells = cells();
        for (int start = 0; start < goals.size(); start += ACROSS) {
            int end = Math.min(goals.size(), start + ACROSS);
            block(chapter, goals, start, end, cells);
        }
    }

    private Map<String, Integer> cells() {
        Map<String, Integer> cells = new HashMap<>();
        draft.report()
                .plan()
                .effects()
                .forEach(effect -> cells.put(effect.measure() + "." + effect.goal(), effect.value()));
        return cells;
    }

    private void block(Tag chapter, List<PlanPart.GoalLine> goals, int start, int end, Map<String, Integer> cells) {
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
            goals.subList(start, end).forEach(goal -> cell(row, cells.get(line.id() + "." + goal.id())));
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
                .text(Draft.shortened(draft.words().text(goal.title()), LONGEST));
        head.add("div", "kind").text(draft.text("report.matrix.weight", goal.weight()));
    }

    private void name(Tag head, PlanPart.MeasureLine line) {
        head.add("span")
                .in(draft.view().otherLanguage(line.title()))
                .text(Draft.shortened(draft.words().text(line.title()), LONGEST));
        if (!line.counts()) {
            head.add("span", "kind").text(" " + draft.words().choice("status", line.status()));
        }
    }

    private void cell(Tag row, @org.jspecify.annotations.Nullable Integer value) {
        if (value == null) {
            row.add("td", "cell").text("–");
        } else {
            row.add("td", "cell " + look(value)).text(draft.words().signed(value));
        }
    }

    private static String look(int value) {
        int size = Math.abs(value);
        String strength = size >= 9 ? "3" : size >= 3 ? "2" : "1";
        return value == 0 ? "none" : (value > 0 ? "help-" : "harm-") + strength;
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
