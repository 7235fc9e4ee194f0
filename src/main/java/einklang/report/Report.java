package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything that a report says, put together once in one language and independent of any format: what formats print is in
 * here, and nothing else. It holds only what the disclosure plan releases, and no key of the database. Texts that people
 * wrote keep the language they are in.
 *
 * @param summary in the order to be read
 * @param comparison empty as long as the answers were not compared
 * @param findings what should be pointed out about the plan, the most important first
 * @param method how the figures come about and how far they may be trusted
 * @param hidden what is not shown, and why
 * @param audience for whom an edition was made; empty for the report as a whole
 * @param parts what is in it, in the order of the report; empty contents of a part that is in it mean that there is nothing,
 *     such as no goals; a part that is not in it is not spoken of
 */
public record Report(
        Language language,
        Cover cover,
        People people,
        List<Paragraph> summary,
        Optional<ComparisonReport> comparison,
        PlanPart plan,
        List<String> findings,
        List<String> method,
        List<String> hidden,
        Optional<Audience> audience,
        Set<Part> parts) {
    /** Version of the shape of this record in files. */
    public static final int VERSION = 1;

    public Report {
        summary = List.copyOf(summary);
        findings = List.copyOf(findings);
        method = List.copyOf(method);
        hidden = List.copyOf(hidden);
        parts = Collections.unmodifiableSet(Part.complete(parts));
    }

    /** Makes a report as a whole, with all parts, for nobody in particular. */
    public Report(
            Language language,
            Cover cover,
            People people,
            List<Paragraph> summary,
            Optional<ComparisonReport> comparison,
            PlanPart plan,
            List<String> findings,
            List<String> method,
            List<String> hidden) {
        this(
                language,
                cover,
                people,
                summary,
                comparison,
                plan,
                findings,
                method,
                hidden,
                Optional.empty(),
                EnumSet.allOf(Part.class));
    }

    /**
     * What stands on the first page.
     *
     * @param client may be empty
     * @param organisation of the workshop; may be empty
     * @param consultant may be empty
     * @param date on which the report was put together, where the workshop is
     * @param round number of the round that was compared, from 1
     */
    public record Cover(
            String title,
            String organisation,
            String client,
            String consultant,
            Optional<Logo> clientLogo,
            Optional<Logo> consultantLogo,
            LocalDate date,
            int round,
            boolean trial) {}

    /**
     * Who answered, as far as it may be told.
     *
     * @param answered respondents; 0 until the answers were compared
     * @param invited people who were asked, if that is known
     * @param minAnswers below this number nothing is shown
     * @param leaders respondents of the leadership; 0 unless sides are shown
     */
    public record People(int answered, OptionalInt invited, int minAnswers, boolean leadersShown, int leaders) {}

    /** Whether a part is in this report, be it empty or not. */
    public boolean shows(Part part) {
        return parts.contains(part);
    }

    /** Whether a part is in this report and has contents. */
    public boolean has(Part part) {
        return shows(part)
                && switch (part) {
                    case SUMMARY -> !summary.isEmpty();
                    case ANSWERS -> comparison.isPresent();
                    case WORDS -> anyStatement();
                    case SIDES ->
                        anyQuestion(question -> !question.leaderStaffGap().isEmpty());
                    case TENSIONS ->
                        anyQuestion(question -> !question.tensions().isEmpty());
                    case GOALS -> anyGoal();
                    case COMMITMENTS -> !plan.commitments().isEmpty();
                    case MEASURES -> !plan.measures().isEmpty();
                    case MATRIX -> !plan.measures().isEmpty() && !plan.goals().isEmpty();
                    case INDICATORS -> !plan.indicators().isEmpty();
                    case FINDINGS -> !findings.isEmpty();
                    case NAMES -> PlanNarrowing.names(plan).findAny().isPresent();
                };
    }

    private boolean anyStatement() {
        return comparison.stream()
                .flatMap(report -> report.statements().stream())
                .anyMatch(line -> line.text().isPresent());
    }

    private boolean anyQuestion(Predicate<ComparisonReport.QuestionPart> what) {
        return comparison.stream()
                .flatMap(report -> report.questions().stream())
                .anyMatch(what);
    }

    private boolean anyGoal() {
        return !plan.goals().isEmpty()
                || !plan.nonGoals().isEmpty()
                || !plan.tradeOffs().isEmpty();
    }

    /** Returns the texts of the language of this report. */
    public Messages messages() {
        return Messages.of(language);
    }

    /** Returns the findings of the question for goals that stands first. */
    public Optional<ComparisonReport.QuestionPart> goalQuestion() {
        return comparison.stream()
                .flatMap(report -> report.questions().stream())
                .filter(question -> question.kind().equals("goals"))
                .findFirst();
    }
}
