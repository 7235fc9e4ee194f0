package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Answering with scripts off: the form, its languages, a mistake, the code and a change by it. */
class WithoutScriptsBrowserIT extends BrowserTest {
    @Test
    void answerIsGivenAndChangedInEachLanguage() {
        expectFault("status of 422");
        Facilitating jana = facilitator(Screen.desktop());
        jana.makesWorkshop("Ziele 2027", 12);
        jana.page().click("a[href$='/settings'] >> nth=0");
        jana.page().click("details:has(input[name=language]) > summary");
        jana.page().check("input[name=language][value=en]");
        jana.page().check("input[name=language][value=cs]");
        jana.page().click("button.big[name=do]");
        jana.pressesThePrimaryButton();
        String path = URI.create(jana.link()).getPath();

        for (String language : List.of("de", "en", "cs")) {
            Page phone = open(Screen.phone().in(language).withoutScripts(), path);
            answersAndChanges(phone, path, language);
            phone.close();
        }
    }

    private void answersAndChanges(Page phone, String path, String language) {
        String other = language.equals("en") ? "cs" : "en";
        assertThat(phone.getAttribute("html", "lang")).isEqualTo(language);
        phone.fill("textarea >> nth=0", "Gern gesehen: „Stammgäste“ & Nachbarn");
        phone.click("button[name=to][value=" + other + "]");
        assertThat(phone.getAttribute("html", "lang")).isEqualTo(other);
        assertThat(phone.inputValue("textarea >> nth=0")).isEqualTo("Gern gesehen: „Stammgäste“ & Nachbarn");

        phone.fill("textarea >> nth=1", "x".repeat(501));
        phone.click("button.primary");
        assertThat(phone.locator("[role=alert]").isVisible()).isTrue();
        assertThat(phone.inputValue("textarea >> nth=0")).isEqualTo("Gern gesehen: „Stammgäste“ & Nachbarn");
        assertThat(phone.inputValue("textarea >> nth=1")).hasSize(501);
        assertFits(phone);

        phone.fill("textarea >> nth=1", "");
        phone.click("button.primary");
        String code = phone.innerText("#code");
        assertThat(code).isNotBlank();

        phone.navigate(url(path + "/mine"));
        phone.fill("input[name=code]", code);
        phone.click("button.primary");
        assertThat(phone.inputValue("textarea >> nth=0")).isEqualTo("Gern gesehen: „Stammgäste“ & Nachbarn");
        phone.fill("textarea >> nth=0", "Wieder gern gesehen");
        phone.click("button.primary");
        assertThat(phone.innerText("#code")).isEqualTo(code);

        phone.navigate(url(path + "/mine"));
        phone.fill("input[name=code]", code.toLowerCase(Locale.ROOT).replace('-', ' '));
        phone.click("button.primary");
        assertThat(phone.inputValue("textarea >> nth=0")).isEqualTo("Wieder gern gesehen");
    }
}
