package einklang.cli.evaluation;

import einklang.cli.evaluation.Confusions.Confusion;
import einklang.cli.evaluation.ScenarioScore.Hits;
import einklang.cli.evaluation.ScenarioScore.Share;
import einklang.cli.evaluation.SetScore.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes scores as a table of plain text: one line a way to make piles. */
final class EvaluationText {
    private static final int MOST_CONFUSIONS = 12;
    private static final String COLUMNS = "%-28s %5s %7s %-11s %7s %8s %-11s %6s %7s %7s %9s %6s";

    private EvaluationText() {}

    static String head() {
        return format(
                COLUMNS,
                "",
                "n",
                "pairF1",
                "95 %",
                "bcubed",
                "concept",
                "95 %",
                "none",
                "tens_r",
                "alarms",
                "tensions",
                "level");
    }

    /** What a way names nothing of has a dash. */
    static String row(String name, SetScore score) {
        boolean goals = score.concept().isPresent();
        return format(
                COLUMNS,
                name,
                score.statements(),
                figure(score.pairF1()),
                interval(score, score.pairF1Interval()),
                figure(score.bcubed()),
                figure(score.concept()),
                goals ? interval(score, score.conceptInterval()) : "-",
                goals ? figure(score.noGoal()) : "-",
                goals ? figure(score.tensions()) : "-",
                goals ? score.alarms() : "-",
                goals ? score.reported() : "-",
                score.level().map(share -> share.part() + "/" + share.whole()).orElse("-"));
    }

    static String languages(SetScore score) {
        StringBuilder text = new StringBuilder("by language:");
        Map<String, Hits> pairs = score.pairsByLanguage();
        for (Map.Entry<String, Share> entry : score.goalsByLanguage().entrySet()) {
            Hits own = pairs.getOrDefault(entry.getKey(), Hits.NOTHING);
            text.append(format(
                    "  %s concept %s (n=%d), pairs within it F1 %s",
                    entry.getKey(),
                    figure(entry.getValue().value()),
                    entry.getValue().whole(),
                    figure(own.f1())));
        }
        return text.toString();
    }

    static String confusions(List<Confusion> confusions) {
        StringBuilder text = new StringBuilder("commonest confusions (meant > read):");
        for (Confusion one : confusions.subList(0, Math.min(MOST_CONFUSIONS, confusions.size()))) {
            text.append("  ")
                    .append(one.meant())
                    .append(" > ")
                    .append(one.read())
                    .append(" ")
                    .append(one.count());
        }
        return text.toString();
    }

    private static String interval(SetScore score, Interval interval) {
        return score.scenarios().size() < 2 ? "" : format("%.2f-%.2f", interval.from(), interval.to());
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "-";
    }

    private static String figure(double value) {
        return format("%.3f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
