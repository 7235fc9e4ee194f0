package einklang.survey;

import java.util.Optional;

/** Finds what participants' links lead to, at one go, because every opened form asks for it. */
public interface Invitations {
    /** Finds by the participants' code, in any case. */
    Optional<Invitation> find(String code);

    /** Finds by the leaders' code, in any case; empty if the newest round has no link for leaders. */
    Optional<Invitation> findForLeaders(String code);
}
