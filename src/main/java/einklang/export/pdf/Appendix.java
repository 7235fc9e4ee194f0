package einklang.export.pdf;

import einklang.report.ComparisonReport;
import einklang.report.PlanPart;
import einklang.report.Quote;
import java.util.List;

/** What would hold up the reading before: all words of the large piles, reasons of effects, readings as numbers. */
record Appendix(Draft draft) {
    private static final int LONGEST = 48;

    boolean isEmpty() {
        return reasons().isEmpty() && read().isEmpty() && !hasLargePiles();
    }

    void into(Tag chapter) {
        if (hasLargePiles()) {
            chapter.add("h3").text(draft.text("report.pdf.words"));
            draft.report().comparison().ifPresent(comparison -> words(chapter, comparison));
        }
        if (!reasons().isEmpty()) {
            chapter.add("h3").text(draft.text("report.pdf.reasons"));
            reasons(Grid.in(chapter, "reasons"));
        }
        if (!read().isEmpty()) {
            chapter.add("h3").text(draft.text("report.pdf.readings"));
            readings(Grid.in(chapter, "numbers"));
        }
    }

    private boolean hasLargePiles() {
        return draft.report().comparison().stream()
                .anyMatch(comparison -> comparison.questions().stream()
                        .flatMap(question -> question.themes().stream())
                        .anyMatch(theme -> isLarge(comparison, theme)));
    }

    private static boolean isLarge(ComparisonReport comparison, ComparisonReport.ThemeLine theme) {
        return theme.statements().size() > Piles.FEW
                && Quote.of(comparison, theme).size() > Piles.FEW;
    }

    private void words(Tag chapter, ComparisonReport comparison) {
        for (ComparisonReport.QuestionPart question : comparison.questions()) {
            Piles piles = new Piles(draft, comparison, question);
            question.themes().stream()
                    .filter(theme -> isLarge(comparison, theme))
                    .forEach(theme -> {
                        Tag heading = chapter.add("h4");
                        draft.name(heading.add("span"), theme);
                        Tag pile = chapter.add("div", "all");
                        Quote.of(comparison, theme).forEach(quote -> piles.quote(pile, quote));
                    });
        }
    }

    private List<PlanPart.EffectLine> reasons() {
        return draft.report().plan().effects().stream()
                .filter(effect -> !effect.reason().isBlank())
                .toList();
    }

    private void reasons(Grid grid) {
        PlanPart plan = draft.report().plan();
        grid.heads(draft.text("report.measure"), draft.text("csv.goal"));
        grid.head(draft.text("csv.effect")).with("class", "number");
        grid.heads(draft.text("csv.reason"));
        for (PlanPart.EffectLine effect : reasons()) {
            Tag row = grid.row();
            draft.remind(
                    row.add("th").with("scope", "row"),
                    plan.measure(effect.measure()).title(),
                    LONGEST);
            draft.remind(row.add("td"), plan.goal(effect.goal()).title(), LONGEST);
            row.add("td", "number").text(draft.words().signed(effect.value()));
            row.add("td").text(effect.reason());
        }
    }

    private List<PlanPart.IndicatorLine> read() {
        return draft.report().plan().indicators().stream()
                .filter(line -> !line.readings().isEmpty())
                .toList();
    }

    private void readings(Grid grid) {
        grid.heads(draft.text("csv.indicator"), draft.text("report.reading.on"));
        grid.head(draft.text("report.reading.value")).with("class", "number");
        grid.heads(draft.text("csv.source"));
        for (PlanPart.IndicatorLine line : read()) {
            for (PlanPart.ReadingLine reading : line.readings()) {
                Tag row = grid.row();
                draft.remind(row.add("th").with("scope", "row"), line.name(), LONGEST);
                row.add("td").text(draft.messages().date(reading.on()));
                row.add("td", "number").text(draft.words().number(reading.value(), line.unit()));
                row.add("td").text(reading.source());
            }
        }
    }
}
