package einklang.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Java has it, but never after an apostrophe inside a word ("operator’s"), never before a
 * middle dot, which belongs to what stands before it, and never after a word of one letter, as Czech wants it ("v týmu").
 */
final class LineBreaks implements FSTextBreaker {
    private static final String SHORT_WORDS = "aikosuvzAIKOSUVZ";

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place > 0 && place < text.length() && isTogether(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isTogether(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        boolean apostrophe = before == '\u2019' || before == '\'';
        return after == '·'
                || (apostrophe && place > 1 && isLetter(place - 2) && isLetter(place))
                || (before == ' ' && isSingleLetter(place - 2));
    }

    private boolean isSingleLetter(int at) {
        return at >= 0 && SHORT_WORDS.indexOf(text.charAt(at)) >= 0 && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.charAt(at));
    }
}
