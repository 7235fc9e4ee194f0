package einklang.web.compare;

import einklang.analysis.Alignment;
import einklang.analysis.Level;
import einklang.analysis.PairOverlap;
import einklang.board.Card;
import einklang.board.Comparison;
import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.Question;
import einklang.survey.Side;
import einklang.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of the comparison.
 *
 * @param base address of the comparison
 * @param forms address of the forms of this board
 * @param number of the question, from 1
 * @param done what the last form did
 * @param clash set if the last form was not carried out
 * @param languages in which labels are asked for
 */
public record ComparePage(
        Frame frame,
        String base,
        String forms,
        Comparison comparison,
        int number,
        List<Question> questions,
        Optional<Done> done,
        Optional<Clash> clash,
        List<Language> languages) {
    private static final int MOST_TENSIONS = 5;

    /** A change that somebody else's change had made impossible, with the label that was typed. */
    record Clash(Optional<TypedLabel> typed) {}

    /** A label as typed for a theme. */
    record TypedLabel(String theme, LocalText label) {}

    static ComparePage of(
            Entered entered,
            Comparison comparison,
            List<Question> questions,
            Optional<Done> done,
            Optional<Clash> clash) {
        String title = entered.visit().messages().text("compare.title");
        return new ComparePage(
                entered.frame(title).withScripts("changed.js"),
                entered.base(),
                entered.base() + "/" + comparison.source().id(),
                comparison,
                questions.indexOf(comparison.question()) + 1,
                questions,
                done,
                clash,
                entered.workshop().languages());
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

    public long seq() {
        return comparison.board().seq();
    }

    public Alignment figures() {
        return comparison.alignment();
    }

    public String doneText() {
        return done.map(what -> messages().text(what.key())).orElse("");
    }

    public boolean clashed() {
        return clash.isPresent();
    }

    /** Returns the label to stand in the field of a language: what was typed last, else what is stored. */
    public String typedLabel(ShownTheme theme, Language language) {
        Optional<LocalText> typed = clash.flatMap(Clash::typed)
                .filter(label -> label.theme().equals(theme.id()))
                .map(TypedLabel::label);
        boolean own = theme.naming() == ShownTheme.Naming.TYPED;
        return typed.or(() -> own ? Optional.of(theme.label()) : Optional.empty())
                .map(label -> label.texts().getOrDefault(language, ""))
                .orElse("");
    }

    public boolean keepsTypedLabel(ShownTheme theme) {
        return clash.flatMap(Clash::typed)
                .filter(label -> label.theme().equals(theme.id()))
                .isPresent();
    }

    /** Returns the label of a theme as shown: a quotation in quotation marks. */
    public String label(ShownTheme theme) {
        return wording().label(theme);
    }

    /** Returns the language of a label that is not in the language of the page, else nothing. */
    public String labelLang(ShownTheme theme) {
        Language language = theme.label().in(frame.language()).language();
        return language == frame.language() ? "" : language.code();
    }

    /** Returns the offered languages in which a typed label is missing. */
    public String missing(ShownTheme theme) {
        boolean own = theme.naming() == ShownTheme.Naming.TYPED;
        return own
                ? String.join(
                        ", ",
                        theme.label().missing(languages).stream()
                                .map(Language::ownName)
                                .toList())
                : "";
    }

    public List<ShownTheme> others(ShownTheme theme) {
        return comparison.themes().stream()
                .filter(other -> !other.id().equals(theme.id()))
                .toList();
    }

    public String cardName(Card card) {
        return card.key().statement() + "." + card.key().ordinal();
    }

    public boolean isLeaders(Card card) {
        return card.side().equals(Optional.of(Side.LEADERS));
    }

    public String people(int people) {
        return messages().plural("compare.people", people);
    }

    public String goals(int goals) {
        return messages().plural("compare.goals", goals);
    }

    public Level level() {
        return figures().level();
    }

    public String levelText() {
        return messages().text("compare.level." + level().id());
    }

    public String levelSentence() {
        return messages().text("compare.level." + level().id() + ".sentence");
    }

    public boolean hasClarity() {
        return comparison.clarityPeople() > 0;
    }

    public String clarityLine() {
        return wording().clarity(comparison);
    }

    public String sharedSentence() {
        Alignment figures = figures();
        return messages().text("compare.shared.sentence", figures.people(), figures.shared75(), figures.shared50());
    }

    public String differentValue() {
        return messages().number(figures().goals());
    }

    public String differentSentence() {
        Alignment figures = figures();
        return messages()
                .text(
                        "compare.different.sentence",
                        figures.goals(),
                        figures.singletons(),
                        messages().number(figures.effectiveGoals(), 1));
    }

    public String overlapValue() {
        return messages().percent(figures().pairOverlap().observed());
    }

    public String overlapSentence() {
        PairOverlap overlap = figures().pairOverlap();
        return overlap.corrected()
                .map(corrected -> messages()
                        .text(
                                "compare.overlap.sentence",
                                messages().percent(overlap.observed()),
                                messages().percent(overlap.expected()),
                                messages().number(corrected, 2)))
                .orElseGet(() -> messages().text("compare.overlap.same"));
    }

    public String basis() {
        Alignment figures = figures();
        return figures.withoutGoal() == 0
                ? messages().text("compare.basis", figures.people())
                : messages().text("compare.basis.without", figures.people(), figures.withoutGoal());
    }

    /** Returns the tensions to talk about first, strongest first; never more than a group can discuss in one sitting. */
    public List<ShownTension> strongestTensions() {
        List<ShownTension> open = comparison().openTensions();
        return open.subList(0, Math.min(MOST_TENSIONS, open.size()));
    }

    /** Returns the tensions behind the strongest ones. */
    public List<ShownTension> weakerTensions() {
        List<ShownTension> open = comparison().openTensions();
        return open.subList(Math.min(MOST_TENSIONS, open.size()), open.size());
    }

    public String tensionBetween(ShownTension tension) {
        return wording().tensionBetween(tension, figures().people());
    }

    public String tensionInside(ShownTension tension) {
        return messages().plural("compare.tension.inside", tension.tension().insidePeople());
    }

    public List<Card> few(List<Card> cards) {
        return cards.subList(0, Math.min(3, cards.size()));
    }

    /** Returns the four lines "how many share none, one, two, three or more of their goals with somebody". */
    public List<SharedLine> sharedLines() {
        List<Integer> counts = figures().sharedByPeople();
        return List.of(line(counts, 0), line(counts, 1), line(counts, 2), line(counts, 3));
    }

    private SharedLine line(List<Integer> counts, int goals) {
        int people = counts.get(goals);
        int all = Math.max(1, figures().people());
        return new SharedLine(messages().text("compare.shares." + goals), people(people), 300 * people / all);
    }

    /** A bar with its words; the width goes up to 300. */
    public record SharedLine(String label, String people, int width) {}

    /** Returns the bars of leaders and staff, widest gap first. */
    public List<SideBar> sideBars() {
        return wording().sideBars(comparison);
    }

    public String movedSentence() {
        return messages().text("compare.method.moved", comparison.moved(), comparison.cards());
    }

    public String engine() {
        return comparison.board().proposal().engine();
    }

    /** Returns whether sentence vectors had a say, and whose. */
    public String engineSentence() {
        return comparison
                .board()
                .proposal()
                .vectors()
                .map(model -> text("compare.engine.vectors", model))
                .orElseGet(() -> text("compare.engine.own"));
    }

    public int slider() {
        return comparison.board().proposal().slider();
    }

    public long undoTarget() {
        return comparison.board().undoable().orElse(0);
    }

    public long redoTarget() {
        return comparison.board().redoable().orElse(0);
    }

    /** Returns the number of tenths of the people, for the width of a pile's bar; at most 100. */
    public int share(ShownTheme theme) {
        return 100 * theme.people() / Math.max(1, figures().people());
    }
}
