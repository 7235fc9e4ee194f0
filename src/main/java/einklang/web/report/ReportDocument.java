package einklang.web.report;

import einklang.chart.Appearance;
import einklang.chart.Chart;
import einklang.chart.Width;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.EffectCells;
import einklang.report.PlanPart;
import einklang.report.Quote;
import einklang.report.Report;
import einklang.report.ReportCharts;
import einklang.report.ReportView;
import einklang.report.ReportWords;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as a document to read and print; its templates are those of templates/report.
 *
 * @param clientLogo address of the picture; empty if there is none
 * @param consultantLogo likewise
 */
public record ReportDocument(Report report, String clientLogo, String consultantLogo) {
    private static final int GOALS_ACROSS = 6;
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
        return view().steps();
    }

    /** Whether the day of a first step that is still to be done is past. */
    public boolean isLate(PlanPart.MeasureLine line) {
        return view().isLate(line);
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

    private ReportView view() {
        return new ReportView(report);
    }

    public ReportWords words() {
        return new ReportWords(messages());
    }

    /** Returns the language of a text if it is another one than that of the report. */
    public @org.jspecify.annotations.Nullable String lang(LocalText text) {
        return view().otherLanguage(text).map(Language::code).orElse(null);
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
        return view().draws(question);
    }

    /** Returns the picture of the piles: columns of people, or rows where there are many piles. */
    public Content piles(ComparisonReport.QuestionPart question) {
        return picture(view().drawsColumns(question) ? charts().piles(question) : charts().rows(question));
    }

    /** Returns the tensions to talk about first, strongest first. */
    public List<ComparisonReport.TensionLine> strongest(ComparisonReport.QuestionPart question) {
        return view().strongest(question);
    }

    /** Returns the tensions behind the strongest ones. */
    public List<ComparisonReport.TensionLine> weaker(ComparisonReport.QuestionPart question) {
        return view().weaker(question);
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

    /** Finds the translation of a sentence for readers of this report. */
    public Optional<String> gloss(Quote quote) {
        return quote.glosses().find(report.language());
    }

    /** Returns the first words of a side of a tension. */
    public List<Quote> few(ComparisonReport comparison, List<String> statements, String theme) {
        return view().few(comparison, statements, theme);
    }

    /** Returns "12 of 20 people who were asked answered". */
    public String answered() {
        return view().answered();
    }

    /** Returns where a goal comes from: the labels of its themes and how many named them. */
    public String origin(PlanPart.GoalLine goal) {
        return view().origin(goal);
    }

    /** Returns kind, effort and time of a measure. */
    public String when(PlanPart.MeasureLine measure) {
        return view().when(measure);
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
    public EffectCells cells() {
        return EffectCells.of(report.plan());
    }

    /** Returns "11 min on 1 December 2026: 40 % of the way". */
    public Optional<String> progress(PlanPart.IndicatorLine indicator) {
        return view().progress(indicator);
    }
}
