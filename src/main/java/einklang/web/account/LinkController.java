package einklang.web.account;

import einklang.account.AccountStore.Creation;
import einklang.account.Accounts;
import einklang.account.Accounts.NewPerson;
import einklang.account.Facilitator;
import einklang.account.OneTimeLink;
import einklang.account.OneTimeLink.Purpose;
import einklang.account.Sessions;
import einklang.i18n.Language;
import einklang.web.Access;
import einklang.web.ErrorPage;
import einklang.web.Feature;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Routes;
import einklang.web.Visit;
import einklang.web.account.AccountPages.ResetPage;
import einklang.web.account.AccountPages.WelcomePage;
import io.javalin.http.Context;
import java.util.Optional;

/** One-time links: become a facilitator, or set a new password. Opening one changes nothing. */
public final class LinkController implements Feature {
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final Sessions sessions;

    public LinkController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Returns the path of a set-up link or an invitation. */
    public static String welcomePath(String token) {
        return "/welcome/" + token;
    }

    /** Returns the path of a link to set a new password. */
    public static String resetPath(String token) {
        return "/reset/" + token;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/welcome/{token}", Access.ANYONE, this::showWelcome);
        routes.post("/welcome/{token}", Access.ANYONE, this::create);
        routes.get("/reset/{token}", Access.ANYONE, this::showReset);
        routes.post("/reset/{token}", Access.ANYONE, this::reset);
    }

    private void showWelcome(Context ctx) {
        Optional<OneTimeLink> link =
                accounts.findOpen(ctx.pathParam("token")).filter(open -> open.purpose() != Purpose.RESET);
        if (link.isEmpty()) {
            showGone(ctx);
        } else {
            Language language = Visit.of(ctx).language();
            renderWelcome(ctx, link.get(), new NewPerson("", "", language, ""), Faults.NONE);
        }
    }

    private void create(Context ctx) {
        String token = ctx.pathParam("token");
        Optional<OneTimeLink> link = accounts.findOpen(token).filter(open -> open.purpose() != Purpose.RESET);
        if (link.isEmpty()) {
            showGone(ctx);
            return;
        }
        NewPerson person = person(Form.of(ctx));
        AccountChecks checks = new AccountChecks(Visit.of(ctx).messages())
                .email(person.email())
                .name(person.name())
                .password(person.password(), person.email());
        Creation creation = checks.faults().isEmpty() ? accounts.create(token, person) : Creation.DONE;
        if (creation == Creation.EMAIL_TAKEN) {
            checks.fault("email", "account.fault.taken");
        }
        if (creation == Creation.LINK_GONE) {
            showGone(ctx);
        } else if (checks.faults().isEmpty()) {
            enter(ctx, accounts.findByEmail(person.email()));
        } else {
            ctx.status(UNPROCESSABLE);
            renderWelcome(ctx, link.get(), person, checks.faults());
        }
    }

    private static NewPerson person(Form form) {
        return new NewPerson(
                form.text("email"), form.text("name"), AccountChecks.language(form), form.text("password"));
    }

    private void enter(Context ctx, Optional<Facilitator> facilitator) {
        facilitator.ifPresent(known -> LogInController.begin(ctx, sessions, known));
        Html.seeOther(ctx, facilitator.isPresent() ? "/" : "/login");
    }

    private static void renderWelcome(Context ctx, OneTimeLink link, NewPerson person, Faults faults) {
        boolean first = link.purpose() == Purpose.SET_UP;
        Frame frame = frame(ctx, first ? "account.setup.title" : "account.invited.title");
        Html.render(
                ctx,
                "account/welcome.jte",
                new WelcomePage(frame, ctx.path(), first, person.email(), person.name(), person.language(), faults));
    }

    private void showReset(Context ctx) {
        Optional<OneTimeLink> link =
                accounts.findOpen(ctx.pathParam("token")).filter(open -> open.purpose() == Purpose.RESET);
        if (link.isEmpty()) {
            showGone(ctx);
        } else {
            renderReset(ctx, Faults.NONE);
        }
    }

    private void reset(Context ctx) {
        String password = Form.of(ctx).text("password");
        AccountChecks checks = new AccountChecks(Visit.of(ctx).messages()).password(password, "");
        if (!checks.faults().isEmpty()) {
            ctx.status(UNPROCESSABLE);
            renderReset(ctx, checks.faults());
            return;
        }
        Optional<Facilitator> facilitator = accounts.reset(ctx.pathParam("token"), password);
        if (facilitator.isEmpty()) {
            showGone(ctx);
        } else {
            enter(ctx, facilitator);
        }
    }

    private static void renderReset(Context ctx, Faults faults) {
        Html.render(ctx, "account/reset.jte", new ResetPage(frame(ctx, "account.reset.title"), ctx.path(), faults));
    }

    private static void showGone(Context ctx) {
        Visit visit = Visit.of(ctx);
        Frame frame = frame(ctx, "account.gone.title");
        String home = visit.messages().text("problem.home");
        String text = visit.messages().text("account.gone.text");
        Html.render(ctx, GONE, "error/problem.jte", new ErrorPage(frame, frame.title(), text, "E410", home));
    }

    private static Frame frame(Context ctx, String titleKey) {
        Visit visit = Visit.of(ctx);
        return Frame.of(visit, visit.messages().text(titleKey));
    }
}
