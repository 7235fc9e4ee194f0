package einklang.report;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The summary in plain words, written by rules from the figures of a report; docs/report.md lists the rules. A paragraph
 * whose figures are not shown is left out.
 */
final class Summary {
    private static final int MOST_STEPS = 3;
    private static final int MOST_HARMS = 2;
    private static final String NEXT = "next";

    private final Report.People people;
    private final Optional<ComparisonReport> comparison;
    private final PlanPart plan;
    private final LocalDate today;
    private final Messages messages;
    private final ReportWords words;
    private final Map<String, String> paragraphs = new LinkedHashMap<>();

    private Summary(
            Report.People people,
            Optional<ComparisonReport> comparison,
            PlanPart plan,
            LocalDate today,
            Messages messages) {
        this.people = people;
        this.comparison = comparison;
        this.plan = plan;
        this.today = today;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    /**
     * Returns the proposed paragraphs by their names, in the order to be read.
     *
     * @param today the day of the report, which tells what is next and what is overdue
     */
    static Map<String, String> of(
            Report.People people,
            Optional<ComparisonReport> comparison,
            PlanPart plan,
            LocalDate today,
            Messages messages) {
        return new Summary(people, comparison, plan, today, messages).written();
    }

    private Map<String, String> written() {
        Optional<ComparisonReport.QuestionPart> goals = comparison.stream()
                .flatMap(report -> report.questions().stream())
                .filter(question -> question.kind().equals("goals"))
                .findFirst();
        if (goals.isPresent() && comparison.isPresent()) {
            compared(comparison.get(), goals.get());
        } else {
            paragraphs.put("answers", messages.text("report.summary.uncompared", people.minAnswers()));
        }
        agreed();
        done();
        return paragraphs;
    }

    private void compared(ComparisonReport report, ComparisonReport.QuestionPart question) {
        ComparisonReport.Figures figures = question.figures();
        String different = messages.plural("report.summary.different", figures.goals());
        paragraphs.put(
                "answers",
                messages.plural("report.summary.answered", people.answered(), different) + clarity(question));
        paragraphs.put(
                "agreement",
                messages.text("report.summary.level", words.level(question)) + " " + shared(report, question));
        widestGap(question).ifPresent(gap -> paragraphs.put("sides", side(report, question, gap)));
        strongest(question).ifPresent(tension -> paragraphs.put("tension", tension(report, question, tension)));
    }

    private String clarity(ComparisonReport.QuestionPart question) {
        return question.clarity().isEmpty()
                ? ""
                : " " + messages.text("compare.clarity.line", question.clear(), question.tapped());
    }

    private String shared(ComparisonReport report, ComparisonReport.QuestionPart question) {
        List<ComparisonReport.ThemeLine> shared = question.sharedByHalf();
        return shared.isEmpty()
                ? messages.text("compare.shared.none")
                : messages.text("report.summary.shared", messages.list(named(report, shared)));
    }

    private List<String> named(ComparisonReport report, List<ComparisonReport.ThemeLine> themes) {
        return themes.stream()
                .map(theme -> messages.text(
                        "report.summary.named",
                        theme.quoted() ? words.label(theme) : messages.quote(words.text(theme.label())),
                        words.of(
                                theme.people(),
                                report.questions().get(0).figures().people())))
                .toList();
    }

    /** The gap of largest difference in shares; the lines come widest first. */
    private static Optional<ComparisonReport.GapLine> widestGap(ComparisonReport.QuestionPart question) {
        return question.leaderStaffGap().stream()
                .filter(gap -> gap.leaders() * question.basis().staff()
                        != gap.staff() * question.basis().leaders())
                .findFirst();
    }

    private String side(ComparisonReport report, ComparisonReport.QuestionPart question, ComparisonReport.GapLine gap) {
        return messages.text(
                "report.summary.sides",
                messages.quote(words.text(report.theme(gap.theme()).label())),
                words.of(gap.leaders(), question.basis().leaders()),
                words.of(gap.staff(), question.basis().staff()));
    }

    private static Optional<ComparisonReport.TensionLine> strongest(ComparisonReport.QuestionPart question) {
        return question.tensions().stream().filter(one -> !one.dismissed()).findFirst();
    }

    private String tension(
            ComparisonReport report, ComparisonReport.QuestionPart question, ComparisonReport.TensionLine tension) {
        long open = question.tensions().stream().filter(one -> !one.dismissed()).count();
        String sides = messages.text(
                "report.summary.tension",
                messages.quote(words.text(report.theme(tension.a()).label())),
                messages.quote(words.text(report.theme(tension.b()).label())));
        String all = messages.plural("report.summary.tensions", open);
        String decided = plan.tradeOffs().isEmpty()
                ? messages.text("report.summary.undecided")
                : messages.plural("report.summary.trade_offs", plan.tradeOffs().size());
        return all + " " + sides + " " + decided;
    }

    private void agreed() {
        List<LocalText> goals =
                plan.goals().stream().map(PlanPart.GoalLine::title).toList();
        paragraphs.put(
                "goals",
                goals.isEmpty()
                        ? messages.text("report.summary.no_goals")
                        : messages.plural("report.summary.goals", goals.size(), words.quoted(goals)));
        if (!plan.nonGoals().isEmpty()) {
            List<LocalText> texts =
                    plan.nonGoals().stream().map(PlanPart.NonGoalLine::text).toList();
            paragraphs.put("non_goals", messages.text("report.summary.non_goals", words.quoted(texts)));
        }
    }

    private void done() {
        harm();
        hanging();
        next();
    }

    /** What comes next; else what is late; else why there is neither. */
    private void next() {
        List<PlanPart.MeasureLine> coming = plan.coming(today);
        List<PlanPart.MeasureLine> overdue = plan.overdue(today);
        if (!coming.isEmpty()) {
            paragraphs.put(NEXT, messages.text("report.summary.next", steps(coming)));
        } else if (!overdue.isEmpty()) {
            paragraphs.put(NEXT, messages.text("report.summary.overdue", steps(overdue)));
        } else if (!plan.goals().isEmpty()) {
            boolean begun = plan.measures().stream()
                    .anyMatch(measure -> !measure.firstStep().isEmpty());
            paragraphs.put(NEXT, messages.text(begun ? "report.summary.begun" : "report.summary.no_steps"));
        }
    }

    private String steps(List<PlanPart.MeasureLine> measures) {
        return measures.stream().limit(MOST_STEPS).map(this::step).collect(Collectors.joining("; "));
    }

    private void harm() {
        List<PlanPart.EffectLine> harms = plan.effects().stream()
                .filter(effect ->
                        effect.value() < 0 && plan.measure(effect.measure()).counts())
                .sorted(Comparator.comparingInt(PlanPart.EffectLine::value))
                .toList();
        if (!harms.isEmpty()) {
            List<String> worst = harms.stream()
                    .limit(MOST_HARMS)
                    .map(effect -> messages.text(
                            "report.summary.harm",
                            messages.quote(
                                    words.text(plan.measure(effect.measure()).title())),
                            messages.quote(words.text(plan.goal(effect.goal()).title()))))
                    .toList();
            paragraphs.put(
                    "harm", messages.plural("report.summary.harms", harms.size()) + " " + String.join(" ", worst));
        }
    }

    private void hanging() {
        List<LocalText> without = new ArrayList<>();
        List<LocalText> onOne = new ArrayList<>();
        for (PlanPart.GoalLine goal : plan.goals()) {
            long helping = plan.helping(goal);
            if (helping == 0) {
                without.add(goal.title());
            } else if (helping == 1 && plan.counted() > 1) {
                onOne.add(goal.title());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!without.isEmpty()) {
            sentences.add(messages.plural("report.summary.without_measure", without.size(), words.quoted(without)));
        }
        if (!onOne.isEmpty()) {
            sentences.add(messages.plural("report.summary.on_one", onOne.size(), words.quoted(onOne)));
        }
        if (!sentences.isEmpty()) {
            paragraphs.put("hanging", String.join(" ", sentences));
        }
    }

    private String step(PlanPart.MeasureLine measure) {
        List<String> parts = new ArrayList<>();
        measure.firstStepOn().ifPresent(day -> parts.add(messages.date(day)));
        if (!measure.owner().isEmpty()) {
            parts.add(measure.owner());
        }
        String who = String.join(", ", parts);
        // The sentence that lists the steps has its own full stop.
        String step = measure.firstStep().replaceFirst("\\.$", "");
        return who.isEmpty() ? step : who + ": " + step;
    }
}
