package einklang;

import einklang.account.AccountStore.Credentials;
import einklang.account.Accounts;
import einklang.account.Facilitator;
import einklang.account.GuessLimit;
import einklang.account.LogIn;
import einklang.account.PasswordHasher;
import einklang.account.Sessions;
import einklang.account.SignedIn;
import einklang.store.Database;
import einklang.store.StoredAccounts;
import einklang.web.Argon2Hasher;
import einklang.web.Feature;
import einklang.web.MemoryGuessLimit;
import einklang.web.RandomTokens;
import einklang.web.account.LinkController;
import einklang.web.account.LogInController;
import einklang.web.account.PeopleController;
import einklang.web.account.ProfileController;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Wires facilitators, their sessions and their links. */
final class AccountRoom {
    private final StoredAccounts store;
    private final PasswordHasher hasher = new Argon2Hasher();
    private final GuessLimit guesses;
    private final Accounts accounts;
    private final Sessions sessions;

    AccountRoom(Database database, Clock clock, RandomTokens tokens) {
        store = new StoredAccounts(database);
        guesses = new MemoryGuessLimit(clock);
        accounts = new Accounts(store, hasher, clock, tokens);
        sessions = new Sessions(store, clock, tokens);
    }

    Accounts accounts() {
        return accounts;
    }

    Optional<Facilitator> find(String facilitatorId) {
        return store.find(facilitatorId).map(Credentials::facilitator);
    }

    /** Finds who is signed in by the value of the session cookie. */
    Optional<SignedIn> findSignedIn(String cookie) {
        return sessions.find(cookie);
    }

    List<Feature> features() {
        return List.of(
                new LinkController(accounts, sessions),
                new LogInController(new LogIn(store, hasher, guesses), sessions),
                new PeopleController(accounts),
                new ProfileController(accounts, guesses));
    }
}
