package einklang.web.imports;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.AnswerImports;
import einklang.survey.AnswerImports.Outcome;
import einklang.survey.Round;
import einklang.survey.incoming.Guess;
import einklang.survey.incoming.Mapping;
import einklang.survey.incoming.Screening;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Upload;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Takes a file or pasted text in, and imports back. */
final class StartController {
    private final ImportServices services;
    private final WaitingTables<WaitingAnswers> waiting;

    StartController(ImportServices services, WaitingTables<WaitingAnswers> waiting) {
        this.services = services;
        this.waiting = waiting;
    }

    void show(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (!in.refuse(ctx)) {
            String said = ctx.queryParam("done") == null ? "" : in.text("import.done");
            render(ctx, 200, in, said, "", "");
        }
    }

    void bring(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (in.refuse(ctx)) {
            return;
        }
        Upload upload = Upload.of(ctx);
        String pasted = upload.text("text");
        try {
            Optional<byte[]> file = upload.file("file");
            Table table = file.isPresent()
                    ? services.tables().read(file.get())
                    : services.tables().readPasted(pasted);
            if (waiting.put(in.owner(), waiting(in, Screening.of(table)))) {
                Html.seeOther(ctx, in.path() + "/columns");
            } else {
                render(ctx, 503, in, "", in.text("import.fault.room"), pasted);
            }
        } catch (UnreadableTable unreadable) {
            render(ctx, 422, in, "", in.text("import.unreadable." + unreadable.reason()), pasted);
        }
    }

    private WaitingAnswers waiting(InImport in, Screening screening) {
        Round round = in.in().round();
        boolean headed = Guess.isHeaded(screening, round);
        Language language = in.in().workshop().offered(in.in().visit().language());
        Mapping guessed = new Mapping(headed, Guess.uses(screening.table(), headed, round), language, false);
        return new WaitingAnswers(services.ids().next(), screening, guessed);
    }

    void undo(Context ctx) {
        InImport in = InImport.of(services, ctx);
        if (in.refuse(ctx)) {
            return;
        }
        Outcome outcome = services.imports()
                .undo(
                        in.in().round(),
                        Form.of(ctx).text("import"),
                        services.clock().instant());
        boolean undone = outcome == Outcome.DONE;
        String said = in.text("import.undo." + outcome);
        render(ctx, undone ? 200 : 409, in, undone ? said : "", undone ? "" : said, "");
    }

    private void render(Context ctx, int status, InImport in, String said, String fault, String pasted) {
        Messages messages = in.in().visit().messages();
        List<StartPage.Line> done = services.imports().of(in.in().round().id()).stream()
                .map(line -> new StartPage.Line(line.id(), sentence(messages, in, line)))
                .toList();
        String back = "/workshops/" + in.in().workshop().id();
        Html.render(
                ctx,
                status,
                "imports/start.jte",
                new StartPage(in.frame(), in.path(), back, said, fault, pasted, done));
    }

    private static String sentence(Messages messages, InImport in, AnswerImports.Done done) {
        return messages.text(
                "import.done.line",
                messages.plural("import.people", done.people()),
                messages.plural("import.statements", done.statements()),
                messages.dateTime(done.at(), in.in().workshop().timeZone()));
    }
}
