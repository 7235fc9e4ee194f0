package einklang.report;

import einklang.board.Comparison;
import einklang.i18n.Language;
import einklang.plan.Plan;
import einklang.survey.DisclosurePlan;
import einklang.survey.Round;
import einklang.survey.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report is made from.
 *
 * @param disclosure empty as long as the answers were not compared; then there are no comparisons
 * @param comparisons one a question that was compared, in the order of the questions
 * @param texts own texts of the summary in the language, by the id of their paragraph
 */
public record ReportSource(
        Workshop workshop,
        Round round,
        Optional<DisclosurePlan> disclosure,
        List<Comparison> comparisons,
        Plan plan,
        Branding branding,
        Map<String, OwnText> texts,
        Language language,
        Instant now) {
    public ReportSource {
        comparisons = List.copyOf(comparisons);
        texts = Map.copyOf(texts);
        if (disclosure.isEmpty() && !comparisons.isEmpty()) {
            throw new IllegalArgumentException("report: found comparisons of answers that are not released");
        }
    }
}
