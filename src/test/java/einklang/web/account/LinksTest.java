package einklang.web.account;

import static einklang.web.account.AccountSite.PASSWORD;
import static einklang.web.account.AccountSite.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private final AccountSite site = new AccountSite();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void setUpLinkMakesTheFirstAdminAndSignsIn() {
        String cookie = site.admin();

        assertThat(site.who(cookie)).isEqualTo("anna@example.org");
        assertThat(site.server.get("/people", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(site.accounts.setUpToken()).isEmpty();
    }

    @Test
    void openingALinkDoesNotUseItUp() {
        String token = site.accounts.setUpToken().orElseThrow();

        for (int i = 0; i < 3; i++) {
            assertThat(site.server.get("/welcome/" + token).statusCode()).isEqualTo(200);
        }

        assertThat(site.welcome(token, "Anna", "anna@example.org").statusCode()).isEqualTo(303);
    }

    @Test
    void sentLinkIsUsedUp() {
        String token = site.accounts.setUpToken().orElseThrow();
        site.welcome(token, "Anna", "anna@example.org");

        assertThat(site.welcome(token, "Eve", "eve@example.org").statusCode()).isEqualTo(410);
        assertThat(site.server.get("/welcome/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void newSetUpLinkReplacesTheOldOne() {
        String old = site.accounts.setUpToken().orElseThrow();
        site.accounts.setUpToken();

        assertThat(site.server.get("/welcome/" + old).statusCode()).isEqualTo(410);
    }

    @Test
    void invitationEndsAfterSevenDays() {
        site.admin();
        String token = site.accounts.invitationToken();

        site.clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(site.server.get("/welcome/" + token).statusCode()).isEqualTo(200);
        site.clock.advance(Duration.ofSeconds(1));
        assertThat(site.server.get("/welcome/" + token).statusCode()).isEqualTo(410);
        assertThat(site.welcome(token, "Ben", "ben@example.org").statusCode()).isEqualTo(410);
    }

    @Test
    void invitedFacilitatorIsNoAdmin() {
        site.admin();
        String ben = site.invited("Ben", "ben@example.org");

        assertThat(site.who(ben)).isEqualTo("ben@example.org");
        assertThat(site.server.get("/people", "Cookie", ben).statusCode()).isEqualTo(403);
        assertThat(site.server.get("/people").headers().firstValue("Location")).hasValue("/login?next=%2Fpeople");
    }

    @Test
    void faultsAreShownAtTheirFieldsAndTypedTextIsKept() {
        String token = site.accounts.setUpToken().orElseThrow();

        HttpResponse<String> answer = site.server.post("/welcome/" + token, person("Anna <b>", "anna@", "short"));

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("email", "password");
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Anna <b>");
        assertThat(page.expectFirst("input[name=password]").val()).isEmpty();
        assertThat(page.expectFirst("#e-password").text()).contains("mindestens 12 Zeichen");
        assertThat(site.welcome(token, "Anna", "anna@example.org").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "aaaaaaaaaaaaaaaaaa, leicht zu erraten",
        "anna@example.org, leicht zu erraten",
        "elf Zeichen, mindestens 12",
    })
    void weakPasswordIsRefused(String password, String sentence) {
        String token = site.accounts.setUpToken().orElseThrow();

        HttpResponse<String> answer =
                site.server.post("/welcome/" + token, person("Anna", "anna@example.org", password));

        assertThat(Jsoup.parse(answer.body()).expectFirst("#e-password").text()).contains(sentence);
    }

    @Test
    void takenAddressKeepsTheInvitation() {
        site.admin();
        String token = site.accounts.invitationToken();

        HttpResponse<String> answer = site.welcome(token, "Eve", "ANNA@example.org");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#e-email").text()).contains("schon ein Konto");
        assertThat(site.welcome(token, "Eve", "eve@example.org").statusCode()).isEqualTo(303);
    }

    @Test
    void resetLinkSetsThePasswordAndEndsAllSessions() {
        String before = site.admin();
        String token = site.accounts.resetToken("Anna@example.org").orElseThrow();
        assertThat(site.server.get("/reset/" + token).statusCode()).isEqualTo(200);
        assertThat(site.who(before)).isNotEmpty();

        HttpResponse<String> answer = site.server.post("/reset/" + token, Map.of("password", "neues langes passwort"));

        assertThat(site.who(AccountSite.cookie(answer))).isEqualTo("anna@example.org");
        assertThat(site.who(before)).isEmpty();
        assertThat(site.logIn("anna@example.org", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(site.logIn("anna@example.org", "neues langes passwort").statusCode())
                .isEqualTo(303);
        assertThat(site.server
                        .post("/reset/" + token, Map.of("password", "noch ein langes passwort"))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void resetLinkEndsAfterADay() {
        site.admin();
        String token = site.accounts.resetToken("anna@example.org").orElseThrow();

        site.clock.advance(Duration.ofDays(1));

        assertThat(site.server.get("/reset/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void nobodyGetsAResetLinkForAnUnknownAddress() {
        site.admin();

        assertThat(site.accounts.resetToken("nobody@example.org")).isEmpty();
    }

    @Test
    void linksOfOneKindDoNotWorkAsTheOther() {
        site.admin();
        String reset = site.accounts.resetToken("anna@example.org").orElseThrow();
        String invitation = site.accounts.invitationToken();

        assertThat(site.server.get("/welcome/" + reset).statusCode()).isEqualTo(410);
        assertThat(site.server.get("/reset/" + invitation).statusCode()).isEqualTo(410);
        assertThat(site.welcome(reset, "Eve", "eve@example.org").statusCode()).isEqualTo(410);
        assertThat(site.server
                        .post("/reset/" + invitation, Map.of("password", PASSWORD))
                        .statusCode())
                .isEqualTo(410);
    }
}
