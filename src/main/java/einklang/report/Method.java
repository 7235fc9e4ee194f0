package einklang.report;

import einklang.i18n.Messages;
import einklang.survey.DisclosurePlan;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.WordsChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how the figures come about, how far they may be trusted, and what is not shown and why. */
record Method(Messages messages) {
    /** Returns one paragraph a thing. */
    List<String> lines(Optional<ComparisonReport> comparison, PlanPart plan, Set<Part> parts) {
        List<String> lines = new ArrayList<>();
        comparison.ifPresent(report -> {
            lines.add(messages.text("compare.method.piles"));
            lines.add(messages.text("compare.method.figures"));
            lines.add(messages.text("compare.method.tensions"));
            report.questions().forEach(question -> lines.add(trust(report, question)));
            if (report.hasGlosses(messages.language())) {
                lines.add(messages.text("report.method.gloss"));
            }
        });
        if (!plan.measures().isEmpty() && parts.contains(Part.MATRIX)) {
            lines.add(messages.text("report.method.matrix"));
        }
        if (!plan.indicators().isEmpty()) {
            lines.add(messages.text("report.method.indicators"));
        }
        if (parts.contains(Part.SUMMARY)) {
            lines.add(messages.text("report.method.summary"));
        }
        return lines;
    }

    private String trust(ComparisonReport report, ComparisonReport.QuestionPart question) {
        ComparisonReport.Basis basis = question.basis();
        String share =
                basis.cards() == 0 ? messages.percent(0) : messages.percent((double) basis.moved() / basis.cards());
        String which = report.questions().size() == 1
                ? ""
                : messages.quote(question.text().text(messages.language())) + ": ";
        return which
                + messages.text("report.method.trust", basis.moved(), basis.cards(), share)
                + " "
                + messages.text(
                        "compare.method.engine",
                        question.engine(),
                        question.figures().version());
    }

    /** Returns what is hidden, one sentence a thing. */
    List<String> hidden(Round round, Optional<DisclosurePlan> plan, Optional<ComparisonReport> comparison) {
        List<String> hidden = new ArrayList<>();
        int least = round.rules().minAnswers();
        if (plan.isEmpty()) {
            hidden.add(messages.text("report.hidden.all", least));
            return hidden;
        }
        hidden.add(messages.text("report.hidden.people"));
        if (!plan.get().leadersShown()) {
            hidden.add(messages.text("report.hidden.sides", least));
        }
        words(round, comparison, hidden);
        return hidden;
    }

    private void words(Round round, Optional<ComparisonReport> comparison, List<String> hidden) {
        RoundRules rules = round.rules();
        boolean shownAtAll = comparison.stream()
                .flatMap(report -> report.questions().stream())
                .anyMatch(question -> question.basis().wordsShown());
        if (!shownAtAll && rules.words() != WordsChoice.OPEN) {
            hidden.add(messages.text("report.hidden.words." + rules.words().name(), DisclosurePlan.PEOPLE_FOR_WORDS));
            return;
        }
        long bySense = comparison.stream()
                .flatMap(report -> report.statements().stream())
                .filter(line -> line.text().isEmpty())
                .count();
        if (bySense > 0) {
            hidden.add(messages.plural("report.hidden.by_sense", bySense));
        }
        boolean obstacles = round.questions().stream().anyMatch(question -> question.kind() == QuestionKind.OBSTACLES);
        boolean shown = comparison.stream()
                .flatMap(report -> report.questions().stream())
                .filter(question -> question.kind().equals("obstacles"))
                .allMatch(question -> question.basis().wordsShown());
        if (obstacles && !shown) {
            hidden.add(messages.text("report.hidden.obstacles", DisclosurePlan.PEOPLE_FOR_WORDS));
        }
        if (comparison.stream().flatMap(report -> report.statements().stream()).anyMatch(Method::masked)) {
            hidden.add(messages.text("report.hidden.masked"));
        }
    }

    private static boolean masked(ComparisonReport.StatementLine line) {
        return line.text()
                .filter(text -> text.contains(einklang.survey.ReleasedStatement.MASK))
                .isPresent();
    }
}
