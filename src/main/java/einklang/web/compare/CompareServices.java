package einklang.web.compare;

import einklang.board.BoardEditing;
import einklang.board.BoardStore;
import einklang.board.Comparing;
import einklang.catalogue.Catalogue;
import einklang.report.ComparisonWriter;
import einklang.survey.Disclosure;
import einklang.survey.WorkshopStore;
import einklang.web.LiveStreams;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the comparison needs.
 *
 * @param writers one for each kind of file
 * @param random mixes the lines of every file anew
 */
public record CompareServices(
        WorkshopStore workshops,
        Disclosure disclosure,
        Comparing comparing,
        BoardEditing editing,
        BoardStore boards,
        Catalogue catalogue,
        List<ComparisonWriter> writers,
        LiveStreams live,
        Clock clock,
        RandomGenerator random) {
    public CompareServices {
        writers = List.copyOf(writers);
    }
}
