package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the set-up link to the printed report and to what participants see of it, in three languages. */
class WholeWayBrowserIT extends BrowserTest {
    private static final List<String> TEAM = List.of(
            "Probleme beim ersten Anruf lösen|Freundlich bleiben",
            "Das Anliegen gleich beim ersten Kontakt erledigen|Sich Zeit nehmen für jeden Kunden",
            "Jedes Problem beim ersten Anruf lösen|Wartezeit verkürzen");
    private static final List<String> TYM = List.of("Vyřešit problém hned při prvním hovoru|Být vlídný a spolehlivý");
    private static final List<String> OTHERS =
            List.of("Solve the problem on the first call|Keep our promises", "Solve the problem on the first call");

    @TempDir
    private Path downloads;

    private final Pages pages = new Pages();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void workshopGoesFromTheSetUpLinkToThePrintedReport(String language) throws IOException {
        Spoken words = Spoken.in(language);
        Facilitating jana = facilitator(Screen.desktop().in(language).withReducedMotion());
        Page page = jana.page();
        Page phone = peopleAnswer(jana, language);
        jana.pressesThePrimaryButton();
        jana.pressesThePrimaryButton();
        page.waitForURL("**/compare");
        String workshop = url(jana.workshop());

        Planning planning = new Planning(page, workshop, words, name -> look(page, name, language));
        List<String> goals = planning.agreesGoals();
        planning.decidesATension();
        planning.takesMeasures();
        planning.weighsEffects();
        planning.measuresProgress();

        HandingOver handing = new HandingOver(page, workshop, words, name -> look(page, name, language));
        handing.editsTheSummary();
        PdfText report = handing.prints();
        assertThat(report.pages()).isBetween(3, 20);
        assertThat(report.text())
                .contains(goals)
                .contains(words.moment(), words.floor(), words.measure(), words.indicator(), words.summary());
        handing.opensTheOneFile(goals, downloads);
        handing.opensTheData(goals);
        handing.opensTheTables(goals);
        handing.publishes(goals);
        seesTheResult(phone, goals, words);
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(pages.wrong()).isEmpty();
    }

    /** Sets the workshop up and has nine people answer; returns the phone of one of them. */
    private Page peopleAnswer(Facilitating jana, String language) {
        jana.makesWorkshop("Ziele 2027", 9);
        String workshop = jana.workshop();
        Page page = jana.page();
        page.navigate(url(workshop + "/settings"));
        page.click("details:has(input[name=language]) > summary");
        for (String offered : List.of("de", "en", "cs")) {
            page.check("input[name=language][value=" + offered + "]");
        }
        page.click("button.big[name=do]");
        jana.pressesThePrimaryButton();
        String link = jana.link();
        Page phone = open(Screen.phone().in(language), URI.create(link).getPath());
        phone.fill("textarea >> nth=0", "Freundlich bleiben");
        phone.locator(".taps label").nth(3).click();
        phone.click("button.primary");
        assertThat(phone.innerText("#code")).isNotEmpty();
        Crowd crowd = new Crowd(link);
        crowd.answer("de", TEAM);
        crowd.answer("cs", TYM);
        crowd.answer("en", OTHERS);
        Crowd leading = new Crowd(jana.leadersLink());
        leading.answerAsLeader("de", "Kosten je Kontakt senken|Gespräche kurz halten");
        leading.answerAsLeader("en", "Keep calls short|Raise productivity of the team");
        page.waitForCondition(() -> page.innerText("#count").contains("9"));
        return phone;
    }

    /** Axe looks once, at the German pages: it takes as long as all the rest. */
    private void look(Page page, String name, String language) {
        if (language.equals("de")) {
            pages.look(page, "way-" + name + "-de");
        } else {
            pages.glance(page, "way-" + name + "-" + language);
        }
    }

    private void seesTheResult(Page phone, List<String> goals, Spoken words) {
        phone.navigate(url(URI.create(phone.url()).getPath()));
        phone.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        assertThat(phone.innerText("#goals")).contains(goals).contains(words.moment(), words.floor());
        assertThat(phone.innerText("#measures")).contains(words.measure());
        assertThat(phone.locator("#result .theme").count()).isPositive();
        look(phone, "released", words.language());
    }
}
