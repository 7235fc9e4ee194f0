package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.account.AccountStore.Creation;
import einklang.account.Facilitator;
import einklang.account.OneTimeLink;
import einklang.account.OneTimeLink.Purpose;
import einklang.account.Session;
import einklang.account.TokenHash;
import einklang.i18n.Language;
import einklang.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredAccountsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final String BOTH = "einklang.testing.Databases#both";

    @ParameterizedTest
    @MethodSource(BOTH)
    void facilitatorIsReadAsWritten(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            Facilitator anna = facilitator("a", "anna@example.org", true);
            assertThat(accounts.hasFacilitators()).isFalse();

            assertThat(create(accounts, Purpose.SET_UP, "set-up", anna)).isEqualTo(Creation.DONE);

            assertThat(accounts.hasFacilitators()).isTrue();
            assertThat(accounts.facilitators()).containsExactly(anna);
            assertThat(accounts.find("a").orElseThrow().facilitator()).isEqualTo(anna);
            assertThat(accounts.findByEmail("anna@example.org").orElseThrow().passwordHash())
                    .isEqualTo("hash of a");
            assertThat(accounts.findByEmail("nobody@example.org")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void linkIsUsedUpOnceAndOnlyByASuccess(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            create(accounts, Purpose.SET_UP, "set-up", facilitator("a", "anna@example.org", true));

            assertThat(create(accounts, Purpose.INVITE, "invite", facilitator("b", "anna@example.org", false)))
                    .isEqualTo(Creation.EMAIL_TAKEN);
            assertThat(use(accounts, "invite", facilitator("b", "ben@example.org", false)))
                    .isEqualTo(Creation.DONE);
            assertThat(use(accounts, "invite", facilitator("c", "cid@example.org", false)))
                    .isEqualTo(Creation.LINK_GONE);
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void setUpLinkEndsWithTheFirstFacilitator(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            create(accounts, Purpose.INVITE, "invite", facilitator("a", "anna@example.org", true));

            assertThat(create(accounts, Purpose.SET_UP, "set-up", facilitator("b", "ben@example.org", true)))
                    .isEqualTo(Creation.LINK_GONE);
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void oldLinksAreForgotten(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            accounts.add(OneTimeLink.of("old", Purpose.INVITE, Optional.empty(), NOW));
            assertThat(accounts.findLink(TokenHash.of("old"))).isPresent();

            accounts.add(OneTimeLink.of("new", Purpose.INVITE, Optional.empty(), NOW.plus(Duration.ofDays(7))));

            assertThat(accounts.findLink(TokenHash.of("old"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void onlyOneOfTwoChangesOfAVersionIsKept(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            Facilitator anna = facilitator("a", "anna@example.org", true);
            create(accounts, Purpose.SET_UP, "set-up", anna);

            assertThat(accounts.update(anna)).isTrue();
            assertThat(accounts.update(anna)).isFalse();
            assertThat(accounts.find("a").orElseThrow().facilitator().version()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void resetEndsSessionsAndAllResetLinks(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            create(accounts, Purpose.SET_UP, "set-up", facilitator("a", "anna@example.org", true));
            accounts.add(new Session("s", "a", "csrf", NOW, NOW));
            accounts.add(OneTimeLink.of("one", Purpose.RESET, Optional.of("a"), NOW));
            accounts.add(OneTimeLink.of("two", Purpose.RESET, Optional.of("a"), NOW));

            assertThat(accounts.resetByLink(TokenHash.of("one"), NOW, "new hash"))
                    .isPresent();

            assertThat(accounts.find("a").orElseThrow().passwordHash()).isEqualTo("new hash");
            assertThat(accounts.findSession("s")).isEmpty();
            assertThat(accounts.resetByLink(TokenHash.of("two"), NOW, "other hash"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void sessionIsReadTouchedAndEnded(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            Facilitator anna = facilitator("a", "anna@example.org", true);
            create(accounts, Purpose.SET_UP, "set-up", anna);
            Session session = new Session("s", "a", "csrf", NOW, NOW);
            accounts.add(session);

            assertThat(accounts.findSession("s").orElseThrow().session()).isEqualTo(session);
            assertThat(accounts.findSession("s").orElseThrow().facilitator()).isEqualTo(anna);
            Instant later = NOW.plusSeconds(600);
            accounts.touchSession("s", later);
            assertThat(accounts.findSession("s").orElseThrow().session().lastSeenAt())
                    .isEqualTo(later);
            accounts.endSession("s");
            assertThat(accounts.findSession("s")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void newSessionSweepsThoseThatAreOverAndPasswordChangeKeepsOne(TestDatabase place) {
        try (Database database = place.open()) {
            StoredAccounts accounts = new StoredAccounts(database);
            create(accounts, Purpose.SET_UP, "set-up", facilitator("a", "anna@example.org", true));
            accounts.add(new Session("over", "a", "csrf", NOW, NOW));
            Instant later = NOW.plus(Session.IDLE);
            accounts.add(new Session("here", "a", "csrf", later, later));
            accounts.add(new Session("elsewhere", "a", "csrf", later, later));
            assertThat(accounts.findSession("over")).isEmpty();

            accounts.changePassword("a", "new hash", "here");

            assertThat(accounts.findSession("here")).isPresent();
            assertThat(accounts.findSession("elsewhere")).isEmpty();
        }
    }

    private static Creation create(StoredAccounts accounts, Purpose purpose, String token, Facilitator facilitator) {
        accounts.add(OneTimeLink.of(token, purpose, Optional.empty(), NOW));
        return use(accounts, token, facilitator);
    }

    private static Creation use(StoredAccounts accounts, String token, Facilitator facilitator) {
        return accounts.createByLink(TokenHash.of(token), NOW, facilitator, "hash of " + facilitator.id());
    }

    private static Facilitator facilitator(String id, String email, boolean admin) {
        return new Facilitator(id, email, "Anna Nováková", admin, Language.CS, NOW, 1);
    }
}
