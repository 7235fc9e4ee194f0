package einklang.web.workshop;

import einklang.account.Facilitator;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of workshop/sharing.jte.
 *
 * @param owner empty if it cannot be found any more
 * @param colleagues whom the workshop is shared with
 * @param typed the e-mail address as typed
 * @param fault the sentence beside it, empty if it is right
 */
public record SharingPage(
        Frame frame,
        Running running,
        Optional<Facilitator> owner,
        List<Facilitator> colleagues,
        String typed,
        String fault,
        String path) {
    public SharingPage {
        colleagues = List.copyOf(colleagues);
    }
}
