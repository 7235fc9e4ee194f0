package einklang.web;

import einklang.account.Facilitator;
import einklang.account.SignedIn;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What the layout of a page needs around its content.
 *
 * @param title the page's own title, already in the page's language
 * @param theme the class of the html element: empty, or "projector"
 * @param scripts names of static files that the page loads besides app.js
 */
public record Frame(
        String title, Visit visit, Optional<StepsBar> steps, String theme, List<String> scripts, String languageBase) {
    /** A link to this page in another language. */
    public record LanguageLink(Language language, String href, boolean current) {}

    public Frame {
        scripts = List.copyOf(scripts);
    }

    public static Frame of(Visit visit, String title) {
        return new Frame(title, visit, Optional.empty(), "", List.of(), visit.path());
    }

    public Frame withSteps(StepsBar bar) {
        return new Frame(title, visit, Optional.of(bar), theme, scripts, languageBase);
    }

    /** High contrast, dark, large type: for a page on the wall. */
    public Frame onProjector() {
        return new Frame(title, visit, steps, "projector", scripts, languageBase);
    }

    public Frame withScripts(String... names) {
        return new Frame(title, visit, steps, theme, List.of(names), languageBase);
    }

    public Language language() {
        return visit.language();
    }

    public Messages messages() {
        return visit.messages();
    }

    /** Returns a text of the page's language; short for templates. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public Optional<Facilitator> facilitator() {
        return visit.signedIn().map(SignedIn::facilitator);
    }

    /** Returns the session's form token; empty if nobody is signed in. */
    public String csrf() {
        return visit.signedIn().map(SignedIn::csrf).orElse("");
    }

    public String asset(String name) {
        return visit.assets().url(name);
    }

    public String imprintUrl() {
        return visit.config().imprintUrl();
    }

    /** Returns a link a language, in the order of {@link Language}. */
    public List<LanguageLink> languages() {
        return List.of(Language.values()).stream()
                .map(other -> new LanguageLink(other, languageBase + "?lang=" + other.code(), other == language()))
                .toList();
    }
}
