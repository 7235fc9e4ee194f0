package einklang.web.agree;

import einklang.plan.CommitmentKind;
import einklang.web.Frame;
import einklang.web.plan.EditedThing;
import java.util.List;

/**
 * The page on which one small thing is edited.
 *
 * @param action address of the form
 * @param back address of the overview
 */
public record ThingPage(Frame frame, String title, String action, String back, EditedThing edited) {
    public String text(String key) {
        return frame.text(key);
    }

    public List<CommitmentKind> kinds() {
        return List.of(CommitmentKind.values());
    }
}
