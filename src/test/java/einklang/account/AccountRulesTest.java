package einklang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import einklang.account.OneTimeLink.Purpose;
import einklang.i18n.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void passwordHasTwelveToTwoHundredCharacters() {
        String word = "abcdefghijk";

        assertThat(PasswordRule.brokenBy(word, "")).hasValue(PasswordRule.TOO_SHORT);
        assertThat(PasswordRule.brokenBy(word + "l", "")).isEmpty();
        assertThat(PasswordRule.brokenBy("abcdefgh".repeat(25), "")).isEmpty();
        assertThat(PasswordRule.brokenBy("abcdefgh".repeat(25) + "x", "")).hasValue(PasswordRule.TOO_LONG);
    }

    @Test
    void charactersOfAPasswordAreCodePoints() {
        assertThat(PasswordRule.brokenBy("🐎🐄🐖🐑🐐🐓", "")).hasValue(PasswordRule.TOO_SHORT);
        assertThat(PasswordRule.brokenBy("🐎🐄🐖🐑🐐🐓🐎🐄🐖🐑🐐🐓", "")).isEmpty();
    }

    @Test
    void passwordIsNeitherTheAddressNorAFewLettersRepeated() {
        assertThat(PasswordRule.brokenBy("Anna@Example.org", "anna@example.org"))
                .hasValue(PasswordRule.TOO_SIMPLE);
        assertThat(PasswordRule.brokenBy("121212121212", "")).hasValue(PasswordRule.TOO_SIMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@sub.example.co.uk", "anna@localhost", "žluťák@příklad.cz"})
    void addressesAreAccepted(String email) {
        assertThat(Facilitator.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "@example.org", "a b@example.org", "a@b@c", "a@x..y", "<a@b.org>"})
    void otherTextsAreNoAddresses(String text) {
        assertThat(Facilitator.isEmail(text)).isFalse();
    }

    @Test
    void facilitatorGuardsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facilitator("a", "Anna@example.org", "Anna", true, Language.DE, NOW, 1))
                .withMessageContaining("lower-case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facilitator("a", "anna@example.org", " ", true, Language.DE, NOW, 1))
                .withMessageContaining("name");
    }

    @Test
    void onlyAResetLinkNamesAFacilitator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneTimeLink.of("token", Purpose.RESET, Optional.empty(), NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneTimeLink.of("token", Purpose.INVITE, Optional.of("a"), NOW));
    }

    @Test
    void linkHoldsTheHashOfItsWordAlone() {
        OneTimeLink link = OneTimeLink.of("token", Purpose.INVITE, Optional.empty(), NOW);

        assertThat(link.tokenHash())
                .hasSize(64)
                .isEqualTo(TokenHash.of("token"))
                .doesNotContain("token");
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void sessionIsOverAfterTwelveIdleHours() {
        Session session = new Session("hash", "a", "csrf", NOW, NOW);

        assertThat(session.isOpen(NOW.plus(Duration.ofHours(12)).minusMillis(1)))
                .isTrue();
        assertThat(session.isOpen(NOW.plus(Duration.ofHours(12)))).isFalse();
        assertThat(session.wantsTouch(NOW.plusSeconds(299))).isFalse();
        assertThat(session.wantsTouch(NOW.plusSeconds(300))).isTrue();
    }
}
