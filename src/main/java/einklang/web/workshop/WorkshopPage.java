package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.survey.Question;
import einklang.survey.RoundState;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import java.util.List;

/**
 * The page of workshop/workshop.jte.
 *
 * @param state of the round at this instant
 * @param enough whether as many answered as are needed to compare
 * @param count what the live count says, a sentence
 * @param links the addresses to give out
 * @param invitations the text to copy, one an offered language
 * @param choices what was chosen, a line a choice
 * @param advice what the number invited means for the choices
 * @param missing texts that an offered language lacks
 * @param slipsWanted whether slips must be printed before collecting starts
 */
public record WorkshopPage(
        Frame frame,
        Running running,
        RoundState state,
        boolean enough,
        String count,
        Links links,
        List<Invitation> invitations,
        List<String> choices,
        List<String> advice,
        List<String> missing,
        boolean slipsWanted) {
    /** An invitation in one language. */
    public record Invitation(Language language, String text) {}

    public WorkshopPage {
        invitations = List.copyOf(invitations);
        choices = List.copyOf(choices);
        advice = List.copyOf(advice);
        missing = List.copyOf(missing);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public String path() {
        return "/workshops/" + workshop().id();
    }

    public Workshop workshop() {
        return running.workshop();
    }

    public List<Question> questions() {
        return running.round().questions();
    }

    public String participants() {
        return links.participants(workshop());
    }

    public String leaders() {
        return links.leaders(workshop());
    }

    public boolean leadersLink() {
        return running.round().rules().leadersLink();
    }

    public String stateTag() {
        return OverviewController.tag(state);
    }

    /** Whether the link is of use now or will be. */
    public boolean open() {
        return state == RoundState.DRAFT || state == RoundState.COLLECTING;
    }

    /** Returns how many people were brought in as a file, a sentence; empty if nobody was. */
    public String imported() {
        int imported = running.imported();
        return imported == 0 ? "" : frame.messages().plural("import.imported", imported);
    }

    /** Whether paper cards can be typed in and files be brought in: who types reads, so not where nobody is to read. */
    public boolean paper() {
        boolean takesAnswers = state == RoundState.COLLECTING || state == RoundState.CLOSED;
        return takesAnswers && running.round().rules().words() != WordsChoice.THEMES_ONLY;
    }

    /** Whether there may be something to show participants: nobody answers any more. */
    public boolean publishable() {
        return !open() && !workshop().isTrial();
    }

    public boolean discardable() {
        return running.responses() > 0 && !running.round().readable();
    }
}
