package einklang.web.compare;

import einklang.board.Card;
import einklang.board.Comparison;
import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.i18n.Messages;
import einklang.survey.Side;
import einklang.web.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of the reveal.
 *
 * @param step from 0
 * @param down whether leaders turn their cards last
 * @param sample the cards that lie on the wall, unsorted
 */
public record RevealPage(
        Frame frame,
        String base,
        Comparison comparison,
        int question,
        List<Slide> slides,
        int step,
        boolean down,
        List<Card> sample) {
    private static final int MOST_CARDS = 15;
    private static final int MOST_PILES = 8;
    private static final int MOST_IN_PILE = 3;
    private static final int MOST_IN_SMALL_PILE = 2;
    private static final int FEW_PILES = 4;
    private static final int MOST_BARS = 7;

    static RevealPage of(Entered entered, Comparison comparison, int question, int step, boolean down) {
        List<Slide> slides = Slide.of(comparison, down);
        List<Card> readable = readable(comparison);
        String title = entered.visit().messages().text("compare.reveal.title");
        return new RevealPage(
                Frame.of(entered.visit(), title)
                        .onProjector()
                        .withScripts("reveal.js")
                        .inTrial(entered.workshop().trialOf()),
                entered.base(),
                comparison,
                question,
                slides,
                Math.min(step, slides.size() - 1),
                down,
                readable.subList(0, Math.min(MOST_CARDS, readable.size())));
    }

    /** A sentence with two goals lies on the wall once. */
    private static List<Card> readable(Comparison comparison) {
        Set<String> seen = new HashSet<>();
        return comparison.raw().stream()
                .filter(card -> card.words().isPresent() && seen.add(card.key().statement()))
                .toList();
    }

    private Messages messages() {
        return frame.messages();
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public Wording wording() {
        return new Wording(messages());
    }

    public Slide slide() {
        return slides.get(step);
    }

    public boolean is(Slide.Kind kind) {
        return slide().kind() == kind;
    }

    /** Returns the address of a step, empty beyond the first and the last. */
    public String link(int wanted) {
        boolean there = wanted >= 0 && wanted < slides.size();
        return there ? base + "/reveal?q=" + question + "&step=" + wanted + (down ? "&down=1" : "") : "";
    }

    public String previous() {
        return link(step - 1);
    }

    public String next() {
        return link(step + 1);
    }

    public String back() {
        return base + "?q=" + question;
    }

    public String progress() {
        return messages().text("compare.reveal.progress", step + 1, slides.size());
    }

    public String people() {
        return messages().plural("compare.people", comparison.alignment().people());
    }

    public String goals() {
        return messages().plural("compare.goals", comparison.alignment().goals());
    }

    /** Whether the card lies face down: a leader's, before leaders have turned theirs. */
    public boolean faceDown(Card card) {
        return card.side().equals(Optional.of(Side.LEADERS)) && !sidesTurned();
    }

    private boolean sidesTurned() {
        int turned = slides.stream().map(Slide::kind).toList().indexOf(Slide.Kind.SIDES);
        return turned < 0 || step >= turned;
    }

    /** Returns a number that names a card within this comparison, so that it can be seen to move. */
    public int number(Card card) {
        return comparison.raw().stream().map(Card::key).toList().indexOf(card.key());
    }

    public String restOfCards() {
        int rest = readable(comparison).size() - sample.size();
        return rest == 0 ? "" : messages().plural("compare.reveal.more_cards", rest);
    }

    public List<ShownTheme> piles() {
        return comparison
                .themes()
                .subList(0, Math.min(MOST_PILES, comparison.themes().size()));
    }

    public String restOfPiles() {
        int rest = comparison.themes().size() - piles().size();
        return rest == 0 ? "" : messages().plural("compare.reveal.more_piles", rest);
    }

    /** Returns the cards of a pile that lay on the wall first, then others. */
    public List<Card> cards(ShownTheme theme) {
        Set<Object> lay = sample.stream().map(Card::key).collect(Collectors.toCollection(HashSet::new));
        List<Card> readable =
                theme.cards().stream().filter(card -> card.words().isPresent()).toList();
        return Stream.concat(
                        readable.stream().filter(card -> lay.contains(card.key())),
                        readable.stream().filter(card -> !lay.contains(card.key())))
                .limit(piles().size() > FEW_PILES ? MOST_IN_SMALL_PILE : MOST_IN_PILE)
                .toList();
    }

    public String restOfPile(ShownTheme theme) {
        int rest = theme.cards().size() - cards(theme).size();
        return rest == 0 ? "" : "+ " + messages().number(rest);
    }

    /** Returns the class of the wall by how many cards must fit on it. */
    public String crowd() {
        return Wording.few(sample.size()) ? "few" : sample.size() <= 12 ? "some" : "many";
    }

    public List<SideBar> bars() {
        List<SideBar> bars = wording().sideBars(comparison);
        return bars.subList(0, Math.min(MOST_BARS, bars.size()));
    }

    /** Returns up to two sentences of leaders, for the moment when they turn their cards. */
    public List<Card> leadersCards() {
        return comparison.raw().stream()
                .filter(card -> card.side().equals(Optional.of(Side.LEADERS)))
                .limit(MOST_IN_PILE)
                .toList();
    }

    public ShownTension tension() {
        return comparison.openTensions().get(slide().tension());
    }

    public List<Card> few(List<Card> cards) {
        return cards.stream().filter(card -> !faceDown(card)).limit(2).toList();
    }

    public String tensionBetween() {
        return wording().tensionBetween(tension(), comparison.alignment().people());
    }

    public String levelText() {
        return messages().text("compare.level." + comparison.alignment().level().id());
    }

    public String shareText(ShownTheme theme) {
        return messages()
                .text("compare.of", theme.people(), comparison.alignment().people());
    }

    public int share(ShownTheme theme) {
        return 100 * theme.people() / Math.max(1, comparison.alignment().people());
    }
}
