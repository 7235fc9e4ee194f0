package einklang.export.pdf;

import einklang.report.PlanPart;

/** How progress is seen: each indicator with its start, its target, and its readings as a line. */
record IndicatorsChapter(Draft draft) {
    private static final Size ROOM = new Size(74, 90);

    void into(Tag chapter) {
        draft.report().plan().indicators().forEach(line -> indicator(chapter, line));
    }

    private void indicator(Tag chapter, PlanPart.IndicatorLine line) {
        PlanPart plan = draft.report().plan();
        Tag box = chapter.add("div", "indicator");
        Tag left = box.add("div", "said");
        draft.say(left.add("h3"), line.name());
        Tag goal = left.add("p", "small");
        draft.say(goal.add("span"), plan.goal(line.goal()).title());
        goal.text("\u00a0· " + draft.words().choice("scope", line.scope()) + "\u00a0· "
                + draft.words().choice("direction", line.direction()));
        value(
                left,
                "report.indicator.baseline",
                line.baseline().map(value -> draft.words().number(value, line.unit())));
        value(
                left,
                "report.indicator.target",
                line.target()
                        .map(value -> draft.words().number(value, line.unit())
                                + line.targetOn()
                                        .map(day -> " ("
                                                + draft.text(
                                                        "report.until",
                                                        draft.messages().date(day)) + ")")
                                        .orElse("")));
        Tag progress = left.add("p");
        progress.text(draft.view()
                .progress(line)
                .map(said -> said + ".")
                .orElseGet(() -> draft.text("report.indicator.unread")));
        if (line.reached().orElse(false)) {
            progress.text(" ");
            progress.add("strong").text(draft.text("report.indicator.reached"));
        }
        draft.pictures().readings(line).ifPresent(picture -> Draft.picture(box, "readings", ROOM, picture));
        box.add("div", "end");
    }

    private void value(Tag left, String key, java.util.Optional<String> value) {
        Tag line = left.add("p", "value");
        line.add("span", "term").text(draft.text(key) + " ");
        line.add("strong").text(value.orElse("–"));
    }
}
