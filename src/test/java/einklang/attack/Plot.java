package einklang.attack;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is planted into one workshop, and what of it may ever be seen.
 *
 * @param people 5 to 12
 * @param words OPEN, FROM_TEN or THEMES_ONLY
 */
record Plot(int people, String words, Leader leader, long seed) {
    /** Stands in a sentence that its author wants shown only by its sense. */
    static final String SECRET = "Quarzlumpen";

    /** Stands in the only sentence in Czech. */
    static final String CZECH = "klobouček";

    /** Begins a word of every other sentence. */
    static final String OPEN = "Zebrafink";

    static final int MINIMUM = 5;

    private static final String[] GOALS = {
        "Kurze Wartezeiten am Telefon",
        "Probleme beim ersten Anruf lösen",
        "Kosten pro Kontakt senken",
        "Sich Zeit nehmen für jeden Kunden",
        "Zufriedene Kunden, die uns weiterempfehlen",
        "Freundlich auch in schwierigen Gesprächen",
        "Mehr Aufträge ohne Fehler",
        "Mitarbeiter, die gern bleiben"
    };

    /** How the one person who leads answers. */
    enum Leader {
        TICKED_BY_LINK,
        TICKED_ON_FORM,
        UNTICKED_BY_LINK,
        UNTICKED_ON_FORM
    }

    boolean ticked() {
        return leader == Leader.TICKED_BY_LINK || leader == Leader.TICKED_ON_FORM;
    }

    boolean leadersShown() {
        return ticked() && people - 1 >= MINIMUM;
    }

    /** Whether the German sentences may be read: below ten, at least the minimum must speak German, and one does not. */
    boolean wordsShown() {
        return switch (words) {
            case "OPEN" -> people - 1 >= MINIMUM;
            case "FROM_TEN" -> people >= 10;
            default -> false;
        };
    }

    boolean czechShown() {
        return wordsShown() && people >= 10;
    }

    /** Returns the fields of the set-up form that make such a workshop. */
    String[] setUp() {
        return new String[] {"words", words, "readers", words.equals("THEMES_ONLY") ? "NOBODY" : "FACILITATOR"};
    }

    /** Returns the people in an order that the seed decides. */
    List<Person> cast() {
        Random random = new Random(seed);
        List<Person> cast = new ArrayList<>();
        cast.add(Person.saying("Beschwerden schnell klären, " + SECRET, SECRET + " wie in Übersee loben")
                .bySense()
                .of(Planted.LARGE_TEAM));
        cast.add(Person.saying("mít čas na každého zákazníka, " + CZECH)
                .in(Language.CS)
                .of(Planted.LARGE_TEAM));
        cast.add(leads(Person.saying("Mehr Umsatz je Kunde, " + OPEN + "Chef").of(Planted.LARGE_TEAM)));
        cast.add(Person.saying("Nachts erreichbar sein, " + OPEN + "Nacht").of(Planted.LONE_TEAM));
        while (cast.size() < people) {
            String goal = GOALS[random.nextInt(GOALS.length)];
            cast.add(Person.saying(goal + ", " + OPEN + cast.size()).of(Planted.LARGE_TEAM));
        }
        java.util.Collections.shuffle(cast, random);
        return cast;
    }

    private Person leads(Person person) {
        return switch (leader) {
            case TICKED_BY_LINK -> person.byLeadersLink(true);
            case TICKED_ON_FORM -> person.leading(true);
            case UNTICKED_BY_LINK -> person.byLeadersLink(false);
            case UNTICKED_ON_FORM -> person.leading(false);
        };
    }

    /** Returns the fields of a form that tries to make anything happen. */
    static Map<String, String> anyFields() {
        return Map.of("seq", "1", "slider", "1", "theme", "x", "card", "x.0", "statement", "x", "start", "0");
    }
}
