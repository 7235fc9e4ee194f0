package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TensionsTest {
    private final Catalogue catalogue = Catalogue.bundled();
    private final List<Person> people =
            List.of(new Person("a", true), new Person("b", false), new Person("c", false), new Person("d", false));

    @Test
    void countsPairsOfPeopleApartFromPeopleWithBoth() {
        Piles piles = Piles.of(people, List.of(pile("1", "cost", "a", "b"), pile("2", "empathy", "b", "c", "d")));

        Tension tension = Tensions.between(piles, catalogue).get(0);

        assertThat(tension.a()).isEqualTo("1");
        assertThat(tension.b()).isEqualTo("2");
        assertThat(tension.betweenPairs()).isEqualTo(5);
        assertThat(tension.betweenPeople()).isCloseTo(5 / 12.0, within(1e-12));
        assertThat(tension.insidePeople()).isEqualTo(1);
        assertThat(tension.why().text(Language.DE)).contains("weniger Zeit");
    }

    @Test
    void strongestComesFirst() {
        Piles piles = Piles.of(
                people,
                List.of(
                        pile("1", "cost", "a"),
                        pile("2", "empathy", "b"),
                        pile("3", "contact_avoidance", "a", "b"),
                        pile("4", "availability", "c", "d")));

        assertThat(Tensions.between(piles, catalogue))
                .extracting(tension -> tension.a() + tension.b())
                .startsWith("34");
    }

    @Test
    void goalsThatOnlyLookOpposedAreNoTension() {
        Piles piles = Piles.of(
                people,
                List.of(
                        pile("1", "speed", "a"),
                        pile("2", "quality", "b"),
                        pile("3", "satisfaction", "c"),
                        pile("4", "complaints", "d")));

        assertThat(Tensions.between(piles, catalogue)).isEmpty();
    }

    @Test
    void mergedPileIsInNoTensionWithItselfAndEachPairStandsOnce() {
        Piles piles = Piles.of(
                people,
                List.of(
                        new Pile("both", Set.of("cost", "empathy"), Set.of("a")),
                        new Pile("more", Set.of("employees", "resolution"), Set.of("b"))));

        assertThat(Tensions.between(piles, catalogue)).hasSize(1);
    }

    private static Pile pile(String id, String concept, String... people) {
        return new Pile(id, Set.of(concept), Set.of(people));
    }
}
