package einklang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Draws {@link Slope}. On the left the earlier values, on the right the later ones with the labels; texts that would
 * cover each other are pushed apart, and a thin line leads from each to its point.
 */
final class SlopeDrawing {
    private static final double TOP = 34;
    private static final double LEAD = 16;
    private static final int LINES = 3;

    private final Slope slope;
    private final Canvas canvas;
    private final double left;
    private final double right;
    private final double height;
    private final double largest;

    /** A text beside its point. */
    private record Note(List<String> lines, double point) {
        double height() {
            return lines.size() * Pen.TEXT.lineHeight() + 4;
        }
    }

    SlopeDrawing(Slope slope, Canvas canvas) {
        this.slope = slope;
        this.canvas = canvas;
        DoubleStream values = slope.lines().stream().flatMapToDouble(line -> DoubleStream.of(line.then(), line.now()));
        this.largest = values.max().orElse(0);
        double number = slope.lines().stream()
                .mapToDouble(line -> Pen.TEXT.width(slope.number().apply(line.then())))
                .max()
                .orElse(0);
        this.left = Math.max(number, 10) + LEAD;
        this.right = canvas.width() * (canvas.layout().isNarrow() ? 0.5 : 0.6);
        double texts = notes().stream().mapToDouble(Note::height).sum();
        this.height = Math.max(canvas.layout().isNarrow() ? 260 : 300, texts);
    }

    /** Returns the height. */
    double draw() {
        if (slope.lines().isEmpty()) {
            return canvas.nothing(slope.words());
        }
        canvas.lines(Pen.SMALL, 0, 0, Pen.SMALL.wrap(slope.thenHead(), right - LEAD, 1));
        canvas.lines(Pen.SMALL, right, 0, Pen.SMALL.wrap(slope.nowHead(), canvas.width() - right, 1));
        canvas.line(Stroke.AXIS, left, TOP - 6, left, TOP + height + 6);
        canvas.line(Stroke.AXIS, right, TOP - 6, right, TOP + height + 6);
        slope.lines().forEach(this::line);
        double earlier = write(numbers(), left - LEAD, -1);
        return Math.max(write(notes(), right + LEAD, 1), earlier) + 10;
    }

    private void line(Slope.Line line) {
        Ink ink = line.now() < line.then() ? Ink.LEADERS : Ink.BAR;
        canvas.line(new Stroke(ink == Ink.BAR ? Ink.BAR : Ink.MARK, 3, ""), left, y(line.then()), right, y(line.now()));
        canvas.dot(left, y(line.then()), 5, ink);
        canvas.dot(right, y(line.now()), 5, ink);
    }

    private List<Note> numbers() {
        return sorted(Slope.Line::then).stream()
                .map(line -> new Note(List.of(slope.number().apply(line.then())), y(line.then())))
                .toList();
    }

    private List<Note> notes() {
        double room = canvas.width() - right - LEAD;
        return sorted(Slope.Line::now).stream()
                .map(line -> new Note(
                        Pen.TEXT.wrap(slope.number().apply(line.now()) + " · " + line.label(), room, LINES),
                        y(line.now())))
                .toList();
    }

    private List<Slope.Line> sorted(ToDoubleFunction<Slope.Line> value) {
        return slope.lines().stream()
                .sorted(Comparator.comparingDouble(value).reversed())
                .toList();
    }

    /** Writes the notes from the top; side is 1 for the right and -1 for the left. Returns the lower edge. */
    private double write(List<Note> notes, double x, int side) {
        List<Double> tops = tops(notes);
        double end = 0;
        for (int at = 0; at < notes.size(); at++) {
            Note note = notes.get(at);
            double middle = tops.get(at) + (note.height() - 4) / 2;
            canvas.line(Stroke.GRID, x - side * 3, middle, x - side * (LEAD - 6), note.point());
            Pen pen = side > 0 ? Pen.TEXT : Pen.TEXT.at(Pen.Anchor.END);
            end = canvas.lines(pen, x, tops.get(at), note.lines());
        }
        return Math.max(end, TOP + height);
    }

    /** Pushes notes down until none covers another, then up again from the lower edge. */
    private List<Double> tops(List<Note> notes) {
        List<Double> tops = new ArrayList<>();
        double free = TOP - 10;
        for (Note note : notes) {
            double top = Math.max(free, note.point() - note.height() / 2);
            tops.add(top);
            free = top + note.height();
        }
        double floor = TOP + height + 10;
        for (int at = notes.size() - 1; at >= 0; at--) {
            double top = Math.min(tops.get(at), floor - notes.get(at).height());
            tops.set(at, top);
            floor = top;
        }
        return tops;
    }

    private double y(double value) {
        return TOP + height - (largest == 0 ? 0 : value / largest * height);
    }
}
