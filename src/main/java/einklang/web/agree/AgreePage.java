package einklang.web.agree;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Commitment;
import einklang.plan.CompanyGoal;
import einklang.plan.Goal;
import einklang.plan.Plan;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Changes;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import einklang.web.plan.PlanPage;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The overview of what is agreed.
 *
 * @param base its address
 * @param typed what stands in its short forms
 * @param gaps what the next step still misses, in words
 */
public record AgreePage(
        Frame frame,
        String base,
        InPlan in,
        Fields typed,
        Optional<Note> note,
        Changes changes,
        List<PileCard> piles,
        List<TensionOffer> tensions,
        Hints hints,
        List<String> gaps) {
    private static final int MOST_PILES = 4;
    private static final int MOST_TENSIONS = 3;

    static AgreePage of(Context ctx, InPlan in, Fields typed, Optional<Note> note) {
        Piles piles = Piles.of(in);
        List<TensionOffer> tensions = TensionOffer.open(in, piles);
        return new AgreePage(
                in.frame(in.messages().text("agree.title"), Step.AGREE).withScripts("changed.js"),
                in.address("agree"),
                in,
                typed,
                note,
                Changes.of(in, ctx, PlanPage.AGREE),
                piles.cards(),
                tensions,
                Hints.of(in, piles),
                new Gaps(in, tensions.size()).sentences());
    }

    private Messages messages() {
        return frame.messages();
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public Plan plan() {
        return in.plan();
    }

    public String noteText() {
        return note.map(what -> messages().text(what.key())).orElse("");
    }

    public String next() {
        return in.address("act");
    }

    public boolean compared() {
        return !piles.isEmpty();
    }

    /** Returns a text in the language of the page, else in another one. */
    public String say(LocalText text) {
        return text.text(frame.language());
    }

    /** Returns the language of a text that is not there in that of the page, else nothing. */
    public String lang(LocalText text) {
        Language language = text.in(frame.language()).language();
        return language == frame.language() ? "" : language.code();
    }

    /** Returns the piles nothing has become of yet, then the others. */
    private List<PileCard> ordered() {
        List<PileCard> ordered = new ArrayList<>(piles);
        ordered.removeIf(pile -> pile.covered().isPresent());
        piles.stream().filter(pile -> pile.covered().isPresent()).forEach(ordered::add);
        return ordered;
    }

    public List<PileCard> firstPiles() {
        return ordered().subList(0, Math.min(MOST_PILES, piles.size()));
    }

    public List<PileCard> otherPiles() {
        return ordered().subList(Math.min(MOST_PILES, piles.size()), piles.size());
    }

    public String people(PileCard pile) {
        return messages().plural("compare.people", pile.people());
    }

    public List<TensionOffer> firstTensions() {
        return tensions.subList(0, Math.min(MOST_TENSIONS, tensions.size()));
    }

    public List<TensionOffer> otherTensions() {
        return tensions.subList(Math.min(MOST_TENSIONS, tensions.size()), tensions.size());
    }

    /** Whether there are as many goals as anybody keeps in mind. */
    public boolean enoughGoals() {
        return plan().goals().size() == Goal.GOOD_NUMBER;
    }

    public boolean manyGoals() {
        return plan().goals().size() > Goal.GOOD_NUMBER;
    }

    public String horizon(Goal goal) {
        return messages().text("agree.horizon." + goal.horizon().name().toLowerCase(Locale.ROOT));
    }

    /** Returns the company goals that a goal contributes to. */
    public List<CompanyGoal> contributesTo(Goal goal) {
        return plan().companyGoals().stream()
                .filter(company -> goal.companyGoals().contains(company.id()))
                .toList();
    }

    /** Returns the labels of the piles that a goal comes from. */
    public String comesFrom(Goal goal) {
        return String.join(
                ", ",
                piles.stream()
                        .filter(pile -> goal.themes().contains(pile.lineage()))
                        .map(PileCard::label)
                        .toList());
    }

    /** Returns the offered languages in which the title is missing, empty if there is none. */
    public String missing(LocalText text) {
        return String.join(
                ", ",
                text.missing(in.in().workshop().languages()).stream()
                        .map(Language::ownName)
                        .toList());
    }

    public String commitment(Commitment commitment) {
        return Commitments.line(in, commitment);
    }

    /** Returns what the engine points out about a goal. */
    public List<Hints.Line> hints(Goal goal) {
        return hints.of(goal);
    }

    public LocalField field(String name, String key) {
        return LocalField.title(in, typed, name, key).inOneLanguage();
    }

    public LocalField longField(String name, String key) {
        return LocalField.text(in, typed, name, key).inOneLanguage();
    }
}
