package einklang.text;

import org.apache.lucene.analysis.cz.CzechStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts endings off folded words by the rules of a language. Accents are folded before, so that accent-free Czech meets the rest. */
public final class Stems {
    private Stems() {}

    /** Returns the stem of a folded word; never empty. */
    public static String of(String folded, TextLanguage language) {
        String stem = switch (language) {
            case DE -> german(Folding.german(folded));
            case EN -> english(folded);
            case CS -> czech(folded);
        };
        return stem.isEmpty() ? folded : stem;
    }

    private static String german(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new GermanLightStemmer().stem(letters, letters.length));
    }

    private static String czech(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new CzechStemmer().stem(letters, letters.length));
    }

    private static String english(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
