package einklang.web.imports;

import einklang.i18n.Messages;
import einklang.survey.AnswerImports.Outcome;
import einklang.survey.incoming.AnswerRows;
import einklang.survey.incoming.Incoming;
import einklang.web.Form;
import einklang.web.Html;
import io.javalin.http.Context;
import java.util.Optional;

/** Says what would come in, and brings it in. */
final class CheckController {
    private static final int PROBLEMS_SHOWN = 100;

    private final ImportServices services;
    private final WaitingTables<WaitingAnswers> waiting;

    CheckController(ImportServices services, WaitingTables<WaitingAnswers> waiting) {
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

    void take(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (in.refuse(ctx)) {
            return;
        }
        Optional<WaitingAnswers> table = waiting.find(in.owner());
        boolean same = table.map(WaitingAnswers::importId)
                .filter(Form.of(ctx).text("import")::equals)
                .isPresent();
        if (!same) {
            Html.seeOther(ctx, in.path());
            return;
        }
        take(ctx, in, table.get());
    }

    private void take(Context ctx, InImport in, WaitingAnswers table) {
        Incoming incoming = incoming(in, table);
        if (incoming.people().isEmpty()) {
            render(ctx, 422, in, table, "");
            return;
        }
        Outcome outcome = services.imports()
                .take(
                        in.in().round(),
                        table.importId(),
                        in.in().actor(),
                        incoming.people(),
                        services.clock().instant());
        if (outcome == Outcome.DONE || outcome == Outcome.REPEATED) {
            waiting.remove(in.owner());
            Html.seeOther(ctx, in.path() + "?done=1");
        } else {
            render(ctx, outcome == Outcome.BUSY ? 503 : 409, in, table, in.text("import.take." + outcome));
        }
    }

    void throwAway(Context ctx) {
        InImport in = InImport.of(services, ctx);
        waiting.remove(in.owner());
        Html.seeOther(ctx, "/workshops/" + in.in().workshop().id());
    }

    private static Incoming incoming(InImport in, WaitingAnswers table) {
        return AnswerRows.read(
                table.screening().table(),
                table.mapping(),
                in.in().workshop(),
                in.in().round());
    }

    private static void render(Context ctx, int status, InImport in, WaitingAnswers table, String fault) {
        Incoming incoming = incoming(in, table);
        Messages messages = in.in().visit().messages();
        int left = incoming.linesLeftOut();
        int unlisted = Math.max(0, incoming.problems().size() - PROBLEMS_SHOWN);
        Html.render(
                ctx,
                status,
                "imports/check.jte",
                new CheckPage(
                        in.frame(),
                        in.path(),
                        messages.text(
                                "import.check.comes",
                                messages.plural(
                                        "import.people", incoming.people().size()),
                                messages.plural("import.statements", incoming.statements())),
                        left == 0 ? "" : messages.text("import.check.stays", messages.plural("import.lines", left)),
                        incoming.problems().stream()
                                .limit(PROBLEMS_SHOWN)
                                .map(problem -> problem(messages, problem))
                                .toList(),
                        unlisted == 0 ? "" : messages.text("import.check.more", unlisted),
                        incoming.notes().stream()
                                .map(note -> note(messages, note))
                                .toList(),
                        table.importId(),
                        !incoming.people().isEmpty(),
                        fault));
    }

    private static String problem(Messages messages, Incoming.Problem problem) {
        String reason = messages.text(
                "import.problem." + problem.fault(), problem.arguments().toArray());
        return messages.text("import.check.line", Integer.toString(problem.line()), reason);
    }

    private static String note(Messages messages, Incoming.Note note) {
        return messages.text(
                "import.note." + note.remark(),
                messages.plural("import.lines", note.times()),
                messages.quote(note.value()));
    }
}
