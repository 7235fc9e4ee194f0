package einklang.web.workshop;

import einklang.account.Facilitator;
import java.util.Optional;

/** Finds other facilitators, to share a workshop with them. */
public interface Colleagues {
    Optional<Facilitator> find(String facilitatorId);

    /** Finds by the address as typed, in any case. */
    Optional<Facilitator> findByEmail(String typed);
}
