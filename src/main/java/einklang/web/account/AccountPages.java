package einklang.web.account;

import einklang.i18n.Language;
import einklang.web.Frame;
import java.util.List;

/** What the templates of the folder account may see. */
public final class AccountPages {
    private AccountPages() {}

    /** The page of account/login.jte; fault is a sentence or the empty text. */
    public record LogInPage(Frame frame, String email, String next, String fault) {}

    /** The page of account/welcome.jte, for the first facilitator or an invited one. */
    public record WelcomePage(
            Frame frame, String action, boolean first, String email, String name, Language language, Faults faults) {}

    /** The page of account/reset.jte. */
    public record ResetPage(Frame frame, String action, Faults faults) {}

    /** The page of account/profile.jte; done is a sentence or the empty text. */
    public record ProfilePage(
            Frame frame, String email, String name, Language language, long version, Faults faults, String done) {}

    /** One line of the list of facilitators. */
    public record Person(String id, String name, String email, boolean admin, boolean self, String resetLabel) {}

    /** The page of account/people.jte; the link is fresh or the empty text. */
    public record PeoplePage(Frame frame, List<Person> people, String link, String linkText) {}
}
