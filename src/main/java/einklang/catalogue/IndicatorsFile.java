package einklang.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The usual indicators: id, goal, scope, unit, direction, names, how they are measured. */
final class IndicatorsFile {
    static final String NAME = "indicators.tsv";

    private static final int COLUMNS = 11;

    private IndicatorsFile() {}

    static List<CatalogueIndicator> read(Catalogue.Source source, Set<String> goals) {
        List<CatalogueIndicator> indicators = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.read(source, NAME, COLUMNS).body()) {
            indicators.add(new CatalogueIndicator(
                    row.newId(seen),
                    row.goal(row.cell(1), goals),
                    row.choice(2, Scope.class),
                    row.choice(3, Unit.class),
                    row.choice(4, Direction.class),
                    row.text(5),
                    row.text(8)));
        }
        return indicators;
    }
}
