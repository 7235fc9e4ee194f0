package einklang.web.workshop;

import einklang.web.Frame;
import java.util.List;

/** The page of workshop/overview.jte. */
public record OverviewPage(Frame frame, List<Row> rows) {
    /**
     * One workshop.
     *
     * @param client empty for none
     * @param state where it stands, in words
     * @param tag the class of the state's mark
     * @param next what to do next, in words
     * @param nextLink where to do it
     */
    public record Row(
            String link,
            String title,
            String client,
            boolean shared,
            String state,
            String tag,
            String next,
            String nextLink) {}

    public OverviewPage {
        rows = List.copyOf(rows);
    }
}
