package einklang.web.compare;

import einklang.board.Comparison;
import einklang.survey.Question;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import einklang.web.Html;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The page of the comparison, and the step that leads to it. */
final class CompareController {
    private final CompareServices services;

    CompareController(CompareServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        if (entered.state() == RoundState.COMPARED) {
            render(ctx, entered, Entered.number(ctx, "q"), Done.find(ctx.queryParam("done")), Optional.empty());
        } else {
            NotYetPage.Reason reason =
                    entered.state() == RoundState.CLOSED ? NotYetPage.Reason.READY : NotYetPage.Reason.COLLECTING;
            Html.render(ctx, "compare/notyet.jte", NotYetPage.of(entered, reason));
        }
    }

    /** Starts comparing; a second tap finds the comparison there already. */
    void start(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        if (entered.state() == RoundState.COMPARED) {
            Html.seeOther(ctx, entered.base());
        } else if (entered.state() != RoundState.CLOSED) {
            Html.render(ctx, 409, "compare/notyet.jte", NotYetPage.of(entered, NotYetPage.Reason.COLLECTING));
        } else if (compared(entered)) {
            Html.seeOther(ctx, entered.base());
        } else {
            Html.render(ctx, 422, "compare/notyet.jte", NotYetPage.of(entered, NotYetPage.Reason.TOO_FEW));
        }
    }

    private boolean compared(Entered entered) {
        try {
            return services.comparing()
                    .compare(
                            entered.workshop(),
                            entered.round(),
                            entered.actor(),
                            services.clock().instant())
                    .isPresent();
        } catch (StaleVersion changed) {
            throw Refused.conflict();
        }
    }

    void render(Context ctx, Entered entered, int question, Optional<Done> done, Optional<ComparePage.Clash> clash) {
        Comparison comparison = entered.comparison(question);
        List<Question> questions = entered.boards().stream()
                .flatMap(board -> entered.round().findQuestion(board.questionId()).stream())
                .toList();
        Html.render(
                ctx,
                clash.isPresent() ? 409 : 200,
                "compare/compare.jte",
                ComparePage.of(entered, comparison, questions, done, clash));
    }
}
