package einklang.board;

import einklang.analysis.Aspect;
import java.util.Optional;

/**
 * Where a card lies.
 *
 * @param aspect the span of the statement that the card stands for; 0 to 0 for a whole text without a goal
 * @param theme empty for the tray
 * @param pinned whether a person put it there; then no proposal moves it
 * @param unsure whether the engine asks a person to look
 */
public record Place(Aspect aspect, Optional<String> theme, boolean pinned, boolean unsure) {
    Place pinnedTo(Optional<String> wanted) {
        return new Place(aspect, wanted, true, false);
    }

    Place proposedTo(Optional<String> wanted, boolean doubt) {
        return new Place(aspect, wanted, false, doubt);
    }
}
