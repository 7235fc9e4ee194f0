package einklang.web.account;

import einklang.account.Accounts;
import einklang.account.Facilitator;
import einklang.account.GuessLimit;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.web.Access;
import einklang.web.Feature;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Problem;
import einklang.web.Refused;
import einklang.web.Routes;
import einklang.web.SessionCookie;
import einklang.web.Visit;
import einklang.web.account.AccountPages.ProfilePage;
import io.javalin.http.Context;

/** The own name, language and password. */
public final class ProfileController implements Feature {
    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final GuessLimit guesses;

    public ProfileController(Accounts accounts, GuessLimit guesses) {
        this.accounts = accounts;
        this.guesses = guesses;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/profile", Access.FACILITATOR, this::show);
        routes.post("/profile", Access.FACILITATOR, this::change);
        routes.post("/profile/password", Access.FACILITATOR, this::changePassword);
    }

    private void show(Context ctx) {
        Facilitator self = Visit.of(ctx).facilitator();
        String done = ctx.queryParamMap().containsKey("done")
                ? Visit.of(ctx).messages().text("account.profile.done")
                : "";
        render(ctx, self.name(), self.language(), self.version(), Faults.NONE, done);
    }

    private void change(Context ctx) {
        Form form = Form.of(ctx);
        Visit visit = Visit.of(ctx);
        Language language = AccountChecks.language(form);
        long version = form.number("version");
        AccountChecks checks = new AccountChecks(visit.messages()).name(form.text("name"));
        if (!checks.faults().isEmpty()) {
            ctx.status(UNPROCESSABLE);
            render(ctx, form.text("name"), language, version, checks.faults(), "");
        } else if (accounts.changeProfile(visit.facilitator(), form.text("name"), language, version)) {
            Html.seeOther(ctx, "/profile?done");
        } else {
            ctx.status(Problem.CONFLICT.status());
            Faults stale = new AccountChecks(visit.messages())
                    .fault("name", "account.profile.stale")
                    .faults();
            render(ctx, form.text("name"), language, visit.facilitator().version(), stale, "");
        }
    }

    private void changePassword(Context ctx) {
        Form form = Form.of(ctx);
        Visit visit = Visit.of(ctx);
        Facilitator self = visit.facilitator();
        AccountChecks checks = new AccountChecks(visit.messages()).password(form.text("password"), self.email());
        if (checks.faults().isEmpty() && !changed(ctx, self, form)) {
            checks.fault("old", "account.fault.old");
        }
        if (checks.faults().isEmpty()) {
            Html.seeOther(ctx, "/profile?done");
        } else {
            ctx.status(UNPROCESSABLE);
            render(ctx, self.name(), self.language(), self.version(), checks.faults(), "");
        }
    }

    /** Guessing the old password at an open screen is slowed down like guessing at the door. */
    private boolean changed(Context ctx, Facilitator self, Form form) {
        String address = Visit.of(ctx).address();
        guesses.attempt(self.email(), address).ifPresent(delay -> {
            ctx.header("Retry-After", Long.toString(delay.toSeconds()));
            throw new Refused(Problem.TOO_MANY);
        });
        boolean right = accounts.changePassword(self, form.text("old"), form.text("password"), SessionCookie.read(ctx));
        if (right) {
            guesses.succeeded(self.email(), address);
        }
        return right;
    }

    private static void render(Context ctx, String name, Language language, long version, Faults faults, String done) {
        Visit visit = Visit.of(ctx);
        Messages messages = visit.messages();
        Frame frame = Frame.of(visit, messages.text("account.profile.title"));
        String email = visit.facilitator().email();
        Html.render(ctx, "account/profile.jte", new ProfilePage(frame, email, name, language, version, faults, done));
    }
}
