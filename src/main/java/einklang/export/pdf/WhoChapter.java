package einklang.export.pdf;

import einklang.report.Report;

/** Who answered, or that nobody's answers are shown. */
record WhoChapter(Draft draft) {
    void answered(Tag chapter) {
        Report.People people = draft.report().people();
        chapter.add("p").text(draft.view().answered());
        if (people.leadersShown()) {
            chapter.add("p").text(draft.messages().plural("report.answered.leaders", people.leaders()));
        }
    }

    void uncompared(Tag chapter) {
        chapter.add("p")
                .text(draft.text("report.hidden.all", draft.report().people().minAnswers()));
    }
}
