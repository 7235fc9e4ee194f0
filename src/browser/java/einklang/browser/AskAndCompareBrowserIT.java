package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the set-up link to the comparison and its downloads, in three languages on phone and desktop. */
class AskAndCompareBrowserIT extends BrowserTest {
    private static final List<String> TEAM = List.of(
            "Probleme beim ersten Anruf lösen|Freundlich bleiben",
            "Schnell ans Telefon gehen|Wartezeit verkürzen",
            "Das Anliegen gleich beim ersten Kontakt erledigen",
            "Zufriedene Kunden, die uns weiterempfehlen|"
                    + "Kundenzufriedenheit".repeat(27).substring(0, 500));
    private static final List<String> TYM = List.of(
            "Vyřešit problém hned při prvním hovoru|Být vlídný a spolehlivý",
            "Zkrátit čekání|Nikdo by neměl čekat déle než dvě minuty",
            "Spokojení zákazníci, kteří nás doporučí");

    @ParameterizedTest
    @MethodSource("screens")
    void workshopGoesFromTheSetUpLinkToTheDownloads(Screen screen) throws IOException {
        Facilitating jana = facilitator(screen);
        Page page = jana.page();
        jana.makesWorkshop("Ziele 2027", 12);
        String workshop = jana.workshop();
        offerAllLanguages(page, workshop);
        jana.pressesThePrimaryButton();
        String link = jana.link();
        String leaders = jana.leadersLink();
        assertThat(scanPoster(page, workshop)).isEqualTo(link);

        page.navigate(url(workshop));
        assertThat(page.innerText("#count")).doesNotContain("10");
        Page phone = open(Screen.phone().in(screen.language()), URI.create(link).getPath());
        String code = answer(phone);
        othersAnswer(link, leaders);
        page.waitForCondition(() -> page.innerText("#count").contains("10"));

        jana.pressesThePrimaryButton();
        jana.pressesThePrimaryButton();
        assertThat(page.url()).endsWith(workshop + "/compare");
        assertFits(page);
        reveal(page);
        edit(page);
        download(page, "csv", "Spokojení zákazníci, kteří nás doporučí");
        download(page, "json", "\"themes\"");
        standing(phone, code);
    }

    private void offerAllLanguages(Page page, String workshop) {
        page.navigate(url(workshop + "/settings"));
        page.click("details:has(input[name=language]) > summary");
        for (String language : List.of("de", "en", "cs")) {
            page.check("input[name=language][value=" + language + "]");
        }
        page.click("details:has(input[name=organisation]) > summary");
        page.fill("input[name=organisation]", "Stadtwerke Musterhausen");
        page.click("button.big[name=do]");
        assertThat(URI.create(page.url()).getPath()).isEqualTo(workshop);
    }

    private String scanPoster(Page page, String workshop) {
        page.navigate(url(workshop + "/poster"));
        return QrPicture.read(page.locator(".qr-code").screenshot());
    }

    /** Answers as a person with a phone does, and returns the code. */
    private String answer(Page phone) {
        assertFits(phone);
        phone.fill("textarea >> nth=0", "Kunden sollen gern wiederkommen");
        phone.fill("textarea >> nth=1", "Zusagen einhalten");
        phone.locator(".taps label").nth(3).click();
        phone.click("button.primary");
        return phone.innerText("#code");
    }

    private static void othersAnswer(String link, String leaders) {
        Crowd crowd = new Crowd(link);
        crowd.answer("de", TEAM);
        crowd.answer("cs", TYM);
        crowd.answer("en", List.of("Solve the problem on the first call|Keep our promises"));
        Crowd leading = new Crowd(leaders);
        leading.answerAsLeader("de", "Kosten je Kontakt senken|Gespräche kurz halten");
        leading.answerAsLeader("en", "Keep calls short|Raise productivity of the team");
    }

    /** Goes through all steps by the space bar, back by an arrow key, and out by Escape. */
    private void reveal(Page page) {
        page.click("main a[href*='/compare/reveal']");
        page.waitForURL("**/compare/reveal*");
        List<String> headings = new ArrayList<>();
        headings.add(page.innerText("h1"));
        while (page.locator("a[rel=next]").count() > 0) {
            String progress = page.innerText(".progress");
            page.keyboard().press("Space");
            page.waitForCondition(() -> !page.innerText(".progress").equals(progress));
            headings.add(page.innerText("h1"));
            assertFits(page);
        }
        assertThat(headings).hasSizeGreaterThanOrEqualTo(6);
        assertThat(headings.get(2)).contains("11");
        String last = page.innerText(".progress");
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> !page.innerText(".progress").equals(last));
        page.keyboard().press("Escape");
        page.waitForURL("**/compare?q=*");
    }

    /** Renames, moves, merges by the forms of the piles, and takes the last one back. */
    private void edit(Page page) {
        Locator first = openEdit(page);
        first.locator("input[name=label_de]").fill("Beim ersten Mal gelöst");
        first.locator("form[action$='/rename'] button").click();
        assertThat(page.locator(".notice.good").count()).isOne();
        assertThat(page.locator("input[value='Beim ersten Mal gelöst']").count())
                .isOne();

        Set<String> cards = cards(page);
        Locator again = openEdit(page);
        again.locator(".pick input").first().check();
        again.locator("select[name=theme]").selectOption(new SelectOption().setIndex(1));
        again.locator("form[action$='/move'] button:not([formaction])").click();
        assertThat(page.locator(".notice.good").count()).isOne();
        assertThat(cards(page)).as("no card is lost by moving").isEqualTo(cards);

        int piles = page.locator(".pile").count();
        Locator merged = openEdit(page);
        merged.locator("select[name=into]").selectOption(new SelectOption().setIndex(1));
        merged.locator("form[action$='/merge'] button").click();
        assertThat(page.locator(".pile").count()).isEqualTo(piles - 1);
        page.click("form[action$='/undo'] button");
        assertThat(page.locator(".pile").count()).isEqualTo(piles);
        assertThat(cards(page)).as("no card is lost by undoing").isEqualTo(cards);
        assertFits(page);
    }

    private static Locator openEdit(Page page) {
        Locator pile = page.locator(".pile").first();
        pile.locator("details.edit > summary").click();
        return pile;
    }

    private static Set<String> cards(Page page) {
        return new TreeSet<>(page.locator(".pile .statement > span[lang]").allInnerTexts());
    }

    private static void download(Page page, String format, String content) throws IOException {
        Download file = page.waitForDownload(() -> page.click("a[href$='download." + format + "']"));

        assertThat(Files.readString(file.path())).contains(content);
        assertThat(file.suggestedFilename()).endsWith("." + format);
    }

    private void standing(Page phone, String code) {
        phone.navigate(phone.url());
        phone.click("main a[href*='/mine']");
        phone.fill("input[name=code]", code);
        phone.click("button.primary");
        assertThat(phone.locator("blockquote").first().isVisible())
                .as("blurred until tapped")
                .isFalse();
        phone.click(".veil summary");
        assertThat(phone.innerText("blockquote >> nth=0")).isEqualTo("Kunden sollen gern wiederkommen");
        assertFits(phone);
        screenshot(phone, "standing");
    }

    static Stream<Screen> screens() {
        return Stream.of("de", "en", "cs")
                .flatMap(language ->
                        Stream.of(Screen.phone().in(language), Screen.desktop().in(language)));
    }
}
