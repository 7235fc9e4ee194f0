package einklang.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Draws {@link TargetLine}: the plane with its axes, the two lines, the readings, and below what is what. */
final class LineDrawing {
    private static final double TOP = 34;
    private static final double GAP = 8;
    private static final double WIDEST_LABEL = 0.6;
    private static final Pen VALUE = Pen.STRONG.with(Ink.BAR);

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

    /** The newest reading in figures, on the side of it from which the line does not come, and inside the picture. */
    private void last(TargetLine.Reading reading) {
        int count = line.readings().size();
        boolean falling = count > 1 && line.readings().get(count - 2).value() > reading.value();
        double y = y(reading.value());
        boolean below = y < TOP + 22 || (falling && y < bottom - 30);
        String text = line.number().apply(reading.value());
        double half = VALUE.width(text) / 2;
        double x = Math.max(left + half, Math.min(x(reading.day()), canvas.width() - half));
        canvas.text(VALUE.at(Pen.Anchor.MIDDLE), x, below ? y + 22 : y - 11, text);
    }

    private double legend() {
        double y = bottom + 34;
        TargetLine.Terms terms = line.terms();
        if (line.target().isPresent()) {
            canvas.line(Stroke.MARK, 0, y + 8, 28, y + 8);
            diamond(14, y + 8);
            y = entry(y, legend(terms.target(), line.target().get()) + " · " + terms.better());
        }
        if (line.baseline().isPresent()) {
            canvas.line(Stroke.BEFORE, 0, y + 8, 28, y + 8);
            y = entry(y, legend(terms.baseline(), line.baseline().get()));
        }
        if (!line.readings().isEmpty()) {
            canvas.line(Stroke.LINE, 0, y + 8, 28, y + 8);
            canvas.dot(14, y + 8, 5, Ink.BAR);
            y = entry(y, terms.reading());
        }
        return y + 2;
    }

    private String legend(String term, TargetLine.Reading reading) {
        return term + ": " + line.number().apply(reading.value()) + " ("
                + line.date().apply(reading.day()) + ")";
    }

    private double entry(double y, String text) {
        return canvas.lines(Pen.SMALL, 38, y, Pen.SMALL.wrap(text, canvas.width() - 38, 3)) + 5;
    }

    private double x(LocalDate day) {
        double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(firstDay, day) / days;
        return left + 6 + share * (right - left - 12);
    }

    private double y(double value) {
        return bottom - (value - ticks.first()) / (ticks.last() - ticks.first()) * (bottom - TOP);
    }
}
