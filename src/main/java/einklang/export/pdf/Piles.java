package einklang.export.pdf;

import einklang.report.ComparisonReport;
import einklang.report.Quote;
import java.util.List;

/** Piles with people's own words. In long reports a pile shows its first words and the appendix all of them. */
record Piles(Draft draft, ComparisonReport comparison, ComparisonReport.QuestionPart question) {
    /** Up to here a pile shows every word. */
    static final int FEW = 12;

    private static final int FIRST = 8;

    void pile(Tag chapter, ComparisonReport.ThemeLine theme) {
        List<Quote> quotes = Quote.of(comparison, theme);
        Tag pile = chapter.add("div", "pile");
        Tag top = pile.add("div", "top");
        Tag heading = top.add("h4");
        draft.name(heading.add("span"), theme);
        heading.add("span", "count")
                .text(" " + draft.words().of(theme.people(), question.figures().people()));
        boolean all = quotes.size() <= FEW;
        quotes.stream().limit(all ? FEW : FIRST).forEach(quote -> quote(pile, quote));
        if (!all) {
            pile.add("p", "small").text(draft.messages().plural("report.pdf.more", quotes.size() - FIRST));
        }
        int bySense = theme.statements().size() - quotes.size();
        if (bySense > 0) {
            pile.add("p", "small").text(draft.messages().plural("report.by_sense", bySense));
        }
    }

    void quote(Tag pile, Quote quote) {
        draft.quote(pile.add("blockquote", Draft.leads(quote) ? "leaders" : "staff"), quote);
    }
}
