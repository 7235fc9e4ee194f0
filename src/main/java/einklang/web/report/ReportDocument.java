package einklang.web.report;

import einklang.chart.Appearance;
import einklang.chart.Chart;
import einklang.chart.Width;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.PlanPart;
import einklang.report.Quote;
import einklang.report.Report;
import einklang.report.ReportCharts;
import einklang.report.ReportWords;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as a document to read and print; its templates are those of templates/report.
 *
 * @param clientLogo address of the picture; empty if there is none
 * @param consultantLogo likewise
 */
public record ReportDocument(Report report, String clientLogo, String consultantLogo) {
    private static final int GOALS_ACROSS = 6;
    private static final int FEW_QUOTES = 3;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 24;
    private static final int MOST_TENSIONS = 5;
    private static final int MOST_QUOTES = 24;

    /** A part of the matrix that fits the width of a sheet: some goals beside each other. */
    public record Block(List<PlanPart.GoalLine> goals, boolean last) {
        public Block {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A line in the list of contents.
     *
     * @param id of its heading
     * @param lang of its title where it is not that of the report
     */
    public record Section(
            String id,
            String title,
            @org.jspecify.annotations.Nullable String lang) {}

    /** Returns the list of contents. */
    public List<Section> sections() {
        return Contents.of(this);
    }

    /** Returns the measures whose first step is still to be done, the overdue ones first. */
    public List<PlanPart.MeasureLine> steps() {
        LocalDate today = report.cover().date();
        return Stream.concat(report.plan().overdue(today).stream(), report.plan().coming(today).stream())
                .toList();
    }

    /** Whether the day of a first step that is still to be done is past. */
    public boolean isLate(PlanPart.MeasureLine line) {
        return line.firstStepOn()
                .filter(day -> day.isBefore(report.cover().date()))
                .isPresent();
    }

    /** Returns a picture for white paper that takes half its width. */
    public Content small(Chart chart) {
        String svg = chart.svg(Appearance.PRINT, Width.NARROW);
        return output -> output.writeContent(svg);
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public Messages messages() {
        return report.messages();
    }

    public ReportWords words() {
        return new ReportWords(messages());
    }

    /** Returns the language of a text if it is another one than that of the report. */
    public @org.jspecify.annotations.Nullable String lang(LocalText text) {
        Language language = text.in(report.language()).language();
        return language == report.language() ? null : language.code();
    }

    /** Returns the text as the report shows it. */
    public String shown(LocalText text) {
        return words().text(text);
    }

    /** Returns a picture for white paper. */
    public Content picture(Chart chart) {
        String svg = chart.svg(Appearance.PRINT);
        return output -> output.writeContent(svg);
    }

    public ReportCharts charts() {
        return new ReportCharts(report);
    }

    /** Whether the piles of a question are few enough for a picture on one sheet. */
    public boolean draws(ComparisonReport.QuestionPart question) {
        return question.themes().size() <= MOST_ROWS;
    }

    /** Returns the picture of the piles: columns of people, or rows where there are many piles. */
    public Content piles(ComparisonReport.QuestionPart question) {
        boolean columns = question.themes().size() <= MOST_COLUMNS;
        return picture(columns ? charts().piles(question) : charts().rows(question));
    }

    /** Returns the tensions to talk about first, strongest first. */
    public List<ComparisonReport.TensionLine> strongest(ComparisonReport.QuestionPart question) {
        return question.openTensions().stream().limit(MOST_TENSIONS).toList();
    }

    /** Returns the tensions behind the strongest ones. */
    public List<ComparisonReport.TensionLine> weaker(ComparisonReport.QuestionPart question) {
        return question.openTensions().stream().skip(MOST_TENSIONS).toList();
    }

    public List<Quote> quotes(ComparisonReport comparison, ComparisonReport.ThemeLine theme) {
        return Quote.of(comparison, theme);
    }

    /** Returns the sentences of a theme that a report for reading has room for; tables hold them all. */
    public List<Quote> printed(ComparisonReport comparison, ComparisonReport.ThemeLine theme) {
        return quotes(comparison, theme).stream().limit(MOST_QUOTES).toList();
    }

    /** Returns how many sentences of a theme there are beyond the printed ones. */
    public int unprinted(ComparisonReport comparison, ComparisonReport.ThemeLine theme) {
        return Math.max(0, quotes(comparison, theme).size() - MOST_QUOTES);
    }

    /** Returns how many sentences of a theme are shown only by their sense. */
    public int bySense(ComparisonReport comparison, ComparisonReport.ThemeLine theme) {
        return theme.statements().size() - quotes(comparison, theme).size();
    }

    /** Returns the first words of a side of a tension. */
    public List<Quote> few(ComparisonReport comparison, List<String> statements, String theme) {
        return statements.stream()
                .map(comparison::statement)
                .flatMap(line -> Quote.find(line, theme).stream())
                .limit(FEW_QUOTES)
                .toList();
    }

    /** Returns "12 of 20 people who were asked answered". */
    public String answered() {
        Report.People people = report.people();
        return people.invited().isPresent() && people.invited().getAsInt() >= people.answered()
                ? text(
                        "report.answered.of",
                        people.answered(),
                        people.invited().getAsInt(),
                        messages()
                                .percent((double) people.answered()
                                        / people.invited().getAsInt()))
                : messages().plural("report.answered", people.answered());
    }

    /** Returns where a goal comes from: the labels of its themes and how many named them. */
    public String origin(PlanPart.GoalLine goal) {
        return report.comparison()
                .map(comparison -> String.join(
                        "; ",
                        goal.themes().stream()
                                .map(comparison::theme)
                                .map(theme -> words().label(theme) + " (" + words().people(theme.people()) + ")")
                                .toList()))
                .orElse("");
    }

    /** Returns kind, effort and time of a measure. */
    public String when(PlanPart.MeasureLine measure) {
        List<String> parts = new ArrayList<>();
        measure.start()
                .ifPresent(day -> parts.add(text("report.from", messages().date(day))));
        measure.due().ifPresent(month -> parts.add(text("report.until", words().month(month))));
        return String.join(" ", parts);
    }

    /** Returns the matrix in parts that fit the width of a sheet. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<PlanPart.GoalLine> goals = report.plan().goals();
        for (int start = 0; start < goals.size(); start += GOALS_ACROSS) {
            int end = Math.min(goals.size(), start + GOALS_ACROSS);
            blocks.add(new Block(goals.subList(start, end), end == goals.size()));
        }
        return blocks;
    }

    /** Returns the cells of the matrix by measure and goal; made once for a page. */
    public Cells cells() {
        return Cells.of(report.plan().effects());
    }

    /** Returns "11 min on 1 December 2026: 40 % of the way". */
    public Optional<String> progress(PlanPart.IndicatorLine indicator) {
        return indicator.latest().map(latest -> {
            String value = text(
                    "report.indicator.latest",
                    words().number(latest.value(), indicator.unit()),
                    messages().date(latest.on()));
            String trend = indicator
                    .trend()
                    .map(word -> ", " + words().choice("trend", word))
                    .orElse("");
            String way = indicator
                    .way()
                    .map(part -> "; " + text("report.indicator.way", messages().percent(part.doubleValue())))
                    .orElse("");
            return value + trend + way;
        });
    }
}
