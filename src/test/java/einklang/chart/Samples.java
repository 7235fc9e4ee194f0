package einklang.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One believable chart of each kind, and the words that hurt. */
final class Samples {
    static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(12);
    static final String FIRST = "Anliegen beim ersten Kontakt lösen";
    static final String SECOND = "Zeit für jede Kundin und jeden Kunden nehmen, auch wenn es länger dauert";
    static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script>",
            "\"><svg onload=alert(1)>",
            "a & b &amp; c ]]> --> <!-- d",
            "null\u0000, bell\u0007, escape\u001b, half \ud800 pair, other \udc00 half, \ufffe\uffff",
            "أهداف خدمة العملاء \u202eabc\u202c",
            "👩‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0301\u0301",
            "=cmd()|' /C calc'!A0",
            "tab\tline\nend\r\n\u2028x",
            LONG_WORD);

    private Samples() {}

    static Map<String, Chart> all() {
        return new TreeMap<>(Map.of(
                "bars", bars(),
                "sides", sides(),
                "piles", piles(),
                "grid", grid(),
                "matrix", matrix(8, 4),
                "line", line(),
                "slope", slope()));
    }

    static ChartWords words(String id) {
        return new ChartWords(id, "Bild " + id, "Was darauf zu sehen ist.", "Noch keine Zahlen.");
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.GERMANY, "%,.0f", value)
                : String.format(Locale.GERMANY, "%,.1f", value);
    }

    static String signed(double value) {
        return (value > 0 ? "+" : value < 0 ? "−" : "") + number(Math.abs(value));
    }

    static String count(int value) {
        return number(value);
    }

    static String date(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    static Bars bars() {
        return bars(
                new Bars.Bar(FIRST, 14, OptionalDouble.of(9)),
                new Bars.Bar(SECOND, 9, OptionalDouble.of(12)),
                new Bars.Bar("Kurze Wartezeit", 2.5, OptionalDouble.of(0)),
                new Bars.Bar("Servicekostenreduktionsprogrammverantwortung", 0));
    }

    static Bars bars(Bars.Bar... bars) {
        return new Bars(words("bars"), "Ziel", "Menschen", "im März", List.of(bars), 0, Samples::number);
    }

    static TwoSidedBars sides() {
        return sides(
                pair(FIRST, 4, 4, 2, 20),
                pair(SECOND, 0, 4, 15, 20),
                pair("Kosten senken", 3, 4, 1, 20),
                pair("Wartezeit", 1, 4, 9, 20));
    }

    static TwoSidedBars.Pair pair(String label, int left, int leaders, int right, int staff) {
        return new TwoSidedBars.Pair(label, new TwoSidedBars.Part(left, leaders), new TwoSidedBars.Part(right, staff));
    }

    static TwoSidedBars sides(TwoSidedBars.Pair... pairs) {
        return new TwoSidedBars(
                words("sides"), "Ziel", "Leitung", "Team", List.of(pairs), part -> part.count() + " von " + part.of());
    }

    static PileColumns piles(PileColumns.Pile... piles) {
        return new PileColumns(words("piles"), "Stapel", "Menschen", List.of(piles), Samples::count);
    }

    static PileColumns piles() {
        return piles(
                new PileColumns.Pile(FIRST, 11),
                new PileColumns.Pile(SECOND, 9),
                new PileColumns.Pile("Kurze Wartezeit", 5),
                new PileColumns.Pile("Servicekostenreduktionsprogramm", 4),
                new PileColumns.Pile("Freundlich bleiben", 3),
                new PileColumns.Pile("Empfehlungen gewinnen", 1),
                new PileColumns.Pile("Gesund bleiben", 1),
                new PileColumns.Pile("Alle erreichen uns", 1));
    }

    static Grid grid() {
        return new Grid(
                words("grid"),
                "Ziel",
                List.of("Lösen", "Zeit nehmen", "Kosten senken", "Wartezeit"),
                List.of(
                        Grid.Row.of("Lösen", 11, 6, 2, 3),
                        Grid.Row.of("Zeit nehmen", 6, 9, 0, 1),
                        Grid.Row.of("Kosten senken", 2, 0, 4, 1),
                        new Grid.Row(
                                "Wartezeit",
                                List.of(OptionalInt.of(3), OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(5)))),
                "–",
                Samples::count);
    }

    static EffectMatrix matrix(int measures, int goals) {
        int[] points = {9, 3, 1, 0, -1, -3, -9};
        List<EffectMatrix.Goal> columns = IntStream.range(0, goals)
                .mapToObj(goal -> new EffectMatrix.Goal(goal % 2 == 0 ? FIRST : "Kosten senken " + goal, goal * 7 - 3))
                .toList();
        List<EffectMatrix.Measure> rows = IntStream.range(0, measures)
                .mapToObj(measure -> EffectMatrix.Measure.of(
                        "Maßnahme " + (measure + 1)
                                + (measure % 3 == 0 ? ": Rückrufe am selben Tag zusagen und halten" : ""),
                        measure * 2.5 - 4,
                        IntStream.range(0, goals)
                                .map(goal -> points[(measure + goal * 2) % points.length])
                                .toArray()))
                .toList();
        return new EffectMatrix(words("matrix"), "Maßnahme", "Summe", columns, rows, Samples::signed, Samples::signed);
    }

    static TargetLine.Reading reading(String day, double value) {
        return new TargetLine.Reading(LocalDate.parse(day), value);
    }

    static TargetLine line() {
        return line(
                Optional.of(reading("2026-05-04", 61)),
                Optional.of(reading("2027-03-31", 80)),
                reading("2026-06-01", 62),
                reading("2026-07-01", 66.5),
                reading("2026-08-03", 64),
                reading("2026-09-01", 70),
                reading("2026-10-01", 73),
                reading("2026-11-02", 72.5));
    }

    static TargetLine line(
            Optional<TargetLine.Reading> baseline,
            Optional<TargetLine.Reading> target,
            TargetLine.Reading... readings) {
        return new TargetLine(
                words("line"),
                new TargetLine.Terms("Tag", "Gelöst beim ersten Kontakt, %", "gemessen", "Ausgangswert", "Ziel"),
                List.of(readings),
                baseline,
                target,
                TargetLine.Better.HIGHER,
                Samples::number,
                Samples::date);
    }

    static Slope slope(Slope.Line... lines) {
        return new Slope(words("slope"), "Ziel", "März 2026", "September 2026", List.of(lines), Samples::number);
    }

    static Slope slope() {
        return slope(
                new Slope.Line(FIRST, 30, 62),
                new Slope.Line(SECOND, 35, 36),
                new Slope.Line("Kosten senken", 48, 12),
                new Slope.Line("Wartezeit", 34, 37));
    }
}
