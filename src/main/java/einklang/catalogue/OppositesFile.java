package einklang.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The goals that pull apart: two ids, the reason. */
final class OppositesFile {
    static final String NAME = "opposites.tsv";

    private OppositesFile() {}

    static List<Opposition> read(Table table, Set<String> goals) {
        List<Opposition> oppositions = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Table.Row row : table.body()) {
            String a = row.cell(0);
            String b = row.cell(1);
            if (!goals.contains(a) || !goals.contains(b) || a.equals(b)) {
                throw row.wrong("found '" + a + "' and '" + b + "', wanted two goals of " + GoalsFile.NAME);
            }
            if (!seen.add(Set.of(a, b))) {
                throw row.wrong("found '" + a + "' and '" + b + "' again, wanted each pair once");
            }
            oppositions.add(new Opposition(a, b, row.text(2)));
        }
        return oppositions;
    }
}
