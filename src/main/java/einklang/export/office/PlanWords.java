package einklang.export.office;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.EffectCells;
import einklang.report.PlanPart;
import einklang.report.Report;
import einklang.report.ReportWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan in the words and cells of slides: columns, cells with their language, effects with their colours. */
record PlanWords(Report report) {
    static final String NOTHING = "–";

    Messages messages() {
        return report.messages();
    }

    ReportWords words() {
        return new ReportWords(messages());
    }

    PlanPart plan() {
        return report.plan();
    }

    String hint(String part) {
        return messages().text("deck.notes." + part);
    }

    Piece.Column column(String key, double share) {
        return new Piece.Column(messages().text(key), share, Piece.Align.LEFT);
    }

    Piece.Column number(String key, double share) {
        return new Piece.Column(messages().text(key), share, Piece.Align.RIGHT);
    }

    Piece.Cell cell(LocalText text) {
        return cell(text, Piece.Shade.NONE);
    }

    Piece.Cell strong(LocalText text) {
        return cell(text, Piece.Shade.STRONG);
    }

    private Piece.Cell cell(LocalText text, Piece.Shade shade) {
        LocalText.Shown shown = text.in(messages().language());
        return new Piece.Cell(shown.text(), shown.language(), shade);
    }

    Piece.Cell cell(String text) {
        return new Piece.Cell(text, messages().language(), Piece.Shade.NONE);
    }

    Piece.Cell strong(String text) {
        return new Piece.Cell(text, messages().language(), Piece.Shade.STRONG);
    }

    String value(Optional<BigDecimal> value, String unit) {
        return value.map(number -> words().number(number, unit)).orElse(NOTHING);
    }

    /** Returns the measures that count, the one that promises most first. */
    List<PlanPart.MeasureLine> ranked() {
        return plan().measures().stream()
                .filter(PlanPart.MeasureLine::counts)
                .sorted(Comparator.comparingInt(PlanPart.MeasureLine::score).reversed())
                .toList();
    }

    /** Returns the harmful effects of measures that count, the worst first. */
    List<PlanPart.EffectLine> harms() {
        return plan().effects().stream()
                .filter(effect ->
                        effect.value() < 0 && plan().measure(effect.measure()).counts())
                .sorted(Comparator.comparingInt(PlanPart.EffectLine::value))
                .toList();
    }

    /** Returns "x works against y". */
    String harm(PlanPart.EffectLine effect) {
        return messages()
                .text(
                        "report.summary.harm",
                        quoted(plan().measure(effect.measure()).title()),
                        quoted(plan().goal(effect.goal()).title()));
    }

    String quoted(LocalText text) {
        return messages().quote(words().text(text));
    }

    /** Returns an effect in its colour; a dash where nobody has judged. */
    Piece.Cell effect(Optional<Integer> value) {
        return value.map(points ->
                        new Piece.Cell(words().signed(points), messages().language(), shade(points)))
                .orElseGet(() -> cell(NOTHING));
    }

    private static Piece.Shade shade(int points) {
        return Piece.Shade.valueOf(
                EffectCells.look(points).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns "quality even over speed". */
    String tradeOff(PlanPart.TradeOffLine line) {
        return messages().quote(words().text(line.first())) + " " + messages().text("report.trade_off.second") + " "
                + messages().quote(words().text(line.second()));
    }

    /** Returns as much of a table as fits this part of the room; what is left out stands in the appendix. */
    Piece.Table first(Piece.Table whole, Stage room) {
        return new Paging(room).first(whole, messages().language(), this::inAppendix);
    }

    /** Says that so many more stand in the appendix. */
    String inAppendix(int left) {
        return messages().plural("deck.more.appendix", left);
    }

    Language language(LocalText text) {
        return text.in(messages().language()).language();
    }

    /** Returns the overdue first steps, then those that lie ahead. */
    List<PlanPart.MeasureLine> steps() {
        LocalDate today = report.cover().date();
        return Stream.concat(plan().overdue(today).stream(), plan().coming(today).stream())
                .toList();
    }

    /** Returns the day of a first step, with a word where it has passed. */
    String day(PlanPart.MeasureLine line) {
        return line.firstStepOn()
                .map(day -> messages().date(day)
                        + (day.isBefore(report.cover().date())
                                ? ", " + messages().text("report.step.late")
                                : ""))
                .orElse("");
    }

    /** Returns what comes next, at several lengths. */
    List<String> nextTitles() {
        List<PlanPart.MeasureLine> lines = steps();
        List<String> titles = new ArrayList<>();
        boolean overdue = !plan().overdue(report.cover().date()).isEmpty();
        lines.stream()
                .findFirst()
                .ifPresent(first -> titles.add(
                        messages().text(overdue ? "report.summary.overdue" : "report.summary.next", step(first))));
        titles.add(messages().plural("deck.steps", lines.size()));
        return titles;
    }

    /** Returns a sentence followed by how many first steps are overdue, or if none is, how many come next. */
    String withSteps(String sentence) {
        int late = plan().overdue(report.cover().date()).size();
        String before = sentence.replaceFirst("\\.$", "");
        return late > 0
                ? messages().plural("deck.next.late", late, before)
                : messages().plural("deck.next.ahead", steps().size(), before);
    }

    private String step(PlanPart.MeasureLine line) {
        return Stream.of(
                        line.firstStepOn().map(messages()::date).orElse(""),
                        line.owner(),
                        line.firstStep().replaceFirst("\\.$", ""))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
