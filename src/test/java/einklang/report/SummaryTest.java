package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanItem;
import einklang.testing.SamplePlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked examples of docs/report.md. */
class SummaryTest {
    private static Map<String, String> summary(Optional<ComparisonReport> comparison, PlanItem... items) {
        return summary(Language.EN, comparison, items);
    }

    private static Map<String, String> summary(
            Language language, Optional<ComparisonReport> comparison, PlanItem... items) {
        return summary(language, LocalDate.of(2026, 11, 22), comparison, items);
    }

    private static Map<String, String> summary(
            Language language, LocalDate today, Optional<ComparisonReport> comparison, PlanItem... items) {
        PlanPart plan = PlanParts.of(Plan.of(1, List.of(items)), Map.of());
        return Summary.of(SampleReports.people(8), comparison, plan, today, Messages.of(language));
    }

    private static Optional<ComparisonReport> compared(boolean leadersShown) {
        return Optional.of(SampleReports.comparison(leadersShown, "open", "Schnell antworten"));
    }

    @Test
    void answersAreCountedWithClarityBesideThem() {
        assertThat(summary(compared(false)))
                .containsEntry(
                        "answers",
                        "8 people answered and named 2 different goals. How clear are our goals? 5 of 8: fairly clear.")
                .containsEntry(
                        "agreement",
                        "How far we agree: Partly agreed. At least half of the people name “Be quick” (6 of 8).");
    }

    @Test
    void widestGapIsNamedOnlyWhereSidesAreShown() {
        assertThat(summary(compared(true)))
                .containsEntry(
                        "sides",
                        "The widest difference between leadership and team lies at “Be quick”: 1 of 2 leaders name it,"
                                + " and 5 of 6 others.");
        assertThat(summary(compared(false))).doesNotContainKey("sides");
    }

    @Test
    void strongestTensionIsNamedUntilItIsDismissed() {
        assertThat(summary(compared(false)))
                .containsEntry(
                        "tension",
                        "1 tension between the goals is open. The strongest: “Be quick” against “Zeit nehmen”."
                                + " What comes first in doubt is not decided yet.");
        assertThat(summary(Optional.of(SampleReports.comparison(false, "dismissed", "x"))))
                .doesNotContainKey("tension");
    }

    @Test
    void withoutComparisonItSaysSo() {
        assertThat(summary(Optional.empty()))
                .containsOnlyKeys("answers", "goals")
                .containsEntry("goals", "No goals have been agreed yet.")
                .hasEntrySatisfying("answers", text -> assertThat(text).contains("fewer than 5 people"));
    }

    @Test
    void harmIsCountedWorstFirstAndStoppedMeasuresAreNot() {
        Map<String, String> summary = summary(
                Optional.empty(),
                SamplePlans.goal("a", 1),
                SamplePlans.goal("b", 2),
                SamplePlans.measure("m", 1),
                SamplePlans.measure("n", 2, Effort.SMALL, MeasureStatus.STOPPED),
                SamplePlans.effect("m", "a", -3),
                SamplePlans.effect("m", "b", -9),
                SamplePlans.effect("n", "a", -9));

        assertThat(summary)
                .containsEntry(
                        "harm",
                        "2 effects of measures harm a goal. “Maßnahme m” works against “Ziel b”."
                                + " “Maßnahme m” works against “Ziel a”.");
    }

    @Test
    void goalsWithoutMeasureAndOnOneMeasureHang() {
        Map<String, String> summary = summary(
                Optional.empty(),
                SamplePlans.goal("a", 1),
                SamplePlans.goal("b", 2),
                SamplePlans.goal("c", 3),
                SamplePlans.measure("m", 1),
                SamplePlans.measure("n", 2),
                SamplePlans.effect("m", "a", 9),
                SamplePlans.effect("m", "b", 1),
                SamplePlans.effect("n", "b", 1));

        assertThat(summary)
                .containsEntry(
                        "hanging", "No measure helps 1 goal: “Ziel c”. 1 goal hangs on a single measure: “Ziel a”.")
                .containsEntry("next", "No first step has been agreed yet.");
    }

    @Test
    void nextStepsStandWithDayAndPerson() {
        assertThat(summary(Optional.empty(), SamplePlans.everyKind().toArray(PlanItem[]::new)))
                .containsEntry("next", "Next: 23 November 2026, Žaneta <b>Ö</b>: Liste schreiben 🙂.");
    }

    private static String next(String today, MeasureStatus status, String on) {
        Measure measure = SamplePlans.measure("m", 1, Effort.SMALL, status);
        Measure begun = new Measure(
                measure.id(),
                measure.version(),
                measure.position(),
                measure.title(),
                measure.description(),
                measure.kind(),
                "Ms N",
                measure.start(),
                measure.due(),
                measure.effort(),
                status,
                new FirstStep("call them.", on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on))),
                measure.ready());
        return summary(Language.EN, LocalDate.parse(today), Optional.empty(), SamplePlans.goal("g", 1), begun)
                .get("next");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-08 | PLANNED | 2026-05-08 | Next: 8 May 2026, Ms N: call them.",
                "2026-05-08 | RUNNING | 2026-05-09 | Next: 9 May 2026, Ms N: call them.",
                "2026-05-08 | PLANNED | ''         | Next: Ms N: call them.",
                "2026-05-09 | PLANNED | 2026-05-08 | Overdue and not begun: 8 May 2026, Ms N: call them.",
                "2026-05-09 | RUNNING | 2026-05-08 |"
                        + " All first steps that were agreed have begun; no further one has been agreed.",
                "2026-05-09 | DONE    | 2026-05-10 |"
                        + " All first steps that were agreed have begun; no further one has been agreed.",
            })
    void nextStepsLieAheadElseTheOverdueOnesAreNamed(String today, MeasureStatus status, String on, String sentence) {
        assertThat(next(today, status, on)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameParagraphs(Language language) {
        PlanItem[] items = SamplePlans.everyKind().toArray(PlanItem[]::new);

        Map<String, String> summary = summary(language, compared(true), items);

        assertThat(summary.keySet()).isSubsetOf(Paragraph.IDS);
        assertThat(summary.keySet()).contains("answers", "sides", "tension", "goals", "non_goals", "harm", "next");
        assertThat(summary.values()).noneMatch(text -> text.contains("{"));
    }
}
