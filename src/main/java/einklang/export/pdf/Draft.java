package einklang.export.pdf;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.PrintPicture;
import einklang.report.Quote;
import einklang.report.Report;
import einklang.report.ReportPictures;
import einklang.report.ReportView;
import einklang.report.ReportWords;
import org.w3c.dom.Element;

/** A report on its way to paper: its words, and how they are put into the document. */
record Draft(Report report, Messages messages, ReportWords words, ReportView view, ReportPictures pictures) {
    static Draft of(Report report) {
        Messages messages = report.messages();
        return new Draft(
                report, messages, new ReportWords(messages), new ReportView(report), new ReportPictures(report));
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Puts a text that people wrote into an element, marked with its language. */
    Tag say(Tag tag, LocalText text) {
        return tag.in(view.otherLanguage(text)).text(words.text(text));
    }

    /** Puts a text that people wrote elsewhere in full into an element, at most so many code points of it. */
    Tag remind(Tag tag, LocalText text, int longest) {
        return tag.in(view.otherLanguage(text)).text(ReportWords.shortened(words.text(text), longest));
    }

    /** Puts the name of a theme into an element, marked with its language. */
    Tag name(Tag tag, ComparisonReport.ThemeLine theme) {
        return tag.in(view.otherLanguage(theme.label())).text(words.label(theme));
    }

    /** Puts somebody's own words into an element, with what they say of the theme marked. */
    void quote(Tag tag, Quote quote) {
        if (quote.language() != report.language()) {
            tag.with("lang", quote.language().code());
        }
        for (Quote.Part part : quote.parts()) {
            (part.marked() ? tag.add("span", "mark") : tag).text(part.text());
        }
        if (leads(quote)) {
            tag.text(" ");
            tag.add("span", "tag").with("lang", report.language().code()).text(text("compare.side.leaders"));
        }
        if (quote.language() != report.language()) {
            tag.text(" ");
            tag.add("span", "language").text(quote.language().ownName());
        }
        quote.glosses()
                .find(report.language())
                .ifPresent(gloss -> tag.add("div", "gloss")
                        .with("lang", report.language().code())
                        .text("(" + text("report.gloss", gloss) + ")"));
    }

    static boolean leads(Quote quote) {
        return quote.side().filter("leaders"::equals).isPresent();
    }

    /** Adds a picture in a place of its own, as large as fits there. */
    static void picture(Tag chapter, String look, Size room, PrintPicture picture) {
        Element svg = Drawing.parsed(picture.svg());
        chapter.add("div", look).picture(svg, room.fit(svg), picture.said());
    }
}
