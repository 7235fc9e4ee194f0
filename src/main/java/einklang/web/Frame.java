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
 * @param trialOf the workshop that the page's workshop tries out; every page of a trial is marked
 */
public record Frame(
        String title,
        Visit visit,
        Optional<StepsBar> steps,
        String theme,
        List<String> scripts,
        String languageBase,
        Optional<String> trialOf) {
    /** A link to this page in another language. */
    public record LanguageLink(Language language, String href, boolean current) {}

    public Frame {
        scripts = List.copyOf(scripts);
    }

    public static Frame of(Visit visit, String title) {
        return new Frame(title, visit, Optional.empty(), "", List.of(), visit.path(), Optional.empty());
    }

    public Frame withSteps(StepsBar bar) {
        return new Frame(title, visit, Optional.of(bar), theme, scripts, languageBase, trialOf);
    }

    /** High contrast, dark, large type: for a page on the wall. */
    public Frame onProjector() {
        return new Frame(title, visit, steps, "projector", scripts, languageBase, trialOf);
    }

    public Frame withScripts(String... names) {
        return new Frame(title, visit, steps, theme, List.of(names), languageBase, trialOf);
    }

    /** Marks the page as one of a trial, if it is. */
    public Frame inTrial(Optional<String> triedWorkshop) {
        return new Frame(title, visit, steps, theme, scripts, languageBase, triedWorkshop);
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

    /** Returns the host of an outside service that people's sentences are sent to; mostly empty. */
    public String textService() {
        return visit.config().textService();
    }

    /** Returns a link a language, in the order of {@link Language}. */
    public List<LanguageLink> languages() {
        return List.of(Language.values()).stream()
                .map(other -> new LanguageLink(other, languageBase + "?lang=" + other.code(), other == language()))
                .toList();
    }
}
