package einklang.report;

import einklang.i18n.Decimals;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How reports say things in their language; the same in every format, and as the pages say them. */
public record ReportWords(Messages messages) {
    private static final int MOST_NAMED = 5;

    /** Returns the label of a theme; a quotation in quotation marks. */
    public String label(ComparisonReport.ThemeLine theme) {
        String label = text(theme.label());
        return theme.quoted() ? messages.quote(label) : label;
    }

    /** Returns a text in the language of the report, else in the first one it has. */
    public String text(LocalText text) {
        return text.text(messages.language());
    }

    /** Returns a text of at most so many code points, with dots where something was left out. */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    public String people(int people) {
        return messages.plural("compare.people", people);
    }

    /** Returns "2 of 4". */
    public String of(int some, int all) {
        return messages.text("compare.of", some, all);
    }

    public String level(ComparisonReport.QuestionPart question) {
        return messages.text("compare.level." + question.figures().level());
    }

    /** Returns the sentence on shared goals. */
    public String shared(ComparisonReport.Figures figures) {
        return messages.text("compare.shared.sentence", figures.people(), figures.shared75(), figures.shared50());
    }

    /** Returns the sentence on different goals. */
    public String different(ComparisonReport.Figures figures) {
        return messages.text(
                "compare.different.sentence",
                figures.goals(),
                figures.singletons(),
                messages.number(figures.effectiveGoals(), 1));
    }

    /** Returns the sentence on the overlap of two people, beside chance. */
    public String overlap(ComparisonReport.Figures figures) {
        return figures.corrected()
                .map(corrected -> messages.text(
                        "compare.overlap.sentence",
                        messages.percent(figures.observed()),
                        messages.percent(figures.expected()),
                        messages.number(corrected, 2)))
                .orElseGet(() -> messages.text("compare.overlap.same"));
    }

    /** Returns the n of the figures. */
    public String basis(ComparisonReport.Figures figures) {
        return figures.withoutGoal() == 0
                ? messages.text("compare.basis", figures.people())
                : messages.text("compare.basis.without", figures.people(), figures.withoutGoal());
    }

    /** Returns how many stand on which side of a tension. */
    public String between(ComparisonReport report, ComparisonReport.TensionLine tension) {
        double share = tension.betweenPeople();
        return messages.text(
                "compare.tension.between",
                report.theme(tension.a()).people(),
                report.theme(tension.b()).people(),
                share < 0.005 ? messages.text("compare.tension.little") : messages.percent(share));
    }

    /** Returns the word of a choice: kind, effort, status, horizon, scope, direction, trend, commitment. */
    public String choice(String of, String value) {
        return messages.text("report." + of + "." + value);
    }

    /** Returns a number with its unit. */
    public String number(BigDecimal number, String unit) {
        return messages.withUnit(Decimals.write(messages.language(), number), unit);
    }

    /** Returns a sum of effects with its sign. */
    public String signed(int points) {
        return messages.signed(points);
    }

    /** Returns a month in words as it stands after "until", such as "May 2027". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", messages.language().locale())
                .format(month);
    }

    /** Returns what the leadership gives, such as "12 minutes per contact, Ms Roe, until 31 May 2027". */
    public String commitment(PlanPart.CommitmentLine line) {
        String amount = line.amount().map(number -> number(number, line.unit())).orElse("");
        String what = line.kind().equals("other") ? "" : choice("commitment", line.kind());
        return List.of(
                        what + (what.isEmpty() || amount.isEmpty() ? "" : ": ") + amount,
                        text(line.text()),
                        line.by(),
                        line.until()
                                .map(day -> messages.text("report.until", messages.date(day)))
                                .orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Returns the titles in quotation marks, at most five, the rest as a number. */
    public String quoted(List<LocalText> titles) {
        List<String> named = titles.stream()
                .limit(MOST_NAMED)
                .map(title -> messages.quote(text(title)))
                .toList();
        return titles.size() <= MOST_NAMED
                ? messages.list(named)
                : messages.plural("report.more", titles.size() - MOST_NAMED, String.join(", ", named));
    }
}
