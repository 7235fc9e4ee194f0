package einklang.export.pdf;

import einklang.i18n.Language;
import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The chapters of a report, in the order to be read; what a report does not hold has none. */
final class Chapters {
    private static final int MOST_TOGETHER = 4;

    private final Draft draft;
    private final List<Chapter> chapters = new ArrayList<>();

    private Chapters(Draft draft) {
        this.draft = draft;
    }

    static List<Chapter> of(Draft draft) {
        return new Chapters(draft).all();
    }

    private List<Chapter> all() {
        Report report = draft.report();
        add(!report.summary().isEmpty(), "summary", "fresh", new SummaryChapter(draft)::into);
        compared(report);
        planned(report.plan());
        Closing closing = new Closing(draft);
        add(!report.findings().isEmpty(), "findings", findingsLook(), closing::findings);
        add(!report.method().isEmpty() || !report.hidden().isEmpty(), "method", "run", closing::method);
        Appendix appendix = new Appendix(draft);
        add(!appendix.isEmpty(), "appendix", "fresh", appendix::into);
        return List.copyOf(chapters);
    }

    /** A short list is not torn, so that no last line of it stands alone on a sheet. */
    private String findingsLook() {
        return draft.report().findings().size() <= MOST_TOGETHER ? "run together" : "run";
    }

    private void compared(Report report) {
        WhoChapter who = new WhoChapter(draft);
        add(report.comparison().isPresent(), "who", "run", who::answered);
        add(report.comparison().isEmpty() && report.shows(Part.ANSWERS), "comparison", "run", who::uncompared);
        report.comparison()
                .ifPresent(comparison -> comparison.questions().forEach(question -> {
                    Optional<Language> other = draft.view().otherLanguage(question.text());
                    Consumer<Tag> content = new QuestionChapter(draft, comparison, question)::into;
                    chapters.add(
                            new Chapter(question.id(), draft.words().text(question.text()), other, "fresh", content));
                }));
    }

    private void planned(PlanPart plan) {
        Agreed agreed = new Agreed(draft);
        add(!plan.goals().isEmpty() || !plan.companyGoals().isEmpty(), "goals", "fresh", agreed::goals);
        add(!plan.nonGoals().isEmpty(), "non_goals", "run", agreed::nonGoals);
        add(!plan.tradeOffs().isEmpty(), "trade_offs", "run", agreed::tradeOffs);
        add(!plan.measures().isEmpty(), "measures", "run", new MeasuresChapter(draft)::into);
        add(draft.report().has(Part.MATRIX), "matrix", "wide", new MatrixChapter(draft)::into);
        add(!plan.indicators().isEmpty(), "indicators", "fresh", new IndicatorsChapter(draft)::into);
    }

    private void add(boolean there, String id, String look, Consumer<Tag> content) {
        if (there) {
            chapters.add(new Chapter(id, draft.text("report.section." + id), Optional.empty(), look, content));
        }
    }
}
