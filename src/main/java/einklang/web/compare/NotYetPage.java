package einklang.web.compare;

import einklang.web.Frame;
import java.util.Locale;

/** The comparison while there is none. */
public record NotYetPage(Frame frame, String base, String workshop, Reason reason, int minAnswers) {
    /** Why there is none. Texts: "compare.notyet.NAME.title", ".text". */
    public enum Reason {
        COLLECTING,
        READY,
        TOO_FEW;

        public String key(String part) {
            return "compare.notyet." + name().toLowerCase(Locale.ROOT) + "." + part;
        }
    }

    static NotYetPage of(Entered entered, Reason reason) {
        return new NotYetPage(
                entered.frame(entered.visit().messages().text("compare.title")),
                entered.base(),
                "/workshops/" + entered.workshop().id(),
                reason,
                entered.round().rules().minAnswers());
    }

    public boolean ready() {
        return reason == Reason.READY;
    }
}
