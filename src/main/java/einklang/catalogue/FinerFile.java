package einklang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The finer goals: id, names. */
final class FinerFile {
    static final String NAME = "finer.tsv";

    private FinerFile() {}

    /** Returns the finer goals by their ids in the order of the file. */
    static Map<String, FinerGoal> read(Table table, Set<String> goals) {
        Map<String, FinerGoal> finer = new LinkedHashMap<>();
        for (Table.Row row : table.body()) {
            String id = row.cell(0);
            int slash = id.indexOf('/');
            if (slash < 1 || slash == id.length() - 1 || finer.containsKey(id)) {
                throw row.wrong("found id '" + id + "', wanted a goal, a slash and a name, each once");
            }
            String goal = row.goal(id.substring(0, slash), goals);
            finer.put(id, new FinerGoal(id, goal, row.text(1)));
        }
        return finer;
    }
}
