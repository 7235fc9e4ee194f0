package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.Invitation;
import gg.jte.Content;
import java.util.List;

/**
 * What stands around every page of a respondent.
 *
 * @param title of the page, in its language
 * @param base path of the link that was followed, such as "/a/abcdefghjk"
 * @param here path of this page, for the language links
 * @param imprint address of the operator's imprint, empty if there is none
 */
public record Shell(
        String title,
        String organisation,
        Language language,
        List<Language> languages,
        String base,
        String here,
        String imprint,
        Content style,
        Content script) {
    /** A link to this page in another language. */
    public record Switch(Language language, String href, boolean current) {}

    static Shell of(Look look, Invitation invitation, Language language, String title, String imprint) {
        String base = (invitation.leaders() ? "/l/" : "/a/") + invitation.code();
        return new Shell(
                title,
                invitation.workshop().organisation(),
                language,
                invitation.workshop().languages(),
                base,
                base,
                imprint,
                look.style(),
                look.script());
    }

    Shell at(String path) {
        return new Shell(title, organisation, language, languages, base, base + path, imprint, style, script);
    }

    /** Returns the shell of a page at another address. */
    Shell showing(String path) {
        return new Shell(title, organisation, language, languages, base, path, imprint, style, script);
    }

    public Messages messages() {
        return Messages.of(language);
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** Returns a path below the link in the language of the page. */
    public String path(String below) {
        return base + below + "?lang=" + language.code();
    }

    /** Returns the languages to switch to; empty if only one is offered. */
    public List<Switch> switches() {
        return languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(other -> new Switch(other, here + "?lang=" + other.code(), other == language))
                        .toList();
    }

    /** Returns the language of a text that is shown for want of one in the page's language; else the empty text. */
    public String foreign(LocalText.Shown shown) {
        return shown.language() == language ? "" : shown.language().code();
    }
}
