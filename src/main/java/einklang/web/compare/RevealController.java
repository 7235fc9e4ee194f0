package einklang.web.compare;

import einklang.board.Comparison;
import einklang.web.Html;
import io.javalin.http.Context;

/** The comparison on the projector, one step at a time. */
final class RevealController {
    private final CompareServices services;

    RevealController(CompareServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        Comparison comparison = entered.comparison(Entered.number(ctx, "q"));
        boolean down = "1".equals(ctx.queryParam("down"));
        RevealPage page =
                RevealPage.of(entered, comparison, Entered.number(ctx, "q"), Entered.number(ctx, "step"), down);
        Html.render(ctx, "compare/reveal.jte", page);
    }
}
