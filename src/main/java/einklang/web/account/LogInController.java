package einklang.web.account;

import einklang.account.Facilitator;
import einklang.account.LogIn;
import einklang.account.Sessions;
import einklang.web.Access;
import einklang.web.Feature;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Paths;
import einklang.web.Routes;
import einklang.web.SessionCookie;
import einklang.web.Visit;
import einklang.web.account.AccountPages.LogInPage;
import io.javalin.http.Context;
import java.time.Duration;

/** Logging in and out. */
public final class LogInController implements Feature {
    private static final String HOME = "/";

    private final LogIn logIn;
    private final Sessions sessions;

    public LogInController(LogIn logIn, Sessions sessions) {
        this.logIn = logIn;
        this.sessions = sessions;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/login", Access.ANYONE, this::show);
        routes.post("/login", Access.ANYONE, this::enter);
        routes.post("/logout", Access.FACILITATOR, this::leave);
    }

    private void show(Context ctx) {
        String next = Paths.insideOr(ctx.queryParamAsClass("next", String.class).getOrDefault(HOME), HOME);
        if (Visit.of(ctx).signedIn().isPresent()) {
            Html.seeOther(ctx, next);
        } else {
            Html.render(ctx, "account/login.jte", new LogInPage(frame(ctx), "", next, ""));
        }
    }

    private void enter(Context ctx) {
        Form form = Form.of(ctx);
        Visit visit = Visit.of(ctx);
        LogIn.Outcome outcome = logIn.attempt(form.text("email"), form.text("password"), visit.address());
        String next = Paths.insideOr(form.text("next"), HOME);
        if (outcome.facilitator().isPresent()) {
            begin(ctx, sessions, outcome.facilitator().get());
            Html.seeOther(ctx, next);
        } else if (outcome.delay().isPresent()) {
            Duration delay = outcome.delay().get();
            ctx.header("Retry-After", Long.toString(delay.toSeconds()));
            again(ctx, 429, next, visit.messages().plural("account.login.slow", delay.toSeconds()));
        } else {
            again(ctx, 422, next, visit.messages().text("account.login.wrong"));
        }
    }

    private static void again(Context ctx, int status, String next, String fault) {
        String email = Form.of(ctx).text("email");
        Html.render(ctx, status, "account/login.jte", new LogInPage(frame(ctx), email, next, fault));
    }

    private void leave(Context ctx) {
        sessions.end(SessionCookie.read(ctx));
        SessionCookie.clear(ctx);
        Html.seeOther(ctx, "/login");
    }

    /** Begins a new session and ends the one that the browser may still have. */
    static void begin(Context ctx, Sessions sessions, Facilitator facilitator) {
        sessions.end(SessionCookie.read(ctx));
        SessionCookie.set(ctx, sessions.begin(facilitator));
    }

    private static Frame frame(Context ctx) {
        Visit visit = Visit.of(ctx);
        return Frame.of(visit, visit.messages().text("account.login.title"));
    }
}
