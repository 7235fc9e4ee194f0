package einklang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What a visitor looks through: a width, light or dark, with or without scripts and motion, and a language. */
public record Screen(int width, int height, boolean dark, boolean still, boolean scripts, String language) {
    /** Returns a phone, 390 wide, light, with scripts, German. */
    public static Screen phone() {
        return new Screen(390, 844, false, false, true, "de");
    }

    /** Returns a desktop or projector, 1280 wide, light, with scripts, German. */
    public static Screen desktop() {
        return new Screen(1280, 800, false, false, true, "de");
    }

    public Screen inDark() {
        return new Screen(width, height, true, still, scripts, language);
    }

    public Screen withReducedMotion() {
        return new Screen(width, height, dark, true, scripts, language);
    }

    public Screen withoutScripts() {
        return new Screen(width, height, dark, still, false, language);
    }

    /** Returns the same screen of somebody whose browser asks for this language, such as "cs". */
    public Screen in(String otherLanguage) {
        return new Screen(width, height, dark, still, scripts, otherLanguage);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
    }
}
