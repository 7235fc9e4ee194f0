package einklang.survey.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes columns out of a table that would tell who answered, from where or when: by their heading, or by what most of their
 * cells are. Nothing of them is kept. What tells which lines belong to the same person becomes plain numbers.
 *
 * @param table what is left
 * @param columns where each column that is left stood in the file, from 0
 */
public record Screening(Table table, List<Integer> columns, List<Dropped> dropped) {
    public Screening {
        columns = List.copyOf(columns);
        dropped = List.copyOf(dropped);
    }

    /** Screens a table; titles above its headings are left out as well. */
    public static Screening of(Table whole) {
        Table raw = Guess.withoutTitles(whole);
        List<Integer> kept = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (int column = 0; column < raw.width(); column++) {
            Optional<Dropped> why = findWhy(raw, column);
            if (why.isPresent()) {
                dropped.add(why.get());
            } else if (!isBlank(raw, column)) {
                kept.add(column);
            }
        }
        return new Screening(left(raw, kept), kept, dropped);
    }

    private static Optional<Dropped> findWhy(Table raw, int column) {
        String heading =
                raw.rows().isEmpty() ? "" : raw.rows().get(0).cell(column).strip();
        Optional<Dropped.Why> said = Headings.findWhy(heading);
        if (said.isPresent()) {
            return said.map(why -> new Dropped(column, heading, why));
        }
        if (isRespondent(heading)) {
            return Optional.empty();
        }
        List<String> below = raw.body(raw.rows().size() > 1).stream()
                .map(row -> row.cell(column))
                .toList();
        return Contents.findWhy(below).map(why -> new Dropped(column, "", why));
    }

    private static boolean isRespondent(String heading) {
        return Guess.kindOf(heading).filter(kind -> kind == Use.Kind.RESPONDENT).isPresent();
    }

    private static boolean isBlank(Table raw, int column) {
        return raw.rows().stream().allMatch(row -> row.cell(column).isBlank());
    }

    private static Table left(Table raw, List<Integer> kept) {
        List<Map<String, String>> numbers = new ArrayList<>();
        for (int column : kept) {
            String heading = raw.rows().get(0).cell(column).strip();
            numbers.add(isRespondent(heading) ? new LinkedHashMap<>(Map.of(heading, heading)) : Map.of());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : raw.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                cells.add(numbered(numbers.get(i), row.cell(kept.get(i))));
            }
            rows.add(new Table.Row(row.line(), cells));
        }
        return new Table(rows, raw.readAs());
    }

    /** Who answered stays unknown; which lines belong together does not. */
    private static String numbered(Map<String, String> numbers, String cell) {
        if (numbers.isEmpty() || cell.isBlank()) {
            return cell;
        }
        return numbers.computeIfAbsent(cell.strip(), unused -> Integer.toString(numbers.size()));
    }
}
