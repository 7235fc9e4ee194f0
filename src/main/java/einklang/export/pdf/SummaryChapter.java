package einklang.export.pdf;

import einklang.report.Paragraph;
import java.util.List;

/** What the report says in short: the first paragraph large, the others with a word beside them. */
record SummaryChapter(Draft draft) {
    void into(Tag chapter) {
        List<Paragraph> summary = draft.report().summary();
        for (int place = 0; place < summary.size(); place++) {
            Paragraph paragraph = summary.get(place);
            if (place == 0) {
                chapter.add("p", "lead").text(paragraph.text());
            } else {
                Tag said = chapter.add("div", "said");
                said.add("p", "beside").text(draft.text("report.paragraph." + paragraph.id()));
                said.add("p", "what").text(paragraph.text());
            }
        }
    }
}
