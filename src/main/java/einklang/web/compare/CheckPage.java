package einklang.web.compare;

import einklang.board.WordCheck;
import einklang.survey.Mask;
import einklang.web.Frame;
import java.util.List;

/**
 * The check before projecting.
 *
 * @param leaders whether leaders' cards may be turned last
 * @param notFound words that were typed to be masked and are in no sentence; empty if there are none
 */
public record CheckPage(Frame frame, String base, WordCheck check, boolean leaders, String notFound) {
    static CheckPage of(Entered entered, WordCheck check, boolean leaders, String notFound) {
        String title = entered.visit().messages().text("compare.check.title");
        return new CheckPage(entered.frame(title), entered.base(), check, leaders, notFound);
    }

    static String name(WordCheck.Sentence sentence, Mask mask) {
        return sentence.id() + ":" + mask.start();
    }

    public List<WordCheck.Sentence> delicate() {
        return check.sentences().stream().filter(WordCheck.Sentence::delicate).toList();
    }

    public List<WordCheck.Sentence> plain() {
        return check.sentences().stream()
                .filter(sentence -> !sentence.delicate())
                .toList();
    }

    public String masked() {
        return frame.messages().plural("compare.check.masked", check.masked());
    }

    public String kind(WordCheck.Piece piece) {
        return piece.mask()
                .map(mask -> frame.text("compare.check.kind." + mask.kind().name()))
                .orElse("");
    }

    public String place(WordCheck.Sentence sentence, WordCheck.Piece piece) {
        return piece.mask().map(mask -> name(sentence, mask)).orElse("");
    }

    public int start(WordCheck.Piece piece) {
        return piece.mask().map(Mask::start).orElse(0);
    }
}
