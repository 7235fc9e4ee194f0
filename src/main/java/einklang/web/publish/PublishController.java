package einklang.web.publish;

import einklang.board.BoardRecord;
import einklang.plan.Publication;
import einklang.plan.Publication.Part;
import einklang.survey.TryAgain;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Problem;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The page on which a facilitator decides what participants see. What is released is what the page had shown. */
final class PublishController {
    private final PublishServices services;

    PublishController(PublishServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Releasing releasing = Releasing.of(services, ctx);
        Html.render(
                ctx, "publish/publish.jte", PublishPage.of(releasing, Links.participants(services, releasing.in())));
    }

    void releaseResult(Context ctx) {
        Releasing releasing = Releasing.of(services, ctx);
        if (!releasing.compared()) {
            throw Refused.conflict();
        }
        Form form = Form.of(ctx);
        Map<String, Long> boards = new HashMap<>();
        for (BoardRecord board : releasing.boards()) {
            long last = board.board().seq();
            boards.put(board.id(), seen(form, "board-" + board.id(), last));
        }
        Publication.Result result = new Publication.Result(boards, now());
        told(() -> services.publications()
                .release(releasing.workshopId(), result, releasing.in().actor()));
        back(ctx, releasing);
    }

    void releaseGoals(Context ctx) {
        Releasing releasing = Releasing.of(services, ctx);
        if (!releasing.agreed()) {
            throw Refused.conflict();
        }
        Form form = Form.of(ctx);
        Publication.Goals goals = new Publication.Goals(
                seen(form, "change", releasing.plan().change()), form.has("measures"), form.has("commitments"), now());
        told(() -> services.publications()
                .release(releasing.workshopId(), goals, releasing.in().actor()));
        back(ctx, releasing);
    }

    void withdraw(Context ctx) {
        Releasing releasing = Releasing.of(services, ctx);
        Part part = switch (Form.of(ctx).text("part")) {
            case "result" -> Part.RESULT;
            case "goals" -> Part.GOALS;
            default -> throw Refused.badRequest();
        };
        told(() -> services.publications()
                .withdraw(releasing.workshopId(), part, releasing.in().actor(), now()));
        back(ctx, releasing);
    }

    /** Returns the number that the page was made from, so that nobody releases what nobody has looked at. */
    private static long seen(Form form, String field, long last) {
        long number = form.number(field);
        if (number < 1 || number > last) {
            throw Refused.badRequest();
        }
        return number;
    }

    private static void told(Runnable write) {
        try {
            write.run();
        } catch (TryAgain busy) {
            throw new Refused(Problem.BUSY);
        }
    }

    private static void back(Context ctx, Releasing releasing) {
        Html.seeOther(ctx, releasing.in().address("publish"));
    }

    private Instant now() {
        return services.clock().instant();
    }
}
