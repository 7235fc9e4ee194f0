package einklang.report;

import einklang.i18n.Messages;
import einklang.plan.PlanFindings;
import einklang.survey.DisclosurePlan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts reports together. */
public final class Reports {
    private Reports() {}

    /**
     * Puts a report together: once for a page or a file, so that all of it is of one moment.
     *
     * @param random mixes the statements, anew for every report
     */
    public static Report build(ReportSource source, RandomGenerator random) {
        Messages messages = Messages.of(source.language());
        Optional<ComparisonReports.WithLineages> compared =
                source.disclosure().map(plan -> ComparisonReports.withLineages(plan, source.comparisons(), random));
        Optional<ComparisonReport> comparison = compared.map(ComparisonReports.WithLineages::report);
        PlanPart plan = PlanParts.of(
                source.plan(),
                compared.map(ComparisonReports.WithLineages::themes).orElse(Map.of()));
        Report.Cover cover = cover(source);
        Report.People people = people(source);
        Method method = new Method(messages);
        return new Report(
                source.language(),
                cover,
                people,
                summary(source, Summary.of(people, comparison, plan, cover.date(), messages)),
                comparison,
                plan,
                findings(source, cover.date(), messages),
                method.lines(comparison, plan, EnumSet.allOf(Part.class)),
                method.hidden(source.round(), source.disclosure(), comparison));
    }

    private static Report.Cover cover(ReportSource source) {
        Branding branding = source.branding();
        return new Report.Cover(
                source.workshop().title(),
                source.workshop().organisation(),
                branding.client().isEmpty() ? source.workshop().client() : branding.client(),
                branding.consultant(),
                branding.clientLogo(),
                branding.consultantLogo(),
                LocalDate.ofInstant(source.now(), source.workshop().timeZone()),
                source.round().number(),
                source.workshop().isTrial());
    }

    private static Report.People people(ReportSource source) {
        Optional<DisclosurePlan> plan = source.disclosure();
        return new Report.People(
                plan.map(DisclosurePlan::people).orElse(0),
                source.round().invited(),
                source.round().rules().minAnswers(),
                plan.map(DisclosurePlan::leadersShown).orElse(false),
                plan.map(DisclosurePlan::leaders).orElse(0));
    }

    private static List<Paragraph> summary(ReportSource source, Map<String, String> proposed) {
        return proposed.entrySet().stream()
                .map(entry -> Paragraph.of(
                        entry.getKey(),
                        entry.getValue(),
                        source.texts().getOrDefault(entry.getKey(), OwnText.none(entry.getKey()))))
                .toList();
    }

    /** A report without any goal lacks everything; to say that once, in the summary, is enough. */
    private static List<String> findings(ReportSource source, LocalDate today, Messages messages) {
        return source.plan().goals().isEmpty()
                ? List.of()
                : new FindingWords(messages)
                        .of(PlanFindings.of(source.plan(), source.workshop().languages(), today));
    }
}
