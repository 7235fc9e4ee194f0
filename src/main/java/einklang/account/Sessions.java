package einklang.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Begins, recognises and ends sessions. */
public final class Sessions {
    private final AccountStore store;
    private final Clock clock;
    private final Supplier<String> tokens;

    /**
     * Sets up the sessions.
     *
     * @param tokens makes random words of 128 bits or more
     */
    public Sessions(AccountStore store, Clock clock, Supplier<String> tokens) {
        this.store = store;
        this.clock = clock;
        this.tokens = tokens;
    }

    /** Begins a session and returns the word that its browser keeps. */
    public String begin(Facilitator facilitator) {
        String token = tokens.get();
        Instant now = clock.instant();
        store.add(new Session(TokenHash.of(token), facilitator.id(), tokens.get(), now, now));
        return token;
    }

    /** Finds who is signed in by the word of the browser; empty if there is no such session or it is over. */
    public Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return store.findSession(TokenHash.of(token))
                .filter(open -> open.session().isOpen(now))
                .map(open -> seen(open, now));
    }

    private SignedIn seen(AccountStore.OpenSession open, Instant now) {
        if (open.session().wantsTouch(now)) {
            store.touchSession(open.session().tokenHash(), now);
        }
        return new SignedIn(open.facilitator(), open.session().csrf());
    }

    /** Ends the session; does nothing if there is none. */
    public void end(String token) {
        store.endSession(TokenHash.of(token));
    }
}
