package einklang.export.pdf;

import java.util.List;

/** What is worth a look, and how far all of it may be trusted. */
record Closing(Draft draft) {
    void findings(Tag chapter) {
        list(chapter, draft.report().findings());
    }

    void method(Tag chapter) {
        draft.report().method().forEach(line -> chapter.add("p").text(line));
        if (!draft.report().hidden().isEmpty()) {
            chapter.add("h3").text(draft.text("report.section.hidden"));
            list(chapter, draft.report().hidden());
        }
    }

    private static void list(Tag chapter, List<String> lines) {
        Tag list = chapter.add("ul");
        lines.forEach(line -> list.add("li").text(line));
    }
}
