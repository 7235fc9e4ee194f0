package einklang.web.account;

import static einklang.web.account.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final String NEW_PASSWORD = "ganz neues passwort";

    private final AccountSite site = new AccountSite();
    private String anna = "";

    @BeforeEach
    void signIn() {
        anna = site.admin();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void nameAndLanguageChange() {
        HttpResponse<String> answer =
                site.send(anna, "/profile", "/profile", Map.of("name", "Anna Nová", "language", "cs", "version", "1"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/profile?done");
        Document page = site.server.page("/profile", "Cookie", anna);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cs");
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Anna Nová");
        assertThat(page.expectFirst("input[name=language][checked]").val()).isEqualTo("cs");
    }

    @Test
    void staleChangeIsRefusedAndKeepsWhatWasTyped() {
        Map<String, String> first = Map.of("name", "Anna A", "language", "de", "version", "1");
        Map<String, String> second = Map.of("name", "Anna B", "language", "de", "version", "1");
        site.send(anna, "/profile", "/profile", first);

        HttpResponse<String> stale = site.send(anna, "/profile", "/profile", second);

        Document page = Jsoup.parse(stale.body());
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Anna B");
        assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void changedPasswordEndsTheOtherSessions() {
        String phone = AccountSite.cookie(site.logIn("anna@example.org", PASSWORD));

        HttpResponse<String> answer =
                site.send(anna, "/profile", "/profile/password", Map.of("old", PASSWORD, "password", NEW_PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site.who(anna)).isNotEmpty();
        assertThat(site.who(phone)).isEmpty();
        assertThat(site.logIn("anna@example.org", NEW_PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void wrongOldPasswordChangesNothing() {
        HttpResponse<String> answer = site.send(
                anna, "/profile", "/profile/password", Map.of("old", "is not it at all", "password", NEW_PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#e-old").text()).contains("nicht Ihr bisheriges");
        assertThat(site.logIn("anna@example.org", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void guessingTheOldPasswordIsSlowedDown() {
        for (int i = 0; i < 5; i++) {
            site.send(anna, "/profile", "/profile/password", Map.of("old", "guess " + i, "password", NEW_PASSWORD));
        }

        assertThat(site.send(anna, "/profile", "/profile/password", Map.of("old", PASSWORD, "password", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void adminSeesEveryoneByName() {
        site.invited("Ben", "ben@example.org");

        Document page = site.server.page("/people", "Cookie", anna);

        assertThat(page.select(".people strong").eachText()).containsExactly("Anna", "Ben");
        assertThat(page.select(".people .tag")).hasSize(1);
    }

    @Test
    void adminInvitesByALink() {
        HttpResponse<String> answer = site.send(anna, "/people", "/people/invite", Map.of());

        String link = Jsoup.parse(answer.body()).expectFirst("#link").text();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).startsWith("http://localhost/welcome/");
        assertThat(site.welcome(token, "Ben", "ben@example.org").statusCode()).isEqualTo(303);
    }

    @Test
    void adminHelpsWhoForgotThePassword() {
        site.invited("Ben", "ben@example.org");
        String action = site.server
                .page("/people", "Cookie", anna)
                .expectFirst(".people form")
                .attr("action");

        HttpResponse<String> answer = site.send(anna, "/people", action, Map.of());

        String link = Jsoup.parse(answer.body()).expectFirst("#link").text();
        String path = link.substring("http://localhost".length());
        HttpResponse<String> reset = site.server.post(path, Map.of("password", NEW_PASSWORD));
        assertThat(site.who(AccountSite.cookie(reset))).isEqualTo("ben@example.org");
    }

    @Test
    void resetOfAnUnknownPersonIsNotFound() {
        assertThat(site.send(anna, "/people", "/people/nobody/reset", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
