package einklang.report;

import einklang.chart.Appearance;
import einklang.chart.Chart;
import einklang.chart.Width;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of a report for white paper, for formats that know nothing of charts.
 *
 * @param said what it tells those who do not see it: name, description and its first numbers
 * @param svg one element that stands alone
 */
public record PrintPicture(String said, String svg) {
    private static final int MOST_NUMBERS = 30;

    static PrintPicture wide(Chart chart) {
        return new PrintPicture(said(chart), chart.svg(Appearance.PRINT, Width.WIDE));
    }

    static PrintPicture narrow(Chart chart) {
        return new PrintPicture(said(chart), chart.svg(Appearance.PRINT, Width.NARROW));
    }

    private static String said(Chart chart) {
        List<List<String>> rows = chart.table().rows();
        String numbers = rows.stream()
                .limit(MOST_NUMBERS)
                .map(row -> row.get(0) + ": " + String.join(", ", row.subList(1, row.size())))
                .collect(Collectors.joining("; "));
        String more = rows.size() > MOST_NUMBERS ? "; …" : "";
        return chart.words().name() + ". " + chart.words().description() + (numbers.isEmpty() ? "" : " " + numbers)
                + more;
    }
}
