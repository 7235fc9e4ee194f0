package einklang.analysis;

import einklang.catalogue.TellingWord;
import einklang.catalogue.TellingWord.Tells;
import einklang.i18n.Language;
import einklang.text.StopWords;
import einklang.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the words by which a goal reads like a measure or a figure. */
final class TellingWords {
    private static final int SHORT_TEXT = 10;
    private static final int HEAD = 4;
    private static final int SHORT_FIGURE = 12;
    private static final int BESIDE_NAME_AND_NUMBER = 3;
    private static final int BESIDE_ONE_OF_THEM = 1;

    /** Words in a row: the index of the first and of the one after the last. */
    private record Place(int from, int to) {}

    private final List<TellingWord> words;

    TellingWords(List<TellingWord> words) {
        this.words = words;
    }

    /** Returns the words as typed by which a text reads like a measure; empty if it does not. */
    List<String> measure(String text, List<Token> tokens, Language language) {
        List<Place> done = places(Tells.MEASURE, tokens, language);
        if (done.isEmpty() && tokens.size() <= SHORT_TEXT) {
            done = places(Tells.MEANS, tokens, language).stream()
                    .filter(place -> place.from() < HEAD)
                    .toList();
        }
        return typed(text, tokens, done);
    }

    /** Returns the words and numbers as typed by which a text is hardly more than a figure; empty if it is not. */
    List<String> figure(String text, List<Token> tokens, Language language) {
        List<Place> names = places(Tells.FIGURE, tokens, language);
        List<Place> amounts = places(Tells.AMOUNT, tokens, language);
        List<Place> numbers = numbers(tokens);
        int rest = rest(tokens, List.of(names, amounts, numbers));
        boolean named = !names.isEmpty() && rest <= (numbers.isEmpty() ? BESIDE_ONE_OF_THEM : BESIDE_NAME_AND_NUMBER);
        boolean counted =
                !numbers.isEmpty() && (text.contains("%") || !amounts.isEmpty()) && rest <= BESIDE_ONE_OF_THEM;
        if (tokens.size() > SHORT_FIGURE || (!named && !counted)) {
            return List.of();
        }
        return typed(text, tokens, named ? names : numbers);
    }

    /** Counts the words that say something beyond the figure. */
    private static int rest(List<Token> tokens, List<List<Place>> figure) {
        Set<Integer> taken = new HashSet<>();
        for (List<Place> places : figure) {
            for (Place place : places) {
                for (int i = place.from(); i < place.to(); i++) {
                    taken.add(i);
                }
            }
        }
        int rest = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!taken.contains(i) && !StopWords.contains(tokens.get(i).folded())) {
                rest++;
            }
        }
        return rest;
    }

    private List<Place> places(Tells tells, List<Token> tokens, Language language) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (TellingWord word : words) {
                if (word.tells() == tells && word.standsAt(i, tokens, language)) {
                    places.add(new Place(i, i + word.forms().size()));
                    break;
                }
            }
        }
        return places;
    }

    private static List<Place> numbers(List<Token> tokens) {
        List<Place> numbers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isDigit(tokens.get(i).folded().codePointAt(0))) {
                numbers.add(new Place(i, i + 1));
            }
        }
        return numbers;
    }

    private static List<String> typed(String text, List<Token> tokens, List<Place> places) {
        Set<String> typed = new LinkedHashSet<>();
        for (Place place : places) {
            typed.add(text.substring(
                    tokens.get(place.from()).start(), tokens.get(place.to() - 1).end()));
        }
        return List.copyOf(typed);
    }
}
