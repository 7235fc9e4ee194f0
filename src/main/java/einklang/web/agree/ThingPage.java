package einklang.web.agree;

import einklang.plan.CommitmentKind;
import einklang.web.Frame;
import einklang.web.plan.Clash;
import einklang.web.plan.Fields;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Optional;

/**
 * The page on which one small thing is edited.
 *
 * @param action address of the form
 * @param back address of the overview
 * @param version that the form was opened with; 0 brings a removed thing back
 */
public record ThingPage(
        Frame frame,
        String title,
        String action,
        String back,
        long version,
        List<LocalField> texts,
        Fields fields,
        Optional<Clash> clash) {
    public ThingPage {
        texts = List.copyOf(texts);
    }

    public String text(String key) {
        return frame.text(key);
    }

    public List<CommitmentKind> kinds() {
        return List.of(CommitmentKind.values());
    }
}
