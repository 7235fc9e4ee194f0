package einklang.web.account;

import einklang.account.Accounts;
import einklang.account.LogIn;
import einklang.account.PasswordHasher;
import einklang.account.Sessions;
import einklang.i18n.Language;
import einklang.store.Database;
import einklang.store.StoredAccounts;
import einklang.testing.Databases;
import einklang.testing.SettableClock;
import einklang.testing.TestDatabase;
import einklang.web.Access;
import einklang.web.Argon2Hasher;
import einklang.web.MemoryGuessLimit;
import einklang.web.RandomTokens;
import einklang.web.RunningServer;
import einklang.web.Visit;
import einklang.web.WebConfig;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running site with accounts on a real database, and what a browser does with it. */
final class AccountSite implements AutoCloseable {
    static final String PASSWORD = "korrekt pferd batterie";
    static final PasswordHasher HASHER = new Argon2Hasher(64, 1);

    final SettableClock clock = new SettableClock();
    final Accounts accounts;
    final RunningServer server;
    private final TestDatabase place = Databases.sqlite();
    private final Database database = place.open();

    AccountSite() {
        this(WebConfig.local());
    }

    AccountSite(WebConfig config) {
        StoredAccounts store = new StoredAccounts(database);
        RandomTokens tokens = new RandomTokens();
        MemoryGuessLimit guesses = new MemoryGuessLimit(clock);
        Sessions sessions = new Sessions(store, clock, tokens);
        accounts = new Accounts(store, HASHER, clock, tokens);
        server = new RunningServer(
                config,
                RunningServer.parts(sessions::find),
                new LogInController(new LogIn(store, HASHER, guesses), sessions),
                new LinkController(accounts, sessions),
                new ProfileController(accounts, guesses),
                new PeopleController(accounts),
                routes -> routes.get(
                        "/who",
                        Access.FACILITATOR,
                        ctx -> ctx.result(Visit.of(ctx).facilitator().email())));
    }

    /** Starts a site with two people for those who want to look at it; prints where and the cookie. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        AccountSite site = new AccountSite(
                new WebConfig("127.0.0.1", port, URI.create("http://localhost:" + port), List.of(), Language.DE, ""));
        System.out.println("/welcome/" + site.accounts.setUpToken().orElseThrow());
        String cookie = site.admin();
        site.invited("Božena Nováková", "bozena@example.org");
        System.out.println(cookie);
        System.out.println(
                "/reset/" + site.accounts.resetToken("anna@example.org").orElseThrow());
    }

    /** Creates the admin anna@example.org and returns the cookie of her session. */
    String admin() {
        return cookie(welcome(accounts.setUpToken().orElseThrow(), "Anna", "anna@example.org"));
    }

    /** Creates another facilitator and returns the cookie. */
    String invited(String name, String email) {
        return cookie(welcome(accounts.invitationToken(), name, email));
    }

    HttpResponse<String> welcome(String token, String name, String email) {
        return server.post("/welcome/" + token, person(name, email, PASSWORD));
    }

    static Map<String, String> person(String name, String email, String password) {
        return Map.of("name", name, "email", email, "password", password, "language", "de");
    }

    HttpResponse<String> logIn(String email, String password, String... headers) {
        return server.post("/login", Map.of("email", email, "password", password, "next", "/who"), headers);
    }

    /** Opens a page, then sends its form with the session's token as a browser would. */
    HttpResponse<String> send(String cookie, String page, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(
                "csrf",
                server.page(page, "Cookie", cookie)
                        .expectFirst("input[name=csrf]")
                        .val());
        return server.post(action, all, "Cookie", cookie);
    }

    /** Returns who is signed in with the cookie: an address, or the empty text for nobody. */
    String who(String cookie) {
        HttpResponse<String> answer = server.get("/who", "Cookie", cookie);
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** Returns name=value of the cookie that the answer sets. */
    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    @Override
    public void close() {
        server.close();
        database.close();
        place.close();
    }
}
