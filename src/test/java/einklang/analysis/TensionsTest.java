package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TensionsTest {
    private static final String SHORT = "cost/short_contacts";
    private static final String TIME = "empathy/time";

    private final Catalogue catalogue = Catalogue.bundled();
    private final List<Person> people =
            List.of(new Person("a", true), new Person("b", false), new Person("c", false), new Person("d", false));

    @Test
    void countsPairsOfPeopleApartFromPeopleWithBoth() {
        Tension tension = only(pile("1", "cost", SHORT, "a", "b"), pile("2", "empathy", TIME, "b", "c", "d"));

        assertThat(tension.a()).isEqualTo("1");
        assertThat(tension.b()).isEqualTo("2");
        assertThat(tension.concernA()).isEqualTo(SHORT);
        assertThat(tension.concernB()).isEqualTo(TIME);
        assertThat(tension.peopleA()).isEqualTo(2);
        assertThat(tension.peopleB()).isEqualTo(3);
        assertThat(tension.betweenPairs()).isEqualTo(5);
        assertThat(tension.betweenPeople()).isCloseTo(5 / 12.0, within(1e-12));
        assertThat(tension.insidePeople()).isEqualTo(1);
        assertThat(tension.why().text(Language.DE)).contains("keine Zeit");
    }

    @Test
    void onlyThosePeopleCountWhoSayWhatPulls() {
        Pile empathy = new Pile("2", Set.of("empathy"), Set.of("b", "c", "d"), Map.of(TIME, Set.of("d")));

        assertThat(only(pile("1", "cost", SHORT, "a"), empathy).betweenPairs()).isEqualTo(1);
    }

    @Test
    void finerGoalIsFoundInWhateverPileItLies() {
        Pile elsewhere = new Pile("3", Set.of("quality"), Set.of("c", "d"), Map.of(TIME, Set.of("c", "d")));

        Tension tension = between(pile("1", "cost", SHORT, "a"), pile("2", "empathy", TIME, "b"), elsewhere)
                .get(0);

        assertThat(tension.b()).isEqualTo("3");
        assertThat(tension.peopleB()).isEqualTo(3);
    }

    @Test
    void directTensionsComeBeforeIndirectOnesOfTheSamePeopleButNotBeforeMuchStrongerOnes() {
        List<Tension> tensions = between(
                pile("1", "cost", SHORT, "a"),
                pile("2", "empathy", TIME, "b"),
                pile("3", "contact_avoidance", "contact_avoidance/fewer", "a"),
                pile("4", "availability", "availability/human", "b", "c", "d"));

        assertThat(tensions)
                .extracting(Tension::concernA, Tension::concernB)
                .containsExactly(
                        tuple("contact_avoidance/fewer", "availability/human"),
                        tuple(SHORT, TIME),
                        tuple("cost", "availability/human"),
                        tuple("contact_avoidance/fewer", TIME));
    }

    @Test
    void whereLeadersStandAgainstStaffComesBeforeWhatIsSpreadOverBoth() {
        List<Tension> tensions = between(
                pile("1", "sales", "sales/new_customers", "b"),
                pile("2", "loyalty", "loyalty/existing", "c"),
                pile("3", "process", "process/standards", "a"),
                pile("4", "empathy", "empathy/personal", "d"));

        assertThat(tensions).extracting(Tension::concernA).containsExactly("process/standards", "sales/new_customers");
    }

    @Test
    void goalsThatOnlyLookOpposedAreNoTension() {
        assertThat(between(
                        pile("1", "speed", "speed/response", "a"),
                        pile("2", "quality", "quality/consistency", "b"),
                        pile("3", "satisfaction", "satisfaction/delight", "c"),
                        pile("4", "complaints", "complaints/handling", "d")))
                .isEmpty();
    }

    @Test
    void wholeGoalsPullOnlyBetweenPilesOfWhichNothingFinerIsTold() {
        Pile cost = new Pile("1", Set.of("cost"), Set.of("a"));

        assertThat(only(cost, new Pile("2", Set.of("empathy"), Set.of("b"))).concernB())
                .isEqualTo("empathy");
        assertThat(only(cost, pile("2", "empathy", TIME, "b")).concernB()).isEqualTo(TIME);
    }

    @Test
    void pileIsInNoTensionWithItself() {
        Pile both = new Pile(
                "both", Set.of("cost", "empathy"), Set.of("a", "b"), Map.of(SHORT, Set.of("a"), TIME, Set.of("b")));

        assertThat(between(both)).isEmpty();
    }

    @Test
    void oneSideStandsTwiceAtMostAndAllAreSixAtMost() {
        List<Pile> piles = new ArrayList<>();
        for (String finer : List.of(
                SHORT,
                "cost/productivity",
                "cost/concessions",
                "empathy/goodwill",
                TIME,
                "empathy/personal",
                "contact_avoidance/self_service",
                "availability/human",
                "availability/branch",
                "sales/upselling",
                "transparency/no_push",
                "employees/wellbeing",
                "resolution/finish")) {
            piles.add(pile(finer, finer.split("/")[0], finer, "a", "b", "c"));
        }

        List<Tension> tensions = between(piles.toArray(Pile[]::new));

        assertThat(tensions).hasSize(6);
        assertThat(tensions)
                .filteredOn(tension -> tension.concernA().equals("contact_avoidance/self_service"))
                .hasSize(2);
    }

    @Test
    void finerGoalOfSomebodyOutsideThePileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pile("1", Set.of("cost"), Set.of("a"), Map.of(SHORT, Set.of("b"))))
                .withMessageContaining("outside pile 1");
    }

    private Tension only(Pile... piles) {
        List<Tension> found = between(piles);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Tension> between(Pile... piles) {
        return Tensions.between(Piles.of(people, List.of(piles)), catalogue);
    }

    private static Pile pile(String id, String concept, String finer, String... people) {
        return new Pile(id, Set.of(concept), Set.of(people), Map.of(finer, Set.of(people)));
    }
}
