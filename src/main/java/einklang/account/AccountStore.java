package einklang.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where facilitators, their links and their sessions are kept. Each method is one transaction. */
public interface AccountStore {
    /** A facilitator with the hash of the password. */
    record Credentials(Facilitator facilitator, String passwordHash) {}

    /** A session with its facilitator as of now. */
    record OpenSession(Session session, Facilitator facilitator) {}

    /** How using up a link to create a facilitator ended. */
    enum Creation {
        DONE,
        /** The link is used up, too old, or not there; or it was for the first facilitator and there is one. */
        LINK_GONE,
        /** Somebody has this address; the link still works. */
        EMAIL_TAKEN
    }

    boolean hasFacilitators();

    /** Returns everyone, by name and then by address. */
    List<Facilitator> facilitators();

    Optional<Credentials> findByEmail(String email);

    Optional<Credentials> find(String facilitatorId);

    /** Stores name, language and admin of a changed facilitator; false if the version in the store is another. */
    boolean update(Facilitator changed);

    /** Stores the link and forgets those that are too old; a new set-up link also replaces the old one. */
    void add(OneTimeLink link);

    /** Finds a link by the hash of its word, whether it still works or not. */
    Optional<OneTimeLink> findLink(String tokenHash);

    /** Uses up the link and creates the facilitator, both or neither. */
    Creation createByLink(String tokenHash, Instant now, Facilitator facilitator, String passwordHash);

    /** Uses up the link, sets the password and ends all sessions of its facilitator; empty if the link is gone. */
    Optional<Facilitator> resetByLink(String tokenHash, Instant now, String passwordHash);

    /** Sets the password and ends all sessions of the facilitator but the one to keep. */
    void changePassword(String facilitatorId, String passwordHash, String keptSessionHash);

    /** Stores the session and forgets those that are over. */
    void add(Session session);

    /** Finds a session by the hash of its word, whether it is over or not. */
    Optional<OpenSession> findSession(String tokenHash);

    void touchSession(String tokenHash, Instant now);

    void endSession(String tokenHash);
}
