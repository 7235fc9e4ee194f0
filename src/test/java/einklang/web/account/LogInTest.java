package einklang.web.account;

import static einklang.web.account.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.web.WebConfig;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogInTest {
    private final AccountSite site = new AccountSite();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void rightPasswordLetsInAndLeadsBack() {
        site.admin();

        HttpResponse<String> answer = site.logIn(" Anna@Example.org ", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/who");
        assertThat(site.who(AccountSite.cookie(answer))).isEqualTo("anna@example.org");
    }

    @Test
    void wrongPasswordAndUnknownAddressReadTheSame() {
        site.admin();

        HttpResponse<String> wrong = site.logIn("anna@example.org", "not my password");
        HttpResponse<String> unknown = site.logIn("nobody@example.org", "not my password");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(wrong.body().replace("anna", "nobody")).isEqualTo(unknown.body());
    }

    @Test
    void guessingIsSlowedDownWithoutLockingOut() {
        site.admin();
        for (int i = 0; i < 5; i++) {
            assertThat(site.logIn("anna@example.org", "guess number " + i).statusCode())
                    .isEqualTo(422);
        }

        HttpResponse<String> tooEarly = site.logIn("anna@example.org", PASSWORD);
        assertThat(tooEarly.statusCode()).isEqualTo(429);
        assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Jsoup.parse(tooEarly.body()).expectFirst("input[name=email]").val())
                .isEqualTo("anna@example.org");

        site.clock.advance(Duration.ofSeconds(1));
        assertThat(site.logIn("anna@example.org", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(site.logIn("anna@example.org", "one slip is free again").statusCode())
                .isEqualTo(422);
    }

    @Test
    void nextLeadsNowhereElse() {
        site.admin();
        for (String next : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "")) {
            HttpResponse<String> answer =
                    site.server.post("/login", Map.of("email", "anna@example.org", "password", PASSWORD, "next", next));

            assertThat(answer.headers().firstValue("Location")).as(next).hasValue("/");
        }
    }

    @Test
    void logInIsAnsweredInTheLanguageOfTheBrowser() {
        assertThat(site.server
                        .page("/login", "Accept-Language", "cs")
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Přihlášení");
        assertThat(site.server
                        .page("/login?lang=en", "Accept-Language", "cs")
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Log in");
        assertThat(site.server
                        .page("/login", "Accept-Language", "fr")
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Anmelden");
    }

    @Test
    void everyLogInMakesANewSessionAndEndsTheOldOne() {
        String first = site.admin();

        String second = AccountSite.cookie(site.logIn("anna@example.org", PASSWORD, "Cookie", first));

        assertThat(second).isNotEqualTo(first);
        assertThat(site.who(first)).isEmpty();
        assertThat(site.who(second)).isEqualTo("anna@example.org");
    }

    @Test
    void sessionEndsAfterTwelveHoursWithoutARequest() {
        String cookie = site.admin();

        site.clock.advance(Duration.ofHours(11));
        assertThat(site.who(cookie)).isNotEmpty();
        site.clock.advance(Duration.ofHours(11));
        assertThat(site.who(cookie)).isNotEmpty();
        site.clock.advance(Duration.ofHours(12));
        assertThat(site.who(cookie)).isEmpty();
    }

    @Test
    void logOutEndsTheSession() {
        String cookie = site.admin();

        HttpResponse<String> answer = site.send(cookie, "/profile", "/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("einklang=;", "Expires=Thu, 01 Jan 1970");
        assertThat(site.who(cookie)).isEmpty();
    }

    @Test
    void formWithoutTheTokenOfTheSessionIsRefused() {
        String anna = site.admin();
        String ben = site.invited("Ben", "ben@example.org");
        String bensToken = site.server
                .page("/profile", "Cookie", ben)
                .expectFirst("input[name=csrf]")
                .val();

        assertThat(site.server.post("/logout", Map.of(), "Cookie", anna).statusCode())
                .isEqualTo(403);
        assertThat(site.server
                        .post("/logout", Map.of("csrf", bensToken), "Cookie", anna)
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.who(anna)).isNotEmpty();
    }

    @Test
    void formOfAnotherSiteIsRefusedEvenWithTheToken() {
        String cookie = site.admin();
        String token = site.server
                .page("/profile", "Cookie", cookie)
                .expectFirst("input[name=csrf]")
                .val();

        assertThat(site.server
                        .post("/logout", Map.of("csrf", token), "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.server
                        .post("/logout", Map.of("csrf", token), "Cookie", cookie, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void cookieIsHiddenFromScriptsAndOtherSites() {
        String header = site.welcome(site.accounts.setUpToken().orElseThrow(), "Anna", "anna@example.org")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(header)
                .startsWith("einklang=")
                .contains("; Path=/")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .doesNotContain("Secure", "Domain", "Max-Age");
    }

    @Test
    void onHttpsTheCookieIsSecureAndBrowsersRememberHttps() {
        WebConfig https = new WebConfig("127.0.0.1", 0, URI.create("https://example.org"), List.of(), Language.DE, "");
        try (AccountSite secure = new AccountSite(https)) {
            HttpResponse<String> answer =
                    secure.welcome(secure.accounts.setUpToken().orElseThrow(), "Anna", "anna@example.org");

            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-einklang=")
                    .contains("; Secure");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
