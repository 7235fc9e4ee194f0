package einklang.export.office;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.PlanPart;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How progress is seen: all indicators as a table, and those with readings as lines. */
final class IndicatorSlides {
    private static final int LINES_A_SLIDE = 4;
    private static final int LEAST_READINGS = 2;
    private static final int HEADING = 48;
    private static final double SIZE = 12;

    private final PlanWords plan;
    private final Messages messages;
    private final ReportWords words;
    private final Paging paging;

    IndicatorSlides(PlanWords plan, Paging paging) {
        this.plan = plan;
        this.messages = plan.messages();
        this.words = plan.words();
        this.paging = paging;
    }

    List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        if (!plan.plan().indicators().isEmpty()) {
            slides.addAll(tables());
            slides.addAll(lines());
        }
        return slides;
    }

    private List<Slide> tables() {
        Piece.Table whole = new IndicatorWords(plan).table(SIZE, true);
        List<Piece.Table> pages = paging.tables(whole, messages.language(), left -> messages.plural("deck.more", left));
        List<String> titles = List.of(new IndicatorWords(plan).better());
        return Wordings.pages(messages, SlideRole.CONTENT, titles, plan.hint("indicators"), pages);
    }

    private List<Slide> lines() {
        List<PlanPart.IndicatorLine> drawn = plan.plan().indicators().stream()
                .filter(line -> line.readings().size() >= LEAST_READINGS)
                .limit((long) LINES_A_SLIDE * Paging.MOST_SLIDES)
                .toList();
        List<Slide> slides = new ArrayList<>();
        for (int at = 0; at < drawn.size(); at += LINES_A_SLIDE) {
            slides.add(grid(drawn.subList(at, Math.min(drawn.size(), at + LINES_A_SLIDE))));
        }
        return slides;
    }

    private Slide grid(List<PlanPart.IndicatorLine> lines) {
        List<Slide.Placed> parts = new ArrayList<>();
        boolean alone = lines.size() == 1;
        boolean twoRows = lines.size() > 2;
        for (int at = 0; at < lines.size(); at++) {
            int row = at / 2;
            parts.add(new Slide.Placed(
                    chart(lines.get(at)), alone ? 0 : at % 2 * 0.51, row * 0.51, alone ? 1 : 0.49, twoRows ? 0.49 : 1));
        }
        return new Slide(SlideRole.CONTENT, headline(lines.get(0)), plan.hint("indicators"), parts);
    }

    /** The message of a slide of lines: what became of the first of them. */
    private List<String> headline(PlanPart.IndicatorLine line) {
        List<String> titles = new ArrayList<>();
        line.latest().ifPresent(latest -> {
            String value = messages.text(
                    "report.indicator.latest", words.number(latest.value(), line.unit()), messages.date(latest.on()));
            String trend =
                    line.trend().map(word -> ", " + words.choice("trend", word)).orElse("");
            titles.add(messages.text("deck.indicator", messages.quote(words.text(line.name())), value + trend));
        });
        titles.add(messages.text("report.section.indicators"));
        return titles;
    }

    private Piece.Chart chart(PlanPart.IndicatorLine line) {
        int count = line.readings().size();
        List<Optional<Double>> values = new ArrayList<>();
        List<String> days = new ArrayList<>();
        long months = line.readings().stream()
                .map(reading -> YearMonth.from(reading.on()))
                .distinct()
                .count();
        line.readings().forEach(reading -> {
            values.add(Optional.of(reading.value().doubleValue()));
            days.add(months == count ? month(reading.on()) : day(reading.on()));
        });
        List<Piece.Series> series = new ArrayList<>();
        series.add(new Piece.Series(messages.text("report.reading"), values, Piece.Tone.MAIN));
        line.target()
                .ifPresent(target -> series.add(level("report.indicator.target", target, count, Piece.Tone.OTHER)));
        line.baseline()
                .ifPresent(start -> series.add(level("report.indicator.baseline", start, count, Piece.Tone.GUIDE)));
        String unit = line.unit().isEmpty() ? "" : " (" + line.unit() + ")";
        String name = words.text(line.name());
        return new Piece.Chart(
                name,
                name + unit + ". " + messages.text("report.chart.readings.description") + " "
                        + words.choice("direction", line.direction()),
                ReportWords.shortened(name, HEADING) + unit,
                Piece.Shape.LINE,
                messages.text("report.reading.on"),
                days,
                series,
                Formats.signed("General"));
    }

    private Piece.Series level(String key, BigDecimal value, int count, Piece.Tone tone) {
        return new Piece.Series(messages.text(key), Collections.nCopies(count, Optional.of(value.doubleValue())), tone);
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL yy", messages.language().locale())
                .format(day);
    }

    /** Day before month in English as well, as everywhere else. */
    private String day(LocalDate day) {
        Locale locale = messages.language() == Language.EN
                ? Locale.UK
                : messages.language().locale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(locale)
                .format(day);
    }
}
