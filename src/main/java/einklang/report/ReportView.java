package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a report is read from page to page: what stands first, what only by name, how things are said. One for every format. */
public record ReportView(Report report) {
    private static final int FEW_QUOTES = 3;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 24;
    private static final int MOST_TENSIONS = 5;

    private Messages messages() {
        return report.messages();
    }

    private ReportWords words() {
        return new ReportWords(messages());
    }

    private String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** Returns whose report it is: the client, else the organisation of the workshop; may be empty. */
    public String owner() {
        Report.Cover cover = report.cover();
        return cover.client().isEmpty() ? cover.organisation() : cover.client();
    }

    /** Returns the language of a text if it is another one than that of the report. */
    public Optional<Language> otherLanguage(LocalText text) {
        Language language = text.in(report.language()).language();
        return language == report.language() ? Optional.empty() : Optional.of(language);
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

    /** Whether the piles of a question are few enough for a picture on one sheet. */
    public boolean draws(ComparisonReport.QuestionPart question) {
        return question.themes().size() <= MOST_ROWS;
    }

    /** Whether the piles of a question are few enough to stand beside each other as columns. */
    public boolean drawsColumns(ComparisonReport.QuestionPart question) {
        return question.themes().size() <= MOST_COLUMNS;
    }

    /** Returns the tensions to talk about first, strongest first. */
    public List<ComparisonReport.TensionLine> strongest(ComparisonReport.QuestionPart question) {
        return question.openTensions().stream().limit(MOST_TENSIONS).toList();
    }

    /** Returns the tensions behind the strongest ones. */
    public List<ComparisonReport.TensionLine> weaker(ComparisonReport.QuestionPart question) {
        return question.openTensions().stream().skip(MOST_TENSIONS).toList();
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

    /** Returns from when to when a measure runs; empty if nobody said. */
    public String when(PlanPart.MeasureLine measure) {
        List<String> parts = new ArrayList<>();
        measure.start()
                .ifPresent(day -> parts.add(text("report.from", messages().date(day))));
        measure.due().ifPresent(month -> parts.add(text("report.until", words().month(month))));
        return String.join(" ", parts);
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
