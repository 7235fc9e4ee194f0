package einklang.export.pdf;

import einklang.report.ComparisonReport;
import einklang.report.Part;

/** What was said to one question: the surprise, the piles with their words, leaders beside the team, tensions. */
record QuestionChapter(Draft draft, ComparisonReport comparison, ComparisonReport.QuestionPart question) {
    private static final Size ROOM = new Size(163, 200);
    /** What is left below the figures on the first sheet; more piles than this take a sheet of their own. */
    private static final Size BELOW_FIGURES = new Size(163, 82);

    private static final int MOST_BELOW_FIGURES = 22;

    void into(Tag chapter) {
        surprise(chapter);
        piles(chapter);
        if (!question.leaderStaffGap().isEmpty()) {
            sides(chapter);
        }
        if (draft.report().shows(Part.TENSIONS)) {
            new Tensions(draft, comparison, question).into(chapter);
        }
    }

    private void surprise(Tag chapter) {
        ComparisonReport.Figures figures = question.figures();
        Tag panel = chapter.add("div", "surprise");
        panel.add("p", "huge")
                .text(draft.words().people(figures.people()) + " – "
                        + draft.messages().plural("compare.goals", figures.goals()));
        if (!question.clarity().isEmpty()) {
            panel.add("p").text(draft.text("compare.clarity.line", question.clear(), question.tapped()));
        }
        Tag level = panel.add("p");
        level.add("strong").text(draft.words().level(question) + ".");
        level.text(" " + draft.text("compare.level." + figures.level() + ".sentence"));
        figures(chapter, figures);
        chapter.add("p", "small").text(draft.words().basis(figures));
    }

    private void figures(Tag chapter, ComparisonReport.Figures figures) {
        Tag body = chapter.add("table", "figures").add("tbody");
        figure(
                body,
                "compare.shared.label",
                draft.messages().number(figures.shared75()),
                draft.words().shared(figures));
        figure(
                body,
                "compare.different.label",
                draft.messages().number(figures.goals()),
                draft.words().different(figures));
        figure(
                body,
                "compare.overlap.label",
                draft.messages().percent(figures.observed()),
                draft.words().overlap(figures));
    }

    private void figure(Tag body, String label, String number, String sentence) {
        Tag row = body.add("tr");
        row.add("th", "label").with("scope", "row").text(draft.text(label));
        row.add("td", "number").text(number);
        row.add("td").text(sentence);
    }

    private void piles(Tag chapter) {
        chapter.add("h3").text(draft.text("compare.piles"));
        Size room = question.themes().size() <= MOST_BELOW_FIGURES ? BELOW_FIGURES : ROOM;
        draft.pictures().piles(question).ifPresent(picture -> Draft.picture(chapter, "figure", room, picture));
        Piles piles = new Piles(draft, comparison, question);
        question.themes().forEach(theme -> piles.pile(chapter, theme));
    }

    private void sides(Tag chapter) {
        chapter.add("h3").text(draft.text("compare.sides"));
        chapter.add("p", "leads")
                .text(draft.text(
                        "compare.sides.sentence",
                        question.basis().leaders(),
                        question.basis().staff()));
        draft.pictures()
                .sides(comparison, question)
                .ifPresentOrElse(picture -> Draft.picture(chapter, "figure", ROOM, picture), () -> sidesTable(chapter));
    }

    private void sidesTable(Tag chapter) {
        Grid grid = Grid.in(chapter, "sides");
        grid.heads(draft.text("compare.theme"), draft.text("compare.side.leaders"), draft.text("compare.side.staff"));
        for (ComparisonReport.GapLine gap : question.leaderStaffGap()) {
            Tag row = grid.row();
            draft.name(row.add("th").with("scope", "row"), comparison.theme(gap.theme()));
            row.add("td", "number")
                    .text(draft.words().of(gap.leaders(), question.basis().leaders()));
            row.add("td", "number")
                    .text(draft.words().of(gap.staff(), question.basis().staff()));
        }
    }
}
