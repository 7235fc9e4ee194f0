package einklang.plan.incoming;

import einklang.i18n.Language;
import einklang.survey.incoming.Fold;
import einklang.survey.incoming.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Proposes what the lines and columns of a table are; a person decides. */
public final class PlanGuess {
    private PlanGuess() {}

    /** Proposes the kind of lines whose headings fit best, and goals for a table without any. */
    public static PlanMapping of(Table table, Language language) {
        Lines best = Lines.GOALS;
        long most = 0;
        for (Lines lines : Lines.values()) {
            long named = named(fields(table, lines));
            if (named > most) {
                best = lines;
                most = named;
            }
        }
        return of(table, best, language);
    }

    /** Proposes the columns of a table whose kind of lines is known. */
    public static PlanMapping of(Table table, Lines lines, Language language) {
        List<Field> fields = fields(table, lines);
        boolean headed = named(fields) > 0;
        return new PlanMapping(lines, headed, headed ? fields : inOrder(table, lines), language);
    }

    private static long named(List<Field> fields) {
        return fields.stream().filter(field -> field != Field.IGNORE).count();
    }

    private static List<Field> fields(Table table, Lines lines) {
        Set<Field> left = EnumSet.copyOf(lines.fields());
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            String heading = Fold.of(table.rows().get(0).cell(column));
            Field field = left.stream()
                    .filter(one -> one.isNamed(heading))
                    .findFirst()
                    .orElse(Field.IGNORE);
            left.remove(field);
            fields.add(field);
        }
        return fields;
    }

    /** Without headings the first column is taken as the first thing that a line has, and no other. */
    private static List<Field> inOrder(Table table, Lines lines) {
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            fields.add(column == 0 ? lines.fields().get(0) : Field.IGNORE);
        }
        return fields;
    }
}
