package einklang.web.answer;

import einklang.i18n.LocalText;
import einklang.survey.OwnStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page of answer/standing.jte: own sentences, and how many people share their themes.
 *
 * @param shared by statement id; empty for a sentence in no theme
 * @param themes whether the themes are known at all
 */
public record StandingPage(
        Shell shell, String code, OwnStanding own, Map<String, List<Standings.Shared>> shared, boolean themes) {
    /** One own sentence. */
    public record Line(String text, List<Theme> themes) {}

    /** One theme that the sentence is in. */
    public record Theme(LocalText.Shown label, String people) {}

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (OwnStanding.Sentence sentence : own.sentences()) {
            List<Theme> found = shared.getOrDefault(sentence.statementId(), List.of()).stream()
                    .map(theme -> new Theme(
                            theme.label().in(shell.language()),
                            shell.messages().plural("answer.standing.people", theme.people())))
                    .toList();
            lines.add(new Line(sentence.text(), found));
        }
        return lines;
    }
}
