package einklang.web.imports;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Question;
import einklang.survey.Round;
import einklang.survey.incoming.Dropped;
import einklang.survey.incoming.Mapping;
import einklang.survey.incoming.Screening;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.Use;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.imports.ColumnsPage.Choice;
import einklang.web.imports.ColumnsPage.Column;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what columns there are, what was taken out, and what each is taken as. */
final class ColumnsController {
    private static final int CELLS_SHOWN = 3;
    private static final String STATEMENT = "STATEMENT:";

    private final ImportServices services;
    private final WaitingTables<WaitingAnswers> waiting;

    ColumnsController(ImportServices services, WaitingTables<WaitingAnswers> waiting) {
        this.services = services;
        this.waiting = waiting;
    }

    void show(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (in.refuse(ctx)) {
            return;
        }
        Optional<WaitingAnswers> table = waiting.find(in.owner());
        if (table.isEmpty()) {
            Html.seeOther(ctx, in.path());
        } else {
            render(ctx, 200, in, table.get(), "");
        }
    }

    void choose(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (in.refuse(ctx)) {
            return;
        }
        Optional<WaitingAnswers> table = waiting.find(in.owner());
        if (table.isEmpty()) {
            Html.seeOther(ctx, in.path());
            return;
        }
        Form form = Form.of(ctx);
        WaitingAnswers chosen = table.get().with(mapping(in, table.get(), form));
        waiting.put(in.owner(), chosen);
        if (form.text("do").equals("headings")) {
            Html.seeOther(ctx, in.path() + "/columns");
        } else if (chosen.mapping().hasStatements()) {
            Html.seeOther(ctx, in.path() + "/check");
        } else {
            render(ctx, 422, in, chosen, in.text("import.columns.noStatements"));
        }
    }

    private static Mapping mapping(InImport in, WaitingAnswers table, Form form) {
        Round round = in.in().round();
        boolean headed = form.has("headed");
        Language language =
                Language.find(form.text("language")).orElse(table.mapping().language());
        List<Use> uses = new ArrayList<>();
        for (int column = 0; column < table.screening().table().width(); column++) {
            uses.add(use(form.text("c-" + column), round));
        }
        return new Mapping(headed, uses, language, form.has("agreed"));
    }

    private static Use use(String value, Round round) {
        if (value.startsWith(STATEMENT)) {
            return round.findQuestion(value.substring(STATEMENT.length()))
                    .map(question -> Use.statement(question.id()))
                    .orElse(Use.IGNORE);
        }
        for (Use.Kind kind : Use.Kind.values()) {
            if (kind != Use.Kind.STATEMENT && kind.name().equals(value)) {
                return Use.of(kind);
            }
        }
        return Use.IGNORE;
    }

    private static void render(Context ctx, int status, InImport in, WaitingAnswers table, String fault) {
        Screening screening = table.screening();
        Mapping mapping = table.mapping();
        Messages messages = in.in().visit().messages();
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < screening.table().width(); column++) {
            columns.add(column(in, table, column));
        }
        Html.render(
                ctx,
                status,
                "imports/columns.jte",
                new ColumnsPage(
                        in.frame(),
                        in.path(),
                        read(messages, screening.table()),
                        screening.dropped().stream()
                                .map(dropped -> dropped(messages, dropped))
                                .toList(),
                        fault,
                        mapping.headed(),
                        columns,
                        mapping.language(),
                        List.of(Language.values()),
                        mapping.leadersAgreed()));
    }

    private static String read(Messages messages, Table table) {
        String lines = messages.plural("import.lines", table.rows().size());
        return table.readAs().isEmpty()
                ? messages.text("import.read.pasted", lines)
                : messages.text("import.read.file", lines, table.readAs());
    }

    private static String dropped(Messages messages, Dropped dropped) {
        String name = dropped.heading().isEmpty() ? letter(dropped.column()) : messages.quote(dropped.heading());
        return messages.text("import.dropped.column", name, messages.text("import.dropped." + dropped.why()));
    }

    private static Column column(InImport in, WaitingAnswers table, int column) {
        Table cells = table.screening().table();
        String heading =
                table.mapping().headed() ? cells.rows().get(0).cell(column).strip() : "";
        String letter = letter(table.screening().columns().get(column));
        String name = heading.isEmpty()
                ? in.text("import.columns.column", letter)
                : in.text("import.columns.headed", letter, heading);
        List<String> first = cells.body(table.mapping().headed()).stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(CELLS_SHOWN)
                .toList();
        return new Column(
                "c-" + column, name, first, choices(in, table.mapping().uses().get(column)));
    }

    private static List<Choice> choices(InImport in, Use chosen) {
        List<Choice> choices = new ArrayList<>();
        for (Use.Kind kind : Use.Kind.values()) {
            if (kind == Use.Kind.STATEMENT) {
                in.in().round().questions().forEach(question -> choices.add(choice(in, question, chosen)));
            } else {
                choices.add(new Choice(kind.name(), in.text("import.use." + kind), chosen.kind() == kind));
            }
        }
        return choices;
    }

    private static Choice choice(InImport in, Question question, Use chosen) {
        String text = question.text().text(in.in().visit().language());
        return new Choice(
                STATEMENT + question.id(),
                in.text("import.use.STATEMENT", text),
                chosen.question().equals(question.id()));
    }

    /** Returns the name that spreadsheets give a column: A to Z, then AA. */
    static String letter(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
