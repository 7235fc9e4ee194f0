package einklang.web.account;

import einklang.account.Accounts;
import einklang.account.Facilitator;
import einklang.i18n.Messages;
import einklang.web.Access;
import einklang.web.Feature;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Routes;
import einklang.web.Visit;
import einklang.web.account.AccountPages.PeoplePage;
import einklang.web.account.AccountPages.Person;
import io.javalin.http.Context;
import java.util.List;

/** The list of facilitators, for admins: invite others, and help those who forgot their password. */
public final class PeopleController implements Feature {
    private final Accounts accounts;

    public PeopleController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/people", Access.ADMIN, this::show);
        routes.post("/people/invite", Access.ADMIN, this::invite);
        routes.post("/people/{id}/reset", Access.ADMIN, this::reset);
    }

    private void show(Context ctx) {
        render(ctx, "", "");
    }

    private void invite(Context ctx) {
        String path = LinkController.welcomePath(accounts.invitationToken());
        render(ctx, url(ctx, path), Visit.of(ctx).messages().text("account.people.invited"));
    }

    private void reset(Context ctx) {
        String token = accounts.resetTokenFor(ctx.pathParam("id")).orElseThrow(Refused::notFound);
        render(
                ctx,
                url(ctx, LinkController.resetPath(token)),
                Visit.of(ctx).messages().text("account.people.reset"));
    }

    private static String url(Context ctx, String path) {
        return Visit.of(ctx).config().url(path);
    }

    private void render(Context ctx, String link, String linkText) {
        Visit visit = Visit.of(ctx);
        Messages messages = visit.messages();
        List<Person> people = accounts.everyone().stream()
                .map(known -> person(known, visit.facilitator(), messages))
                .toList();
        Frame frame = Frame.of(visit, messages.text("account.people.title"));
        Html.render(ctx, "account/people.jte", new PeoplePage(frame, people, link, linkText));
    }

    private static Person person(Facilitator known, Facilitator self, Messages messages) {
        return new Person(
                known.id(),
                known.name(),
                known.email(),
                known.admin(),
                known.id().equals(self.id()),
                messages.text("account.people.resetFor", known.name()));
    }
}
