package einklang.export.pdf;

import einklang.report.Report;
import java.util.List;
import org.w3c.dom.Document;

/** Puts a report together as a document: cover, contents, chapters. */
final class ReportSheets {
    private final Draft draft;
    private final List<Chapter> chapters;

    private ReportSheets(Report report) {
        draft = Draft.of(report);
        chapters = Chapters.of(draft);
    }

    static Document of(Report report) {
        return new ReportSheets(report).document();
    }

    private Document document() {
        Tag html = Tag.html().with("lang", draft.report().language().code());
        Report.Cover cover = draft.report().cover();
        Head head = new Head(html.add("head"), cover.title());
        head.about(draft.text("report.cover.kind"), cover.consultant());
        bookmarks(head);
        Tag body = html.add("body");
        new Cover(draft).into(body);
        new Running(cover.title(), draft.view().owner(), cover.date(), draft.messages()).into(body);
        contents(body);
        for (int number = 1; number <= chapters.size(); number++) {
            chapter(body, number, chapters.get(number - 1));
        }
        return html.document();
    }

    private void bookmarks(Head head) {
        head.bookmark(draft.text("report.contents"), "contents");
        for (int number = 1; number <= chapters.size(); number++) {
            Chapter chapter = chapters.get(number - 1);
            head.bookmark(number + "  " + chapter.title(), chapter.id());
        }
    }

    private void contents(Tag body) {
        Tag nav = body.add("div", "contents").with("id", "contents");
        nav.add("h2").text(draft.text("report.contents"));
        Tag list = nav.add("ol");
        for (int number = 1; number <= chapters.size(); number++) {
            Chapter chapter = chapters.get(number - 1);
            Tag link = list.add("li").add("a").with("href", "#" + chapter.id());
            link.add("span", "number").text(String.valueOf(number));
            link.add("span").in(chapter.language()).text(" " + chapter.title());
        }
    }

    private static void chapter(Tag body, int number, Chapter chapter) {
        Tag section = body.add("div", "chapter " + chapter.look());
        Tag heading = section.add("h2").with("id", chapter.id());
        heading.add("span", "number").text(String.valueOf(number));
        heading.add("span").in(chapter.language()).text(" " + chapter.title());
        chapter.content().accept(section);
    }
}
