package einklang.export.office;

import einklang.report.Part;
import einklang.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Leaves out the columns of tables whose part is not in the edition: names of people, and scores. */
record Kept(Report report) {
    private static final int OWNER = 2;
    private static final int STEP_OWNER = 1;

    /** Returns what is kept of title, kind, owner, time, state, score. */
    <T> List<T> measure(List<T> cells) {
        List<T> kept = new ArrayList<>(cells);
        if (!report.shows(Part.MATRIX)) {
            kept.remove(kept.size() - 1);
        }
        if (!report.shows(Part.NAMES)) {
            kept.remove(OWNER);
        }
        return kept;
    }

    /** Returns what is kept of day, owner, step, measure. */
    <T> List<T> step(List<T> cells) {
        List<T> kept = new ArrayList<>(cells);
        if (!report.shows(Part.NAMES)) {
            kept.remove(STEP_OWNER);
        }
        return kept;
    }
}
