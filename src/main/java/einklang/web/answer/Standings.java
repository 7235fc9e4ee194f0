package einklang.web.answer;

import einklang.i18n.LocalText;
import einklang.survey.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which themes sentences stand in and how many people share each, by the round's disclosure plan. */
@FunctionalInterface
public interface Standings {
    /** Knows nothing of themes: own sentences are shown alone. */
    Standings NONE = (round, statementIds) -> Optional.empty();

    /** A theme and the number of people in it, the asking person among them. */
    record Shared(LocalText label, int people) {}

    /** Returns the themes of each of these statements, by statement id; empty if the round's themes are not known. */
    Optional<Map<String, List<Shared>>> find(Round round, List<String> statementIds);
}
