package einklang.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws {@link TargetLine}: the plane with its axes, the two lines, the readings, and below what is what. */
final class LineDrawing {
    private static final double TOP = 34;
    private static final double GAP = 8;
    private static final double WIDEST_LABEL = 0.6;
    private static final Pen VALUE = Pen.STRONG.with(Ink.BAR);
    private static final double SAMPLE = 28;
    private static final double BESIDE_SAMPLE = 38;
    private static final double BETWEEN_ENTRIES = 22;

    private final TargetLine line;
    private final Canvas canvas;
    private final Ticks ticks;
    private final LocalDate firstDay;
    private final long days;
    private final double left;
    private final double right;
    private final double bottom;

    LineDrawing(TargetLine line, Canvas canvas) {
        this.line = line;
        this.canvas = canvas;
        this.ticks = line.ticks();
        List<LocalDate> dates = line.all().map(TargetLine.Reading::day).sorted().toList();
        this.firstDay = dates.get(0);
        this.days = ChronoUnit.DAYS.between(firstDay, dates.get(dates.size() - 1));
        double labels = ticks.values().stream()
                .mapToDouble(tick -> Pen.SMALL.width(line.number().apply(tick)))
                .max()
                .orElse(0);
        this.left = Math.min(labels, canvas.width() * WIDEST_LABEL) + GAP;
        this.right = canvas.width() - 22;
        this.bottom = TOP + (canvas.layout().isNarrow() ? 190 : 240);
    }

    /** Returns the height. */
    double draw() {
        canvas.lines(Pen.SMALL, 0, 0, Pen.SMALL.wrap(line.terms().value(), canvas.width(), 1));
        zone();
        valueAxis();
        dayAxis();
        line.baseline().ifPresent(begin -> across(Stroke.BEFORE, begin.value()));
        line.target().ifPresent(this::target);
        readings();
        return legend();
    }

    /** The side of the target on which it is reached. */
    private void zone() {
        line.target().ifPresent(target -> {
            boolean higher = line.better() == TargetLine.Better.HIGHER;
            double from = higher ? TOP : y(target.value());
            double to = higher ? y(target.value()) : bottom;
            canvas.rect(left, from, right - left, to - from, Ink.ZONE);
        });
    }

    private void valueAxis() {
        for (double tick : ticks.values()) {
            across(tick == 0 ? Stroke.AXIS : Stroke.GRID, tick);
            canvas.text(
                    Pen.SMALL.at(Pen.Anchor.END),
                    left - GAP,
                    y(tick) + 4.5,
                    line.number().apply(tick));
        }
    }

    private void across(Stroke stroke, double value) {
        canvas.line(stroke, left, y(value), right, y(value));
    }

    private void dayAxis() {
        canvas.line(Stroke.AXIS, left, bottom, right, bottom);
        double widest = Math.max(days(0), days(days)) + 2 * GAP;
        long most = Math.max(1, (long) ((right - left) / widest));
        long steps = Math.min(days, Math.min(most, 5));
        for (long step = 0; step <= steps; step++) {
            dayTick(steps == 0 ? 0 : Math.round((double) step * days / steps), step, steps);
        }
    }

    private double days(long after) {
        return Pen.SMALL.width(line.date().apply(firstDay.plusDays(after)));
    }

    private void dayTick(long after, long step, long steps) {
        double x = x(firstDay.plusDays(after));
        canvas.line(Stroke.AXIS, x, bottom, x, bottom + 5);
        Pen pen = Pen.SMALL.at(steps == 0 ? Pen.Anchor.MIDDLE : step == 0 ? Pen.Anchor.START : Pen.Anchor.MIDDLE);
        Pen last = step == steps && steps > 0 ? Pen.SMALL.at(Pen.Anchor.END) : pen;
        double place = last.anchor() == Pen.Anchor.END ? canvas.width() : last.anchor() == Pen.Anchor.START ? left : x;
        canvas.text(last, place, bottom + 20, line.date().apply(firstDay.plusDays(after)));
    }

    private void target(TargetLine.Reading target) {
        across(Stroke.MARK, target.value());
        diamond(x(target.day()), y(target.value()));
    }

    private void diamond(double x, double y) {
        canvas.shape(Ink.MARK, x, y - 7, x + 7, y, x, y + 7, x - 7, y);
    }

    private void readings() {
        List<TargetLine.Reading> readings = line.readings();
        double[] points = new double[readings.size() * 2];
        for (int at = 0; at < readings.size(); at++) {
            points[2 * at] = x(readings.get(at).day());
            points[2 * at + 1] = y(readings.get(at).value());
        }
        if (readings.size() > 1) {
            canvas.line(Stroke.LINE, points);
        }
        for (int at = 0; at < points.length; at += 2) {
            canvas.dot(points[at], points[at + 1], 5, Ink.BAR);
        }
        if (!readings.isEmpty()) {
            last(readings.get(readings.size() - 1));
        }
    }

    /**
     * The newest reading in figures, inside the picture and on the side of it from which the line does not come; where the
     * line of the target or of the start would run through it, beside the point if there is room.
     */
    private void last(TargetLine.Reading reading) {
        int count = line.readings().size();
        boolean falling = count > 1 && line.readings().get(count - 2).value() > reading.value();
        double x = x(reading.day());
        double y = y(reading.value());
        double base = y < TOP + 22 || (falling && y < bottom - 30) ? y + 22 : y - 11;
        String text = line.number().apply(reading.value());
        double width = VALUE.width(text);
        if (isCrossed(base) && !isCrossed(y + 5) && x + GAP + 2 + width <= canvas.width()) {
            canvas.text(VALUE, x + GAP + 2, y + 5, text);
        } else {
            double middle = Math.max(left + width / 2, Math.min(x, canvas.width() - width / 2));
            canvas.text(VALUE.at(Pen.Anchor.MIDDLE), middle, base, text);
        }
    }

    /** Whether the line of the target or of the start runs through figures on this base line. */
    private boolean isCrossed(double base) {
        return Stream.of(line.target(), line.baseline())
                .flatMap(Optional::stream)
                .mapToDouble(one -> y(one.value()))
                .anyMatch(across -> across > base - VALUE.size() * 0.8 && across < base + 2);
    }

    /** What is what, beside each other as far as there is room; the values stand at the axis and in the table. */
    private double legend() {
        TargetLine.Terms terms = line.terms();
        double[] place = {0, bottom + 34};
        line.target()
                .ifPresent(target -> entry(place, terms.target(), (x, y) -> {
                    canvas.line(Stroke.MARK, x, y, x + SAMPLE, y);
                    diamond(x + SAMPLE / 2, y);
                }));
        line.baseline()
                .ifPresent(start ->
                        entry(place, terms.baseline(), (x, y) -> canvas.line(Stroke.BEFORE, x, y, x + SAMPLE, y)));
        if (!line.readings().isEmpty()) {
            entry(place, terms.reading(), (x, y) -> {
                canvas.line(Stroke.LINE, x, y, x + SAMPLE, y);
                canvas.dot(x + SAMPLE / 2, y, 5, Ink.BAR);
            });
        }
        return place[1] + Pen.SMALL.lineHeight() + 7;
    }

    /** Draws a sample with its name at the place and moves the place on, to the next line where there is no room left. */
    private void entry(double[] place, String name, Sample sample) {
        String shown = String.join("", Pen.SMALL.wrap(name, canvas.width() - BESIDE_SAMPLE, 1));
        double width = BESIDE_SAMPLE + Pen.SMALL.width(shown);
        if (place[0] > 0 && place[0] + width > canvas.width()) {
            place[0] = 0;
            place[1] += Pen.SMALL.lineHeight() + 5;
        }
        sample.draw(place[0], place[1] + 8);
        canvas.lines(Pen.SMALL, place[0] + BESIDE_SAMPLE, place[1], List.of(shown));
        place[0] += width + BETWEEN_ENTRIES;
    }

    /** Draws how a line looks, to the right of the place. */
    private interface Sample {
        void draw(double x, double y);
    }

    private double x(LocalDate day) {
        double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(firstDay, day) / days;
        return left + 6 + share * (right - left - 12);
    }

    private double y(double value) {
        return bottom - (value - ticks.first()) / (ticks.last() - ticks.first()) * (bottom - TOP);
    }
}
