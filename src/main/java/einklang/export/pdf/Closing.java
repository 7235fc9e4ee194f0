package einklang.export.pdf;

import java.util.List;

/** What is worth a look, and how far all of it may be trusted. */
record Closing(Draft draft) {
    private static final int LAST = 3;

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

    /** The last lines stay together, so that none of them stands alone on a sheet. */
    private static void list(Tag chapter, List<String> lines) {
        Tag list = chapter.add("ul");
        for (int place = 0; place < lines.size(); place++) {
            boolean stays = place < lines.size() - 1 && place >= lines.size() - LAST;
            Tag item = stays ? list.add("li", "stays") : list.add("li");
            item.text(lines.get(place));
        }
    }
}
