package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;

class DraftBrowserIT extends BrowserTest {
    private Page phone() {
        Facilitating jana = facilitator(Screen.desktop());
        jana.makesWorkshop("Ziele 2027", 12).pressesThePrimaryButton();
        return open(Screen.phone(), URI.create(jana.link()).getPath());
    }

    private static void type(Page phone) {
        phone.fill("textarea >> nth=0", "Schnell ans Telefon gehen");
        phone.check(".field input[type=checkbox] >> nth=0");
        phone.locator(".taps label").nth(2).click();
    }

    @Test
    void reloadKeepsWhatWasTyped() {
        Page phone = phone();
        type(phone);

        phone.reload();

        assertThat(phone.inputValue("textarea >> nth=0")).isEqualTo("Schnell ans Telefon gehen");
        assertThat(phone.isChecked(".field input[type=checkbox] >> nth=0")).isTrue();
        assertThat(phone.isChecked("input[name=clarity][value='3']")).isTrue();
    }

    @Test
    void sendingClearsTheDraft() {
        Page phone = phone();
        String form = phone.url();
        type(phone);
        phone.click("button.primary");
        assertThat(phone.locator("#code").count()).isOne();

        phone.navigate(form);

        assertThat(phone.inputValue("textarea >> nth=0")).isEmpty();
        assertThat(stored(phone)).isZero();
    }

    @Test
    void clearingEmptiesTheFormAndTheDevice() {
        Page phone = phone();
        type(phone);

        phone.click("[data-clear]");

        assertThat(phone.inputValue("textarea >> nth=0")).isEmpty();
        assertThat(phone.isChecked("input[name=clarity][value='3']")).isFalse();
        assertThat(stored(phone)).isZero();
        phone.reload();
        assertThat(phone.inputValue("textarea >> nth=0")).isEmpty();
    }

    @Test
    void rememberedCodeIsFilledInAndCleared() {
        Page phone = phone();
        type(phone);
        phone.click("button.primary");
        String code = phone.innerText("#code");
        phone.click("[data-remember]");
        phone.click("main a[href*='/mine']");
        assertThat(phone.inputValue("input[name=code]")).isEqualTo(code);

        phone.click("[data-clear]");
        phone.reload();

        assertThat(phone.inputValue("input[name=code]")).isEmpty();
        assertThat(stored(phone)).isZero();
    }

    /** Returns how many entries the browser keeps for this site. */
    private static int stored(Page phone) {
        return ((Number) phone.evaluate("sessionStorage.length + localStorage.length")).intValue();
    }
}
