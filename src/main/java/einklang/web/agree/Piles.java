package einklang.web.agree;

import einklang.board.Card;
import einklang.board.Comparison;
import einklang.board.ShownTheme;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Goal;
import einklang.plan.NonGoal;
import einklang.plan.Plan;
import einklang.web.compare.Wording;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The piles of the comparison as the raw material of goals; none before the round is compared. */
record Piles(List<ShownTheme> themes, InPlan in) {
    private static final int MOST_WORDS = 2;

    static Piles of(InPlan in) {
        return new Piles(in.comparison().map(Comparison::themes).orElse(List.of()), in);
    }

    Optional<ShownTheme> find(String lineage) {
        return themes.stream()
                .filter(theme -> theme.theme().lineage().equals(lineage))
                .findFirst();
    }

    List<String> lineages() {
        return themes.stream().map(theme -> theme.theme().lineage()).toList();
    }

    /**
     * Returns the label as the text of a goal, in the offered languages. A label that quotes somebody's sentence is none:
     * the sentence is forgotten one day, the goal is not.
     */
    Optional<LocalText> title(ShownTheme theme) {
        if (theme.naming() == ShownTheme.Naming.QUOTED) {
            return Optional.empty();
        }
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.putAll(theme.label().texts());
        texts.keySet().retainAll(in.in().workshop().languages());
        LocalText title = new LocalText(texts);
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    List<PileCard> cards() {
        return themes.stream().map(this::card).toList();
    }

    private PileCard card(ShownTheme theme) {
        Language language = theme.label().in(in.language()).language();
        String lineage = theme.theme().lineage();
        return new PileCard(
                lineage,
                new Wording(in.messages()).label(theme),
                language == in.language() ? "" : language.code(),
                theme.people(),
                words(theme),
                covered(in.plan(), lineage));
    }

    private static List<PileCard.Words> words(ShownTheme theme) {
        List<PileCard.Words> words = new ArrayList<>();
        for (Card card : theme.cards()) {
            if (card.words().isPresent() && words.size() < MOST_WORDS) {
                words.add(new PileCard.Words(card.goal(), card.language().code()));
            }
        }
        return words;
    }

    private Optional<String> covered(Plan plan, String lineage) {
        Optional<String> goal = plan.goals().stream()
                .filter(one -> one.themes().contains(lineage))
                .findFirst()
                .map(Goal::title)
                .map(title -> in.messages().text("agree.piles.covered", title.text(in.language())));
        return goal.or(() -> plan.nonGoals().stream()
                .filter(one -> one.theme().equals(Optional.of(lineage)))
                .findFirst()
                .map(NonGoal::text)
                .map(text -> in.messages().text("agree.piles.set_aside")));
    }
}
