package einklang.export.pdf;

import einklang.report.Part;
import einklang.report.PlanPart;
import java.util.List;

/** What is done, by whom and until when; and what somebody does tomorrow. */
record MeasuresChapter(Draft draft) {
    private static final int LONGEST = 64;

    void into(Tag chapter) {
        Grid grid = Grid.in(chapter, "measures");
        grid.heads(draft.text("report.measure"));
        owners(grid);
        grid.head(draft.text("report.measure.when")).with("class", "when");
        grid.head(draft.text("report.measure.effort")).with("class", "brief");
        grid.head(draft.text("report.measure.status")).with("class", "brief");
        draft.report().plan().measures().forEach(line -> measure(grid.row(), line));
        List<PlanPart.MeasureLine> steps = draft.view().steps();
        if (!steps.isEmpty()) {
            chapter.add("h3").text(draft.text("report.section.steps"));
            steps(Grid.in(chapter, "steps"), steps);
        }
    }

    private void measure(Tag row, PlanPart.MeasureLine line) {
        Tag name = row.add("th").with("scope", "row");
        draft.say(name.add("span"), line.title());
        name.add("span", "kind").text(" " + draft.words().choice("kind", line.kind()));
        if (!line.description().isEmpty()) {
            draft.say(name.add("div", "more"), line.description());
        }
        owner(row, line);
        row.add("td").text(draft.view().when(line));
        row.add("td").text(draft.words().choice("effort", line.effort()));
        row.add("td").add("span", "state " + line.status()).text(draft.words().choice("status", line.status()));
    }

    private void steps(Grid grid, List<PlanPart.MeasureLine> steps) {
        grid.heads(draft.text("report.step.on"), draft.text("report.step"));
        owners(grid);
        grid.heads(draft.text("report.measure"));
        for (PlanPart.MeasureLine line : steps) {
            Tag row = grid.row();
            Tag day = row.add("td");
            line.firstStepOn().ifPresent(on -> day.text(draft.messages().date(on)));
            if (draft.view().isLate(line)) {
                day.text(" ");
                day.add("strong", "late").text(draft.text("report.step.late"));
            }
            row.add("td", "strong").text(line.firstStep());
            owner(row, line);
            draft.remind(row.add("td"), line.title(), LONGEST);
        }
    }

    /** Who does it has no column in an edition that names nobody. */
    private boolean named() {
        return draft.report().shows(Part.NAMES);
    }

    private void owners(Grid grid) {
        if (named()) {
            grid.heads(draft.text("report.measure.owner"));
        }
    }

    private void owner(Tag row, PlanPart.MeasureLine line) {
        if (named()) {
            row.add("td").text(line.owner());
        }
    }
}
