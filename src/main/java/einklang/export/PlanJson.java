package einklang.export;

import einklang.report.PlanPart;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was agreed and is done about it, as JSON. Decimals are texts, so that they stay exact; what is missing is null. */
final class PlanJson {
    private PlanJson() {}

    static Map<String, Object> of(PlanPart plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "companyGoals",
                plan.companyGoals().stream().map(JsonComparisonWriter::texts).toList());
        json.put("goals", plan.goals().stream().map(PlanJson::goal).toList());
        json.put("nonGoals", plan.nonGoals().stream().map(PlanJson::nonGoal).toList());
        json.put("tradeOffs", plan.tradeOffs().stream().map(PlanJson::tradeOff).toList());
        json.put(
                "commitments",
                plan.commitments().stream().map(PlanJson::commitment).toList());
        json.put("measures", plan.measures().stream().map(PlanJson::measure).toList());
        json.put("effects", plan.effects().stream().map(PlanJson::effect).toList());
        json.put(
                "indicators",
                plan.indicators().stream().map(PlanJson::indicator).toList());
        json.put("steps", plan.steps());
        return json;
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable String decimal(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(null);
    }

    private static Map<String, Object> goal(PlanPart.GoalLine goal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", goal.id());
        json.put("title", JsonComparisonWriter.texts(goal.title()));
        json.put("sentence", JsonComparisonWriter.texts(goal.sentence()));
        json.put("moment", JsonComparisonWriter.texts(goal.moment()));
        json.put("weight", goal.weight());
        json.put("horizon", goal.horizon());
        json.put("themes", goal.themes());
        json.put(
                "companyGoals",
                goal.companyGoals().stream().map(JsonComparisonWriter::texts).toList());
        json.put("contribution", JsonComparisonWriter.texts(goal.contribution()));
        json.put("total", goal.total());
        json.put("weighted", goal.weighted());
        return json;
    }

    private static Map<String, Object> nonGoal(PlanPart.NonGoalLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", JsonComparisonWriter.texts(line.text()));
        json.put("why", JsonComparisonWriter.texts(line.why()));
        return json;
    }

    private static Map<String, Object> tradeOff(PlanPart.TradeOffLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", JsonComparisonWriter.texts(line.first()));
        json.put("second", JsonComparisonWriter.texts(line.second()));
        json.put("floor", JsonComparisonWriter.texts(line.floor()));
        return json;
    }

    private static Map<String, @Nullable Object> commitment(PlanPart.CommitmentLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("goal", line.goal());
        json.put("kind", line.kind());
        json.put("amount", decimal(line.amount()));
        json.put("unit", line.unit());
        json.put("text", JsonComparisonWriter.texts(line.text()));
        json.put("by", line.by());
        json.put("until", text(line.until()));
        return json;
    }

    private static Map<String, @Nullable Object> measure(PlanPart.MeasureLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", line.id());
        json.put("title", JsonComparisonWriter.texts(line.title()));
        json.put("description", JsonComparisonWriter.texts(line.description()));
        json.put("kind", line.kind());
        json.put("owner", line.owner());
        json.put("start", text(line.start()));
        json.put("due", text(line.due()));
        json.put("effort", line.effort());
        json.put("status", line.status());
        json.put("firstStep", line.firstStep());
        json.put("firstStepOn", text(line.firstStepOn()));
        json.put("score", line.score());
        json.put("perEffort", line.perEffort());
        json.put("counts", line.counts());
        return json;
    }

    private static Map<String, Object> effect(PlanPart.EffectLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", line.measure());
        json.put("goal", line.goal());
        json.put("value", line.value());
        json.put("reason", line.reason());
        return json;
    }

    private static Map<String, @Nullable Object> indicator(PlanPart.IndicatorLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", line.id());
        json.put("goal", line.goal());
        json.put("name", JsonComparisonWriter.texts(line.name()));
        json.put("scope", line.scope());
        json.put("unit", line.unit());
        json.put("direction", line.direction());
        json.put("baseline", decimal(line.baseline()));
        json.put("target", decimal(line.target()));
        json.put("targetOn", text(line.targetOn()));
        json.put("readings", line.readings().stream().map(PlanJson::reading).toList());
        json.put("trend", line.trend().orElse(null));
        json.put("way", decimal(line.way()));
        json.put("reached", line.reached().orElse(null));
        return json;
    }

    private static Map<String, Object> reading(PlanPart.ReadingLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", line.on().toString());
        json.put("value", line.value().toPlainString());
        json.put("source", line.source());
        return json;
    }
}
