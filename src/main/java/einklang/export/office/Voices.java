package einklang.export.office;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Quote;
import einklang.report.Report;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people said, as slides write it: headings of piles and sentences with their language and their marks. */
record Voices(Report report, ComparisonReport comparison, Layouts layouts) {
    private static final int LABEL = 60;

    Messages messages() {
        return report.messages();
    }

    ReportWords words() {
        return new ReportWords(messages());
    }

    Stage stage() {
        return layouts.stage(SlideRole.CONTENT);
    }

    String hint(String part) {
        return messages().text("deck.notes." + part);
    }

    String label(ComparisonReport.ThemeLine theme) {
        return ReportWords.shortened(words().label(theme), LABEL);
    }

    /** Returns the label in quotation marks, which a label that is a quotation has already. */
    String named(ComparisonReport.ThemeLine theme) {
        return theme.quoted() ? label(theme) : messages().quote(label(theme));
    }

    Language language(LocalText text) {
        return text.in(messages().language()).language();
    }

    /** Returns a card with all sentences of a theme; without any if none is shown. */
    Piece.Card card(ComparisonReport.ThemeLine theme, double size) {
        Map<Piece.Paragraph, Integer> times = new LinkedHashMap<>();
        Quote.of(comparison, theme).forEach(quote -> times.merge(quoted(quote), 1, Integer::sum));
        List<Piece.Paragraph> quotes = times.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
        return card(theme, quotes, size);
    }

    Piece.Card card(ComparisonReport.ThemeLine theme, List<Piece.Paragraph> quotes, double size) {
        Piece.Words heading = new Piece.Words(label(theme), language(theme.label()), true);
        return new Piece.Card(heading, words().people(theme.people()), quotes, size);
    }

    /** The same words of several people stand once, with how often they were said. */
    private Piece.Paragraph counted(Piece.Paragraph quote, int times) {
        List<Piece.Words> parts = new ArrayList<>(quote.words());
        if (times > 1) {
            parts.add(Piece.Words.of(" (" + times + "\u00a0×)", messages().language()));
        }
        return new Piece.Paragraph(parts);
    }

    Piece.Paragraph quoted(Quote quote) {
        Language language = quote.language();
        Messages own = Messages.of(language);
        String marks = own.quote("\u0000");
        List<Piece.Words> parts = new ArrayList<>();
        parts.add(Piece.Words.of(marks.substring(0, marks.indexOf('\u0000')), language));
        quote.parts().forEach(part -> parts.add(new Piece.Words(part.text(), language, part.marked())));
        parts.add(Piece.Words.of(marks.substring(marks.indexOf('\u0000') + 1), language));
        quote.side()
                .filter(side -> side.equals("leaders"))
                .ifPresent(side -> parts.add(new Piece.Words(
                        " (" + messages().text("compare.side.leaders") + ")",
                        messages().language(),
                        false)));
        if (language != messages().language()) {
            parts.add(new Piece.Words(" (" + language.ownName() + ")", language, false));
        }
        quote.glosses()
                .find(messages().language())
                .ifPresent(gloss -> parts.add(Piece.Words.of(
                        " (" + messages().text("report.gloss", gloss) + ")",
                        messages().language())));
        return new Piece.Paragraph(parts);
    }
}
