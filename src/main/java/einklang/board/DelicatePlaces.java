package einklang.board;

import einklang.survey.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses which places of a text might name or hurt somebody: mail addresses, phone numbers, names after a form of address,
 * common first names, insults. Guesses only: a person decides what is masked.
 */
public final class DelicatePlaces {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?";
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00?)?[1-9][0-9 ()/.-]{5,}[0-9]");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})(?:Herrn?|Frau|Mr\\.?|Mrs\\.?|Ms\\.?|[Pp]ane?|[Pp]anu|[Pp]aní|Dr\\.)\\s+(" + NAME + ")");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEWEST_DIGITS = 7;

    private static final Set<String> FIRST_NAMES = words(
            "Andreas Anna Barbara Bernd Birgit Christian Christina Claudia Daniel Dirk Elke Eva Frank Gabriele Hans Heike"
                    + " Heinz Helga Ines Jan Jana Jens Julia Jürgen Karin Katrin Klaus Kathrin Lukas Manfred Maria Markus"
                    + " Martin Martina Matthias Michael Monika Nicole Oliver Peter Petra Rainer Ralf Renate Sabine Sandra"
                    + " Sebastian Stefan Stefanie Susanne Sven Thomas Thorsten Tobias Ulrich Ursula Uwe Wolfgang"
                    + " Adam Alice Andrew Anthony Brian Carol Charles David Deborah Donald Edward Elizabeth Emily Emma"
                    + " George Helen Jack James Jennifer Jessica John Karen Kevin Laura Linda Lisa Mary Nancy Patricia Paul"
                    + " Richard Robert Ronald Sarah Sharon Steven Susan William"
                    + " Alena Antonín Dana Eliška František Hana Helena Ivana Jaroslav Jiří Jitka Josef Kateřina Lenka"
                    + " Lucie Marek Marie Marcela Milan Miroslav Monika Ondřej Pavel Petr Radek Radka Stanislav Tereza"
                    + " Tomáš Václav Věra Veronika Vladimír Zdeněk Zuzana");
    private static final Set<String> INSULTS = words(
            "idiot idioten idiotin depp deppen trottel arsch arschloch scheiße scheiss dumm dumme dummer blöd blöder blöde"
                    + " versager versagerin unfähig unfähige unfähiger faul fauler stupid idiots moron morons asshole jerk"
                    + " incompetent lazy bastard crap shit blbec blbci debil debilové kretén idioti neschopný neschopná"
                    + " neschopní líný líná hajzl");

    private DelicatePlaces() {}

    private static Set<String> words(String joined) {
        return new HashSet<>(List.of(joined.split(" +")));
    }

    /** Returns the places in the order of the text; none overlaps another. */
    public static List<Mask> in(String text) {
        List<Mask> found = new ArrayList<>();
        add(found, MAIL.matcher(text), 0, Mask.Kind.MAIL);
        addPhones(found, text);
        add(found, ADDRESSED.matcher(text), 1, Mask.Kind.NAME);
        addWords(found, text);
        found.sort(Comparator.comparingInt(Mask::start));
        return List.copyOf(found);
    }

    private static void add(List<Mask> found, Matcher matcher, int group, Mask.Kind kind) {
        while (matcher.find()) {
            add(found, matcher.start(group), matcher.end(group), kind);
        }
    }

    private static void add(List<Mask> found, int start, int end, Mask.Kind kind) {
        boolean free = found.stream().noneMatch(other -> other.start() < end && start < other.end());
        if (free) {
            found.add(new Mask(start, end, kind));
        }
    }

    private static void addPhones(List<Mask> found, String text) {
        Matcher matcher = PHONE.matcher(text);
        while (matcher.find()) {
            long digits = matcher.group().chars().filter(Character::isDigit).count();
            if (digits >= FEWEST_DIGITS) {
                add(found, matcher.start(), matcher.end(), Mask.Kind.PHONE);
            }
        }
    }

    private static void addWords(List<Mask> found, String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (INSULTS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                add(found, matcher.start(), matcher.end(), Mask.Kind.INSULT);
            } else if (FIRST_NAMES.contains(matcher.group())) {
                add(found, matcher.start(), matcher.end(), Mask.Kind.NAME);
            }
        }
    }
}
