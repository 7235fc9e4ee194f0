package einklang.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What pulls apart: two ids of goals or finer goals, how, the reason. */
final class OppositesFile {
    static final String NAME = "opposites.tsv";

    private OppositesFile() {}

    static List<Opposition> read(Table table, Set<String> goals, Set<String> finer) {
        List<Opposition> oppositions = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Table.Row row : table.body()) {
            String a = row.cell(0);
            String b = row.cell(1);
            if (a.equals(b) || !(goals.contains(a) || finer.contains(a)) || !(goals.contains(b) || finer.contains(b))) {
                throw row.wrong(
                        "found '" + a + "' and '" + b + "', wanted two of " + GoalsFile.NAME + " or " + FinerFile.NAME);
            }
            if (!seen.add(Set.of(a, b))) {
                throw row.wrong("found '" + a + "' and '" + b + "' again, wanted each pair once");
            }
            oppositions.add(new Opposition(a, b, row.choice(2, Opposition.Pull.class), row.text(3)));
        }
        return oppositions;
    }
}
