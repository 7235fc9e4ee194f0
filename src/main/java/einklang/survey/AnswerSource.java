package einklang.survey;

import einklang.i18n.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads raw answers. Given to {@link Disclosure} and to nobody else. */
public interface AnswerSource {
    /** Returns all responses of a round in the order of their random ids, which says nothing about time. */
    List<Response> responses(String roundId);

    /** Returns the masked places of statements of a round, by statement id. */
    Map<String, List<Mask>> masks(String roundId);

    /** Returns the translations of statements of a round, by statement id; none for a statement without any. */
    Map<String, LocalText> glosses(String roundId);

    /** Finds the response that belongs to an edit code. */
    Optional<Response> findByCode(String roundId, EditCode code);

    /** Finds the stored disclosure plan of a round; there is one once the round was compared. */
    Optional<DisclosurePlan> findPlan(String roundId);
}
