package einklang.account;

import java.time.Duration;
import java.util.Optional;

/** Lets facilitators in. The answer to an unknown address takes as long and says the same as that to a wrong password. */
public final class LogIn {
    /**
     * How an attempt ended: at most one of the two is there.
     *
     * @param facilitator who is let in; empty if the address or the password is wrong
     * @param delay how long to wait before the next attempt counts; empty if this one did
     */
    public record Outcome(Optional<Facilitator> facilitator, Optional<Duration> delay) {}

    private final AccountStore store;
    private final PasswordHasher hasher;
    private final GuessLimit guesses;
    private final String nobodysHash;

    public LogIn(AccountStore store, PasswordHasher hasher, GuessLimit guesses) {
        this.store = store;
        this.hasher = hasher;
        this.guesses = guesses;
        this.nobodysHash = hasher.hash("the password of nobody at all");
    }

    /** Tries an address and a password as they were typed; the client's address is used to slow down guessing. */
    public Outcome attempt(String typedEmail, String password, String clientAddress) {
        String email = Facilitator.normalEmail(typedEmail);
        Optional<Duration> delay = guesses.attempt(email, clientAddress);
        if (delay.isPresent()) {
            return new Outcome(Optional.empty(), delay);
        }
        Optional<Facilitator> facilitator = check(email, password);
        facilitator.ifPresent(known -> guesses.succeeded(email, clientAddress));
        return new Outcome(facilitator, Optional.empty());
    }

    private Optional<Facilitator> check(String email, String password) {
        Optional<AccountStore.Credentials> known = store.findByEmail(email);
        String hash = known.map(AccountStore.Credentials::passwordHash).orElse(nobodysHash);
        String checked = password.length() > 2 * PasswordRule.LONGEST ? "" : password;
        boolean matches = hasher.matches(checked, hash);
        return matches ? known.map(AccountStore.Credentials::facilitator) : Optional.empty();
    }
}
