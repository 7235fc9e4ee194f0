package einklang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** The goals: id, names, definitions. */
final class GoalsFile {
    static final String NAME = "goals.tsv";

    private GoalsFile() {}

    /** Returns the goals by their ids in the order of the file. */
    static Map<String, Concept> read(Table table) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (Table.Row row : table.body()) {
            String id = row.cell(0);
            if (id.equals(Concept.NONE) || concepts.containsKey(id)) {
                throw row.wrong("found id '" + id + "', wanted one that is new and not '" + Concept.NONE + "'");
            }
            concepts.put(id, new Concept(id, row.text(1), row.text(4)));
        }
        return concepts;
    }
}
