package einklang.web.plan;

import java.util.List;
import java.util.Optional;

/**
 * A form as it is shown: stored or just typed.
 *
 * @param texts the fields that stand in several languages
 * @param version that the form was opened with; 0 brings a removed thing back
 */
public record EditedThing(List<LocalField> texts, Fields fields, long version, Optional<Clash> clash) {
    public EditedThing {
        texts = List.copyOf(texts);
    }
}
