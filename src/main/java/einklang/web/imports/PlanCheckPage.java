package einklang.web.imports;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.plan.incoming.Field;
import einklang.plan.incoming.IncomingPlan;
import einklang.plan.incoming.Lines;
import einklang.plan.incoming.PlanMapping;
import einklang.survey.incoming.Table;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.imports.ColumnsPage.Choice;
import einklang.web.imports.ColumnsPage.Column;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of imports/plan-check.jte: what the columns are taken as, and the dry run of it.
 *
 * @param read how the table was understood, a sentence
 * @param comes what would come in, a sentence
 * @param titles the first things that would come in
 * @param stays what would not, a sentence or empty
 * @param problems a sentence a reason
 * @param fault why it was not done, a sentence or empty
 */
public record PlanCheckPage(
        Frame frame,
        String path,
        String key,
        String read,
        boolean headed,
        List<Choice> lines,
        List<Column> columns,
        Language language,
        List<Language> languages,
        String comes,
        List<String> titles,
        String stays,
        List<String> problems,
        boolean any,
        String fault) {
    private static final int SHOWN = 100;
    private static final int CELLS_SHOWN = 3;

    public PlanCheckPage {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        languages = List.copyOf(languages);
        titles = List.copyOf(titles);
        problems = List.copyOf(problems);
    }

    static PlanCheckPage of(InPlan in, String path, WaitingPlan waiting, IncomingPlan incoming, String fault) {
        Messages messages = in.messages();
        PlanMapping mapping = waiting.mapping();
        int left = incoming.linesLeftOut();
        return new PlanCheckPage(
                in.frame(messages.text("planImport.check.title"), Step.ACT),
                path,
                waiting.key(),
                read(messages, waiting.table()),
                mapping.headed(),
                lines(messages, mapping.lines()),
                columns(messages, waiting),
                mapping.language(),
                in.languages(),
                messages.text(
                        "planImport.comes",
                        messages.plural(
                                "planImport." + mapping.lines(),
                                incoming.edits().size())),
                incoming.titles().stream().limit(SHOWN).toList(),
                left == 0 ? "" : messages.text("import.check.stays", messages.plural("import.lines", left)),
                incoming.problems().stream()
                        .limit(SHOWN)
                        .map(problem -> problem(messages, problem))
                        .toList(),
                !incoming.edits().isEmpty(),
                fault);
    }

    private static String read(Messages messages, Table table) {
        String lines = messages.plural("import.lines", table.rows().size());
        return table.readAs().isEmpty()
                ? messages.text("import.read.pasted", lines)
                : messages.text("import.read.file", lines, table.readAs());
    }

    private static List<Choice> lines(Messages messages, Lines chosen) {
        return Stream.of(Lines.values())
                .map(one -> new Choice(one.name(), messages.text("planImport.lines." + one), one == chosen))
                .toList();
    }

    private static List<Column> columns(Messages messages, WaitingPlan waiting) {
        Table table = waiting.table();
        PlanMapping mapping = waiting.mapping();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            int column = i;
            String letter = ColumnsController.letter(column);
            String heading = mapping.headed() ? table.rows().get(0).cell(column).strip() : "";
            String name = heading.isEmpty()
                    ? messages.text("import.columns.column", letter)
                    : messages.text("import.columns.headed", letter, heading);
            List<String> cells = table.body(mapping.headed()).stream()
                    .map(row -> row.cell(column).strip())
                    .filter(cell -> !cell.isEmpty())
                    .limit(CELLS_SHOWN)
                    .toList();
            columns.add(new Column("c-" + column, name, cells, choices(messages, mapping, column)));
        }
        return columns;
    }

    private static List<Choice> choices(Messages messages, PlanMapping mapping, int column) {
        return Stream.concat(Stream.of(Field.IGNORE), mapping.lines().fields().stream())
                .map(field -> new Choice(
                        field.name(),
                        messages.text("planImport.field." + field),
                        mapping.fields().get(column) == field))
                .toList();
    }

    private static String problem(Messages messages, IncomingPlan.Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Field field
                        ? messages.quote(messages.text("planImport.field." + field))
                        : argument instanceof String cell ? messages.quote(cell) : argument)
                .toArray();
        String reason = messages.text("planImport.problem." + problem.fault(), arguments);
        return messages.text("import.check.line", Integer.toString(problem.line()), reason);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }
}
