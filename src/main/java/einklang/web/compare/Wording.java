package einklang.web.compare;

import einklang.analysis.LeaderStaffGap;
import einklang.board.Comparison;
import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** Sentences about findings that several pages say alike. */
public record Wording(Messages messages) {
    private static final int FEW = 7;

    /** Returns the label of a theme; a quotation in quotation marks. */
    public String label(ShownTheme theme) {
        String label = theme.label().text(messages.language());
        return theme.naming() == ShownTheme.Naming.QUOTED ? messages.quote(label) : label;
    }

    /** Returns the reason of a theme: the goal, then the words that decided where all of them may be read. */
    public String why(ShownTheme theme) {
        String goal = theme.why().text(messages.language());
        if (theme.telling().isEmpty()) {
            return goal;
        }
        List<String> quoted = theme.telling().stream().map(messages::quote).toList();
        return goal
                + (goal.isEmpty() || goal.endsWith(".") ? " " : ". ")
                + messages.text("compare.telling", String.join(", ", quoted));
    }

    /** Returns "9 of 12: fairly clear". */
    public String clarity(Comparison comparison) {
        return messages.text("compare.clarity.line", comparison.clearPeople(), comparison.clarityPeople());
    }

    public String tensionBetween(ShownTension tension, int people) {
        int all = people * (people - 1);
        return messages.text(
                "compare.tension.between",
                tension.tension().peopleA(),
                tension.tension().peopleB(),
                share(all == 0 ? 0 : tension.tension().betweenPeople()));
    }

    /** A tension exists, so its share is never "0 %". */
    private String share(double share) {
        return share < 0.005 ? messages.text("compare.tension.little") : messages.percent(share);
    }

    /** Returns the bars of leaders and staff, widest gap first; none where no sides are shown. */
    public List<SideBar> sideBars(Comparison comparison) {
        List<SideBar> bars = new ArrayList<>();
        for (LeaderStaffGap gap : comparison.alignment().leaderStaffGap()) {
            comparison.themes().stream()
                    .filter(theme -> theme.id().equals(gap.pile()))
                    .forEach(theme -> bars.add(bar(comparison, theme, gap)));
        }
        return bars;
    }

    private SideBar bar(Comparison comparison, ShownTheme theme, LeaderStaffGap gap) {
        Language language = theme.label().in(messages.language()).language();
        return new SideBar(
                label(theme),
                language == messages.language() ? "" : language.code(),
                messages.text("compare.of", gap.leaders(), comparison.leaders()),
                messages.text("compare.of", gap.staff(), comparison.staff()),
                width(gap.leaders(), comparison.leaders()),
                width(gap.staff(), comparison.staff()));
    }

    private static int width(int some, int all) {
        return all == 0 ? 0 : SideBar.HALF * some / all;
    }

    /** Whether so many cards fit a wall in large type. */
    static boolean few(int cards) {
        return cards <= FEW;
    }
}
