package einklang.export;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.Report;
import einklang.report.ReportWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a report, by the names of their files, for every format that has tables. Cells are texts, whole numbers,
 * decimals, shares, days and months; an empty text where there is nothing.
 */
public final class ReportTables {
    private final Report report;
    private final PlanPart plan;
    private final Messages messages;
    private final ReportWords words;

    private ReportTables(Report report) {
        this.report = report;
        this.plan = report.plan();
        this.messages = report.messages();
        this.words = new ReportWords(messages);
    }

    /** Returns the tables in the order to be read; those of a comparison only if there is one. */
    public static Map<String, Rows> of(Report report) {
        return new ReportTables(report).all();
    }

    private Map<String, Rows> all() {
        Map<String, Rows> tables = new LinkedHashMap<>();
        report.comparison().ifPresent(comparison -> {
            tables.put("piles", piles(comparison));
            put(tables, Part.TENSIONS, "tensions", tensions(comparison));
        });
        put(tables, Part.GOALS, "goals", goals());
        put(tables, Part.GOALS, "non-goals", nonGoals());
        put(tables, Part.GOALS, "trade-offs", tradeOffs());
        put(tables, Part.COMMITMENTS, "commitments", commitments());
        put(tables, Part.GOALS, "company-goals", companyGoals());
        put(tables, Part.MEASURES, "measures", measures());
        put(tables, Part.MATRIX, "matrix", matrix());
        put(tables, Part.INDICATORS, "indicators", indicators());
        put(tables, Part.INDICATORS, "readings", readings());
        report.comparison()
                .ifPresent(comparison ->
                        put(tables, Part.WORDS, "statements", StatementRows.of(comparison, report.language())));
        return tables;
    }

    private void put(Map<String, Rows> tables, Part part, String name, Rows rows) {
        if (report.shows(part)) {
            tables.put(name, rows);
        }
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns).map(column -> messages.text("csv." + column)).toList();
    }

    private String text(LocalText text) {
        return words.text(text);
    }

    private static Object number(Optional<BigDecimal> number) {
        return number.isPresent() ? number.get() : "";
    }

    /** Returns a day or month as it is, so that a spreadsheet can count with it. */
    private static Object cell(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private Rows piles(ComparisonReport comparison) {
        boolean sides = comparison.leadersShown();
        List<List<Object>> lines = new ArrayList<>();
        for (ComparisonReport.QuestionPart question : comparison.questions()) {
            for (ComparisonReport.ThemeLine theme : question.themes()) {
                List<Object> line =
                        new ArrayList<>(List.<Object>of(text(question.text()), text(theme.label()), theme.people()));
                if (sides) {
                    line.add(theme.leaders());
                    line.add(theme.staff());
                }
                lines.add(line);
            }
        }
        return new Rows(
                sides ? heads("question", "theme", "people", "leaders", "staff") : heads("question", "theme", "people"),
                lines);
    }

    private Rows tensions(ComparisonReport comparison) {
        List<List<Object>> lines = comparison.questions().stream()
                .flatMap(question -> question.tensions().stream())
                .map(tension -> List.<Object>of(
                        text(comparison.theme(tension.a()).label()),
                        text(comparison.theme(tension.b()).label()),
                        new Share(BigDecimal.valueOf(tension.betweenPeople())),
                        tension.insidePeople(),
                        messages.text("csv.decision." + tension.decision()),
                        text(tension.why())))
                .toList();
        return new Rows(heads("tension_a", "tension_b", "between", "inside", "decision", "why"), lines);
    }

    private Rows goals() {
        List<List<Object>> lines = plan.goals().stream()
                .map(goal -> List.<Object>of(
                        goal.id(),
                        text(goal.title()),
                        text(goal.sentence()),
                        text(goal.moment()),
                        goal.weight(),
                        words.choice("horizon", goal.horizon()),
                        goal.total(),
                        goal.weighted()))
                .toList();
        Rows rows =
                new Rows(heads("id", "goal", "sentence", "moment", "weight", "horizon", "total", "weighted"), lines);
        return report.shows(Part.MATRIX) ? rows : rows.without(6, 2);
    }

    private Rows nonGoals() {
        List<List<Object>> lines = plan.nonGoals().stream()
                .map(line -> List.<Object>of(text(line.text()), text(line.why())))
                .toList();
        return new Rows(heads("non_goal", "why"), lines);
    }

    private Rows tradeOffs() {
        List<List<Object>> lines = plan.tradeOffs().stream()
                .map(line -> List.<Object>of(text(line.first()), text(line.second()), text(line.floor())))
                .toList();
        return new Rows(heads("first", "second", "floor"), lines);
    }

    private Rows commitments() {
        List<List<Object>> lines = plan.commitments().stream()
                .map(line -> List.<Object>of(
                        text(plan.goal(line.goal()).title()),
                        line.kind().equals("other") ? "" : words.choice("commitment", line.kind()),
                        number(line.amount()),
                        line.unit(),
                        text(line.text()),
                        line.by(),
                        cell(line.until())))
                .toList();
        Rows rows = new Rows(heads("goal", "kind", "amount", "unit", "text", "by", "until"), lines);
        return report.shows(Part.NAMES) ? rows : rows.without(5, 1);
    }

    /** One line a goal that derives from it, so that the table says which; a line without where none does. */
    private Rows companyGoals() {
        List<List<Object>> lines = new ArrayList<>();
        for (LocalText company : plan.companyGoals()) {
            List<PlanPart.GoalLine> goals = plan.goals().stream()
                    .filter(goal -> goal.companyGoals().contains(company))
                    .toList();
            goals.forEach(goal -> lines.add(List.of(text(company), text(goal.title()), text(goal.contribution()))));
            if (goals.isEmpty()) {
                lines.add(List.of(text(company), "", ""));
            }
        }
        return new Rows(heads("company_goal", "goal", "contribution"), lines);
    }

    private Rows measures() {
        List<List<Object>> lines = plan.measures().stream().map(this::measure).toList();
        Rows rows = new Rows(
                heads(
                        "id",
                        "measure",
                        "description",
                        "kind",
                        "owner",
                        "start",
                        "due",
                        "effort",
                        "status",
                        "first_step",
                        "first_step_on",
                        "score",
                        "per_effort"),
                lines);
        Rows summed = report.shows(Part.MATRIX) ? rows : rows.without(11, 2);
        return report.shows(Part.NAMES) ? summed : summed.without(4, 1);
    }

    private List<Object> measure(PlanPart.MeasureLine line) {
        return List.<Object>of(
                line.id(),
                text(line.title()),
                text(line.description()),
                words.choice("kind", line.kind()),
                line.owner(),
                cell(line.start()),
                cell(line.due()),
                words.choice("effort", line.effort()),
                words.choice("status", line.status()),
                line.firstStep(),
                cell(line.firstStepOn()),
                line.score(),
                BigDecimal.valueOf(line.perEffort())
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
    }

    private Rows matrix() {
        List<List<Object>> lines = plan.effects().stream()
                .map(effect -> List.<Object>of(
                        text(plan.measure(effect.measure()).title()),
                        text(plan.goal(effect.goal()).title()),
                        effect.value(),
                        effect.reason()))
                .toList();
        return new Rows(heads("measure", "goal", "effect", "reason"), lines);
    }

    private Rows indicators() {
        List<List<Object>> lines = plan.indicators().stream()
                .map(line -> List.<Object>of(
                        line.id(),
                        text(plan.goal(line.goal()).title()),
                        text(line.name()),
                        words.choice("scope", line.scope()),
                        line.unit(),
                        words.choice("direction", line.direction()),
                        number(line.baseline()),
                        number(line.target()),
                        cell(line.targetOn()),
                        number(line.latest().map(PlanPart.ReadingLine::value)),
                        line.way().<Object>map(Share::new).orElse("")))
                .toList();
        return new Rows(
                heads(
                        "id",
                        "goal",
                        "indicator",
                        "scope",
                        "unit",
                        "direction",
                        "baseline",
                        "target",
                        "target_on",
                        "latest",
                        "way"),
                lines);
    }

    private Rows readings() {
        List<List<Object>> lines = plan.indicators().stream()
                .flatMap(indicator -> indicator.readings().stream()
                        .map(reading -> List.<Object>of(
                                indicator.id(),
                                text(indicator.name()),
                                reading.on(),
                                reading.value(),
                                indicator.unit(),
                                reading.source())))
                .toList();
        return new Rows(heads("id", "indicator", "on", "value", "unit", "source"), lines);
    }
}
