package einklang.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a goal is noticed in the next conversation: goal, sentence. */
final class MomentsFile {
    static final String NAME = "moments.tsv";

    private static final int COLUMNS = 4;

    private MomentsFile() {}

    static List<CatalogueMoment> read(Catalogue.Source source, Set<String> goals) {
        List<CatalogueMoment> moments = new ArrayList<>();
        for (Table.Row row : Table.read(source, NAME, COLUMNS).body()) {
            moments.add(new CatalogueMoment(row.goal(row.cell(0), goals), row.text(1)));
        }
        return moments;
    }
}
