package einklang.export.office;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.Report;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was agreed and what is done about it: goals, what goes before what, measures, matrix, first steps, indicators. */
final class PlanSlides {
    private static final double SIZE = 12;
    private static final int GOALS_ACROSS = 6;

    private final Report report;
    private final PlanPart plan;
    private final Messages messages;
    private final ReportWords words;
    private final Paging paging;
    private final List<Slide> slides = new ArrayList<>();

    PlanSlides(Report report, Layouts layouts) {
        this.report = report;
        this.plan = report.plan();
        this.messages = report.messages();
        this.words = new ReportWords(messages);
        this.paging = new Paging(layouts.stage(SlideRole.CONTENT));
    }

    List<Slide> all() {
        goals();
        decisions();
        measures();
        if (report.has(Part.MATRIX)) {
            matrix();
        }
        steps();
        indicators();
        return slides;
    }

    private Piece.Column column(String key, double share) {
        return new Piece.Column(messages.text(key), share, Piece.Align.LEFT);
    }

    private Piece.Column number(String key, double share) {
        return new Piece.Column(messages.text(key), share, Piece.Align.RIGHT);
    }

    private Piece.Cell cell(LocalText text) {
        LocalText.Shown shown = text.in(messages.language());
        return new Piece.Cell(shown.text(), shown.language(), Piece.Shade.NONE);
    }

    private Piece.Cell strong(LocalText text) {
        LocalText.Shown shown = text.in(messages.language());
        return new Piece.Cell(shown.text(), shown.language(), Piece.Shade.STRONG);
    }

    private Piece.Cell cell(String text) {
        return new Piece.Cell(text, messages.language(), Piece.Shade.NONE);
    }

    private void tables(String part, List<String> titles, List<Piece.Column> columns, List<List<Piece.Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String name = messages.text("report.section." + (part.equals("decisions") ? "trade_offs" : part));
        Piece.Table whole = new Piece.Table(name, columns, rows, SIZE);
        List<Piece.Table> pages = paging.tables(whole, messages.language(), left -> messages.plural("deck.more", left));
        for (int page = 0; page < pages.size(); page++) {
            slides.add(Slide.of(
                    SlideRole.CONTENT,
                    Wordings.paged(messages, titles, page, pages.size()),
                    messages.text("deck.notes." + part),
                    pages.get(page)));
        }
    }

    private List<LocalText> titles() {
        return plan.goals().stream().map(PlanPart.GoalLine::title).toList();
    }

    private void goals() {
        int count = plan.goals().size();
        List<List<Piece.Cell>> rows = plan.goals().stream()
                .map(goal -> List.of(
                        strong(goal.title()),
                        cell(goal.sentence()),
                        cell(goal.moment()),
                        cell(words.choice("horizon", goal.horizon())),
                        cell(messages.text("report.goal.weight", goal.weight()))))
                .toList();
        tables(
                "goals",
                List.of(
                        messages.plural("report.summary.goals", count, words.quoted(titles())),
                        messages.plural("deck.goals", count)),
                List.of(
                        column("csv.goal", 2.4),
                        column("csv.sentence", 3),
                        column("csv.moment", 3),
                        column("csv.horizon", 1.6),
                        column("csv.weight", 1.6)),
                rows);
    }

    /** Non-goals, trade-offs and what the leadership gives, in one table: what a group decided besides its goals. */
    private void decisions() {
        List<List<Piece.Cell>> rows = new ArrayList<>();
        plan.nonGoals()
                .forEach(line -> rows.add(List.of(
                        cell(messages.text("report.section.non_goals")), strong(line.text()), cell(line.why()))));
        plan.tradeOffs()
                .forEach(line -> rows.add(List.of(
                        cell(messages.text("report.section.trade_offs")),
                        new Piece.Cell(
                                words.text(line.first()) + " " + messages.text("report.trade_off.second") + " "
                                        + words.text(line.second()),
                                line.first().in(messages.language()).language(),
                                Piece.Shade.STRONG),
                        line.floor().isEmpty()
                                ? cell("")
                                : cell(messages.text("report.trade_off.floor") + " " + words.text(line.floor())))));
        plan.commitments()
                .forEach(line -> rows.add(List.of(
                        cell(messages.text("report.goal.commitments")),
                        strong(plan.goal(line.goal()).title()),
                        cell(words.commitment(line)))));
        List<String> titles = new ArrayList<>();
        plan.tradeOffs().stream()
                .findFirst()
                .ifPresent(line -> titles.add(messages.text(
                        "deck.trade_off",
                        messages.quote(words.text(line.first())),
                        messages.quote(words.text(line.second())))));
        if (!plan.nonGoals().isEmpty()) {
            List<LocalText> texts =
                    plan.nonGoals().stream().map(PlanPart.NonGoalLine::text).toList();
            titles.add(messages.text("report.summary.non_goals", words.quoted(texts)));
        }
        titles.add(messages.text("deck.decisions"));
        tables(
                "decisions",
                titles,
                List.of(column("deck.decision", 1.6), column("deck.decided", 3.4), column("deck.floor", 3)),
                rows);
    }

    private Stream<PlanPart.MeasureLine> ranked() {
        return plan.measures().stream()
                .filter(PlanPart.MeasureLine::counts)
                .sorted(Comparator.comparingInt(PlanPart.MeasureLine::score).reversed());
    }

    private void measures() {
        Kept kept = new Kept(report);
        List<List<Piece.Cell>> rows = plan.measures().stream()
                .map(line -> kept.measure(List.of(
                        strong(line.title()),
                        cell(words.choice("kind", line.kind())),
                        cell(line.owner()),
                        cell(when(line)),
                        cell(words.choice("status", line.status())),
                        cell(words.signed(line.score())))))
                .toList();
        List<String> titles = new ArrayList<>();
        String count = messages.plural("deck.measures", plan.measures().size());
        ranked().findFirst()
                .filter(best -> best.score() > 0 && report.shows(Part.MATRIX))
                .ifPresent(best -> titles.add(count + " "
                        + messages.text(
                                "deck.best", messages.quote(words.text(best.title())), words.signed(best.score()))));
        titles.add(count);
        tables(
                "measures",
                titles,
                kept.measure(List.of(
                        column("report.measure", 3.6),
                        column("csv.kind", 1.5),
                        column("report.measure.owner", 1.7),
                        column("report.measure.when", 2.2),
                        column("report.measure.status", 1.2),
                        number("report.matrix.score", 0.9))),
                rows);
    }

    private String when(PlanPart.MeasureLine measure) {
        List<String> parts = new ArrayList<>();
        measure.start().ifPresent(day -> parts.add(messages.text("report.from", messages.date(day))));
        measure.due().ifPresent(month -> parts.add(messages.text("report.until", words.month(month))));
        return String.join(" ", parts);
    }

    private void matrix() {
        if (plan.goals().isEmpty() || plan.measures().isEmpty()) {
            return;
        }
        Map<String, Integer> values = new HashMap<>();
        plan.effects().forEach(effect -> values.put(effect.measure() + "." + effect.goal(), effect.value()));
        List<PlanPart.EffectLine> harms = plan.effects().stream()
                .filter(effect ->
                        effect.value() < 0 && plan.measure(effect.measure()).counts())
                .sorted(Comparator.comparingInt(PlanPart.EffectLine::value))
                .toList();
        List<String> titles = new ArrayList<>();
        if (!harms.isEmpty()) {
            String worst = messages.text(
                    "report.summary.harm",
                    messages.quote(
                            words.text(plan.measure(harms.get(0).measure()).title())),
                    messages.quote(words.text(plan.goal(harms.get(0).goal()).title())));
            titles.add(messages.plural("report.summary.harms", harms.size()) + " " + worst);
            titles.add(worst);
            titles.add(messages.plural("report.summary.harms", harms.size()));
        } else {
            titles.add(messages.text("deck.no_harm"));
        }
        for (int start = 0; start < plan.goals().size(); start += GOALS_ACROSS) {
            block(
                    titles,
                    values,
                    plan.goals().subList(start, Math.min(plan.goals().size(), start + GOALS_ACROSS)));
        }
    }

    private void block(List<String> titles, Map<String, Integer> values, List<PlanPart.GoalLine> goals) {
        List<Piece.Column> columns = new ArrayList<>();
        columns.add(column("report.measure", 3));
        goals.forEach(goal -> columns.add(new Piece.Column(
                words.text(goal.title()) + " (" + messages.text("report.goal.weight", goal.weight()) + ")",
                1.6,
                Piece.Align.CENTRE)));
        columns.add(number("report.matrix.score", 1));
        List<List<Piece.Cell>> rows = new ArrayList<>();
        ranked().forEach(measure -> {
            List<Piece.Cell> row = new ArrayList<>(List.of(cell(measure.title())));
            goals.forEach(goal -> row.add(effect(values.get(measure.id() + "." + goal.id()))));
            row.add(new Piece.Cell(words.signed(measure.score()), messages.language(), Piece.Shade.STRONG));
            rows.add(row);
        });
        List<Piece.Cell> totals = new ArrayList<>();
        totals.add(new Piece.Cell(messages.text("report.matrix.total"), messages.language(), Piece.Shade.STRONG));
        goals.forEach(goal ->
                totals.add(new Piece.Cell(words.signed(goal.total()), messages.language(), Piece.Shade.STRONG)));
        totals.add(cell(""));
        rows.add(0, totals);
        tables("matrix", titles, columns, rows);
    }

    /** A dash where nobody has judged. */
    private Piece.Cell effect(@org.jspecify.annotations.Nullable Integer value) {
        if (value == null) {
            return cell("–");
        }
        int size = Math.abs(value);
        int strength = size >= 9 ? 3 : size >= 3 ? 2 : 1;
        Piece.Shade shade =
                value == 0 ? Piece.Shade.NONE : Piece.Shade.valueOf((value > 0 ? "HELP_" : "HARM_") + strength);
        return new Piece.Cell(words.signed(value), messages.language(), shade);
    }

    private void steps() {
        LocalDate today = report.cover().date();
        Kept kept = new Kept(report);
        List<PlanPart.MeasureLine> overdue = plan.overdue(today);
        List<PlanPart.MeasureLine> lines =
                Stream.concat(overdue.stream(), plan.coming(today).stream()).toList();
        List<List<Piece.Cell>> rows = lines.stream()
                .map(line -> kept.step(List.of(
                        cell(line.firstStepOn()
                                .map(day -> messages.date(day)
                                        + (day.isBefore(today) ? ", " + messages.text("report.step.late") : ""))
                                .orElse("")),
                        cell(line.owner()),
                        new Piece.Cell(line.firstStep(), messages.language(), Piece.Shade.STRONG),
                        cell(line.title()))))
                .toList();
        List<String> titles = new ArrayList<>();
        lines.stream()
                .findFirst()
                .ifPresent(first -> titles.add(messages.text(
                        overdue.isEmpty() ? "report.summary.next" : "report.summary.overdue", step(first))));
        titles.add(messages.plural("deck.steps", lines.size()));
        tables(
                "steps",
                titles,
                kept.step(List.of(
                        column("report.step.on", 1.8),
                        column("report.measure.owner", 1.6),
                        column("report.step", 3.4),
                        column("report.measure", 3))),
                rows);
    }

    private String step(PlanPart.MeasureLine line) {
        return Stream.of(
                        line.firstStepOn().map(messages::date).orElse(""),
                        line.owner(),
                        line.firstStep().replaceFirst("\\.$", ""))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private void indicators() {
        new IndicatorSlides(report, paging).all().forEach(slides::add);
    }
}
