package einklang.board;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Side;
import java.util.Optional;

/**
 * What may be seen of a card.
 *
 * @param words the whole statement; empty where it is shown only by its sense
 * @param before the part of the words before the goal that the card stands for
 * @param goal that part; the whole statement where it has one goal or places of it are masked
 * @param after the part behind it
 * @param side empty where no sides are shown
 * @param glosses translations of the whole statement; none where it is shown only by its sense
 * @param unsure whether the engine asks a person to look
 * @param pinned whether a person put the card where it lies
 */
public record Card(
        PlacementKey key,
        Optional<String> words,
        String before,
        String goal,
        String after,
        Language language,
        Optional<Side> side,
        LocalText glosses,
        boolean unsure,
        boolean pinned) {}
