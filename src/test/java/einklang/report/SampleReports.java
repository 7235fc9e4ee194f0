package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Plan;
import einklang.plan.PlanItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reports made by hand: what a comparison of eight people, of them two leaders, might say. */
public final class SampleReports {
    private SampleReports() {}

    /** Two themes that pull apart, named by six and by three of eight; one leader of two names the first. */
    public static ComparisonReport comparison(boolean leadersShown, String decision, String words) {
        ComparisonReport.Figures figures = new ComparisonReport.Figures(
                8, 0, 2, 0, 1.8, 1, 1, 0.5, 0.4, Optional.of(0.17), List.of(1, 6, 1, 0), "medium", 1);
        List<ComparisonReport.ThemeLine> themes = List.of(
                theme(
                        "t1",
                        LocalText.of("Schnell sein", "Be quick", "Být rychlí"),
                        List.of("s1", "s2"),
                        6,
                        leadersShown),
                theme("t2", LocalText.of(Language.DE, "Zeit nehmen"), List.of("s3"), 3, leadersShown));
        ComparisonReport.TensionLine tension = new ComparisonReport.TensionLine(
                "t1", "t2", 0.25, 1, decision, LocalText.of("Eile", "Haste", "Spěch"), List.of("s1"), List.of("s3"));
        ComparisonReport.QuestionPart question = new ComparisonReport.QuestionPart(
                "q1",
                "goals",
                LocalText.of("Ziele?", "Goals?", "Cíle?"),
                new ComparisonReport.Basis(true, leadersShown ? 2 : 0, leadersShown ? 6 : 0, 3, 1),
                themes,
                List.of(tension),
                figures,
                leadersShown
                        ? List.of(new ComparisonReport.GapLine("t1", 1, 5), new ComparisonReport.GapLine("t2", 1, 2))
                        : List.of(),
                Map.of(2, 3, 4, 5),
                "engine 1");
        return new ComparisonReport(
                5,
                8,
                leadersShown,
                List.of(question),
                List.of(
                        line("s1", "t1", Optional.of(words)),
                        line("s2", "t1", Optional.empty()),
                        line("s3", "t2", Optional.of("Wir nehmen uns Zeit"))));
    }

    /** The same with a translation of the first statement. */
    public static ComparisonReport glossed(ComparisonReport report, LocalText glosses) {
        List<ComparisonReport.StatementLine> lines = new ArrayList<>(report.statements());
        ComparisonReport.StatementLine first = lines.get(0);
        lines.set(
                0,
                new ComparisonReport.StatementLine(
                        first.id(),
                        first.question(),
                        first.language(),
                        first.text(),
                        first.side(),
                        glosses,
                        first.themes(),
                        first.concepts(),
                        first.confidence(),
                        first.unsure(),
                        first.aspects()));
        return new ComparisonReport(
                report.minAnswers(), report.people(), report.leadersShown(), report.questions(), lines);
    }

    private static ComparisonReport.ThemeLine theme(
            String id, LocalText label, List<String> statements, int people, boolean leadersShown) {
        return new ComparisonReport.ThemeLine(
                id,
                label,
                false,
                List.of(),
                statements,
                people,
                leadersShown ? 1 : 0,
                leadersShown ? people - 1 : 0,
                label,
                List.of());
    }

    private static ComparisonReport.StatementLine line(String id, String theme, Optional<String> words) {
        return new ComparisonReport.StatementLine(
                id,
                "q1",
                words.map(text -> Language.DE),
                words,
                Optional.empty(),
                LocalText.NONE,
                List.of(theme),
                List.of(),
                List.of(),
                false,
                words.map(text -> List.of(new ComparisonReport.AspectLine(0, Math.min(4, text.length()), theme)))
                        .orElse(List.of()));
    }

    public static Report.People people(int answered) {
        return new Report.People(answered, OptionalInt.of(10), 5, false, 0);
    }

    /** A whole report from these things of a plan. */
    public static Report report(Language language, Optional<ComparisonReport> comparison, List<PlanItem> items) {
        PlanPart plan = PlanParts.of(Plan.of(1, items), Map.of("lineage-1", "t1"));
        Messages messages = Messages.of(language);
        return new Report(
                language,
                new Report.Cover(
                        "Ziele: Kundenservice & Straße!",
                        "Stadtwerke",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 22),
                        1,
                        false),
                people(comparison.isPresent() ? 8 : 0),
                Summary.of(people(8), comparison, plan, LocalDate.of(2026, 11, 22), messages).entrySet().stream()
                        .map(entry -> Paragraph.of(entry.getKey(), entry.getValue(), OwnText.none(entry.getKey())))
                        .toList(),
                comparison,
                plan,
                List.of("Hinweis"),
                new Method(messages).lines(comparison, plan, Set.of(Part.values())),
                List.of("Verborgen"));
    }
}
