package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2HasherTest {
    private final Argon2Hasher hasher = new Argon2Hasher();

    @Test
    void hashNamesItsParameters() {
        assertThat(hasher.hash("korrekt pferd batterie")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String hash = hasher.hash("Žluťoučký kůň 🐎");

        assertThat(hasher.matches("Žluťoučký kůň 🐎", hash)).isTrue();
        assertThat(hasher.matches("Zlutoucky kun 🐎", hash)).isFalse();
    }

    @Test
    void samePasswordHasAnotherSaltEachTime() {
        assertThat(hasher.hash("korrekt pferd batterie")).isNotEqualTo(hasher.hash("korrekt pferd batterie"));
    }

    @Test
    void hashOfOtherCostsStillMatches() {
        String cheap = new Argon2Hasher(64, 1).hash("korrekt pferd batterie");

        assertThat(hasher.matches("korrekt pferd batterie", cheap)).isTrue();
    }
}
