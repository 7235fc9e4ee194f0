package einklang.web.publish;

import einklang.board.Card;
import einklang.board.Comparison;
import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.i18n.Language;
import einklang.web.answer.Shell;
import einklang.web.compare.SideBar;
import einklang.web.compare.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The comparison of one question, for those who answered it.
 *
 * @param several whether more questions were asked, so that each is headed by its own
 */
public record ResultView(Comparison comparison, boolean several, Shell shell) {
    private static final int FEW = 3;

    static List<ResultView> of(List<Comparison> comparisons, Shell shell) {
        return comparisons.stream()
                .map(one -> new ResultView(one, comparisons.size() > 1, shell))
                .toList();
    }

    public String text(String key, Object... arguments) {
        return shell.text(key, arguments);
    }

    private Wording wording() {
        return new Wording(shell.messages());
    }

    /** Returns "24 people – 17 different goals". */
    public String surprise() {
        return shell.messages().plural("compare.people", comparison.respondents())
                + " – "
                + shell.messages()
                        .plural("compare.goals", comparison.alignment().goals());
    }

    public List<ShownTheme> themes() {
        return comparison.themes();
    }

    public String label(ShownTheme theme) {
        return wording().label(theme);
    }

    public String labelLang(ShownTheme theme) {
        Language language = theme.label().in(shell.language()).language();
        return language == shell.language() ? "" : language.code();
    }

    public String people(ShownTheme theme) {
        return shell.messages().plural("compare.people", theme.people());
    }

    /** Returns the width of a theme's bar, at most 100. */
    public int share(ShownTheme theme) {
        return 100 * theme.people() / Math.max(1, comparison.respondents());
    }

    /** Returns the cards that may be read word for word. */
    public List<Card> words(ShownTheme theme) {
        return eachOnce(theme.cards());
    }

    /** Returns the bars of leaders and staff, widest gap first; none where no sides are shown. */
    public List<SideBar> sides() {
        return wording().sideBars(comparison);
    }

    public List<ShownTension> tensions() {
        return comparison.openTensions();
    }

    public String between(ShownTension tension) {
        return wording().tensionBetween(tension, comparison.alignment().people());
    }

    /** Returns a few of the words of one side that may be read. */
    public List<Card> few(List<Card> cards) {
        return eachOnce(cards).stream().limit(FEW).toList();
    }

    /** A sentence with two goals in one theme is read once. */
    private static List<Card> eachOnce(List<Card> cards) {
        Set<String> read = new HashSet<>();
        return cards.stream()
                .filter(card -> card.words().isPresent() && read.add(card.key().statement()))
                .toList();
    }
}
