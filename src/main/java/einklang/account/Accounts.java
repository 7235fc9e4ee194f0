package einklang.account;

import einklang.account.AccountStore.Creation;
import einklang.account.AccountStore.Credentials;
import einklang.account.OneTimeLink.Purpose;
import einklang.i18n.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Creates and changes facilitators, mostly by one-time links. */
public final class Accounts {
    /** What a person types to become a facilitator; the password keeps the {@link PasswordRule}. */
    public record NewPerson(String email, String name, Language language, String password) {}

    private final AccountStore store;
    private final PasswordHasher hasher;
    private final Clock clock;
    private final Supplier<String> tokens;

    /**
     * Sets up the accounts.
     *
     * @param tokens makes random words of 128 bits or more
     */
    public Accounts(AccountStore store, PasswordHasher hasher, Clock clock, Supplier<String> tokens) {
        this.store = store;
        this.hasher = hasher;
        this.clock = clock;
        this.tokens = tokens;
    }

    /** Returns the word of a new link for the first facilitator; empty if there is one. Earlier links end. */
    public Optional<String> setUpToken() {
        return store.hasFacilitators() ? Optional.empty() : Optional.of(link(Purpose.SET_UP, Optional.empty()));
    }

    /** Returns the word of a new invitation. */
    public String invitationToken() {
        return link(Purpose.INVITE, Optional.empty());
    }

    /** Returns the word of a new link to set the password; empty if nobody has this address. */
    public Optional<String> resetToken(String typedEmail) {
        return store.findByEmail(Facilitator.normalEmail(typedEmail)).map(this::resetToken);
    }

    /** Returns the word of a new link to set the password; empty if there is no such facilitator. */
    public Optional<String> resetTokenFor(String facilitatorId) {
        return store.find(facilitatorId).map(this::resetToken);
    }

    private String resetToken(Credentials known) {
        return link(Purpose.RESET, Optional.of(known.facilitator().id()));
    }

    private String link(Purpose purpose, Optional<String> facilitatorId) {
        String token = tokens.get();
        store.add(OneTimeLink.of(token, purpose, facilitatorId, clock.instant()));
        return token;
    }

    /** Finds a link that still works. Looking does not use it up. */
    public Optional<OneTimeLink> findOpen(String token) {
        Instant now = clock.instant();
        return store.findLink(TokenHash.of(token)).filter(link -> link.isOpen(now));
    }

    /** Uses up a set-up link or an invitation; the first facilitator becomes an admin. */
    public Creation create(String token, NewPerson person) {
        Optional<OneTimeLink> link = findOpen(token).filter(open -> open.purpose() != Purpose.RESET);
        if (link.isEmpty()) {
            return Creation.LINK_GONE;
        }
        Facilitator facilitator = new Facilitator(
                tokens.get(),
                Facilitator.normalEmail(person.email()),
                person.name().strip(),
                link.get().purpose() == Purpose.SET_UP,
                person.language(),
                clock.instant(),
                1);
        return store.createByLink(TokenHash.of(token), clock.instant(), facilitator, hasher.hash(person.password()));
    }

    /** Uses up the link and sets the password; all sessions end. Empty if the link is gone. */
    public Optional<Facilitator> reset(String token, String password) {
        Optional<OneTimeLink> link = findOpen(token).filter(open -> open.purpose() == Purpose.RESET);
        return link.flatMap(open -> store.resetByLink(TokenHash.of(token), clock.instant(), hasher.hash(password)));
    }

    /** Changes the own password and ends all other sessions; false if the old password is wrong. */
    public boolean changePassword(Facilitator facilitator, String oldPassword, String newPassword, String session) {
        boolean right = store.find(facilitator.id())
                .filter(known -> hasher.matches(oldPassword, known.passwordHash()))
                .isPresent();
        if (right) {
            store.changePassword(facilitator.id(), hasher.hash(newPassword), TokenHash.of(session));
        }
        return right;
    }

    /** Changes name and language; false if somebody changed this facilitator in the meantime. */
    public boolean changeProfile(Facilitator facilitator, String name, Language language, long seenVersion) {
        return store.update(new Facilitator(
                facilitator.id(),
                facilitator.email(),
                name.strip(),
                facilitator.admin(),
                language,
                facilitator.createdAt(),
                seenVersion));
    }

    /** Returns everyone, by name and then by address. */
    public List<Facilitator> everyone() {
        return store.facilitators();
    }

    public Optional<Facilitator> findByEmail(String typedEmail) {
        return store.findByEmail(Facilitator.normalEmail(typedEmail)).map(Credentials::facilitator);
    }
}
