package einklang.export.pdf;

import einklang.report.ComparisonReport;
import java.util.List;

/** Goals that pull apart, words of both sides facing each other; the weaker ones by name. */
record Tensions(Draft draft, ComparisonReport comparison, ComparisonReport.QuestionPart question) {
    void into(Tag chapter) {
        chapter.add("h3").text(draft.text("compare.tensions"));
        boolean none = question.openTensions().isEmpty();
        chapter.add("p", "leads").text(draft.text(none ? "compare.tensions.none" : "compare.tensions.hint"));
        draft.view().strongest(question).forEach(tension -> tension(chapter, tension));
        List<ComparisonReport.TensionLine> weaker = draft.view().weaker(question);
        if (!weaker.isEmpty()) {
            chapter.add("h4").text(draft.text("compare.tensions.weaker", weaker.size()));
            Tag list = chapter.add("ul");
            weaker.forEach(tension -> {
                Tag item = list.add("li");
                draft.name(item.add("span"), comparison.theme(tension.a()));
                item.text(" ↔ ");
                draft.name(item.add("span"), comparison.theme(tension.b()));
            });
        }
    }

    private void tension(Tag chapter, ComparisonReport.TensionLine tension) {
        Tag box = chapter.add("div", "tension");
        Tag versus = box.add("div", "versus");
        side(versus.add("div", "one"), tension.a(), tension.wordsA());
        side(versus.add("div", "other"), tension.b(), tension.wordsB());
        versus.add("div", "end");
        draft.say(box.add("p"), tension.why());
        box.add("p", "small").text(basis(tension));
    }

    private void side(Tag side, String theme, List<String> words) {
        draft.name(side.add("h4"), comparison.theme(theme));
        draft.view()
                .few(comparison, words, theme)
                .forEach(quote -> new Piles(draft, comparison, question).quote(side, quote));
    }

    private String basis(ComparisonReport.TensionLine tension) {
        StringBuilder said = new StringBuilder(draft.words().between(comparison, tension));
        if (tension.insidePeople() > 0) {
            said.append(' ').append(draft.messages().plural("compare.tension.inside", tension.insidePeople()));
        }
        if (tension.decision().equals("confirmed")) {
            said.append(' ').append(draft.text("report.tension.confirmed"));
        }
        return said.toString();
    }
}
