package einklang.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ready measures: id, kind, effort, helps, harms, names, descriptions, first steps. */
final class MeasuresFile {
    static final String NAME = "measures.tsv";

    private static final int COLUMNS = 14;
    private static final int HELPS = 3;
    private static final int HARMS = 4;
    private static final String NOTHING = "-";
    private static final Pattern EFFECT = Pattern.compile("([^:;]+):(-?)([139])");

    private MeasuresFile() {}

    static List<CatalogueMeasure> read(Catalogue.Source source, Set<String> goals) {
        List<CatalogueMeasure> measures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.read(source, NAME, COLUMNS).body()) {
            measures.add(new CatalogueMeasure(
                    row.newId(seen),
                    row.choice(1, Kind.class),
                    row.choice(2, Effort.class),
                    effects(row, goals),
                    row.text(5),
                    row.text(8),
                    row.text(11)));
        }
        return measures;
    }

    private static List<UsualEffect> effects(Table.Row row, Set<String> goals) {
        List<UsualEffect> effects = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : row.cell(HELPS).split(";", -1)) {
            effects.add(effect(row, part, false, goals, seen));
        }
        if (!row.cell(HARMS).equals(NOTHING)) {
            for (String part : row.cell(HARMS).split(";", -1)) {
                effects.add(effect(row, part, true, goals, seen));
            }
        }
        return effects;
    }

    private static UsualEffect effect(Table.Row row, String part, boolean harm, Set<String> goals, Set<String> seen) {
        Matcher effect = EFFECT.matcher(part);
        if (!effect.matches() || effect.group(2).isEmpty() == harm) {
            throw row.wrong("found effect '" + part + "', wanted GOAL:" + (harm ? "-1, -3 or -9" : "1, 3 or 9"));
        }
        String goal = row.goal(effect.group(1), goals);
        if (!seen.add(goal)) {
            throw row.wrong("found goal '" + goal + "' again, wanted one effect a goal");
        }
        int strength = Integer.parseInt(effect.group(3));
        return new UsualEffect(goal, harm ? -strength : strength);
    }
}
