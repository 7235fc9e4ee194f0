package einklang.web;

import io.javalin.security.RouteRole;

/** Who may call a route; every route names exactly one. */
public enum Access implements RouteRole {
    /** Everyone; a signed-in facilitator is recognised. */
    ANYONE,
    /**
     * Everyone; cookies are not even read, and no referrer leaves the page. Forms of such pages limit themselves, because
     * they keep what was typed when they refuse.
     */
    RESPONDENT,
    /** A signed-in facilitator; forms carry the session's token. */
    FACILITATOR,
    /** A signed-in facilitator who is an admin; forms carry the session's token. */
    ADMIN;

    boolean needsSession() {
        return this == FACILITATOR || this == ADMIN;
    }
}
