package einklang.web.workshop;

import einklang.survey.RoundState;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import java.util.List;

/**
 * The page of workshop/slips.jte.
 *
 * @param codes just made and shown this once; empty before
 * @param typed the number as typed
 * @param fault the sentence beside the number, empty if it is right
 */
public record SlipsPage(
        Frame frame, Running running, List<String> codes, String typed, String fault, String link, String back) {
    public SlipsPage {
        codes = List.copyOf(codes);
    }

    public boolean draft() {
        return running.round().storedState() == RoundState.DRAFT;
    }

    public String shortLink() {
        return link.replaceFirst("^https?://", "");
    }
}
