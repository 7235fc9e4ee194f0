package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.web.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of workshop/setup.jte, for a new workshop and for changing one.
 *
 * @param action where the form is sent to
 * @param fresh whether the workshop is not stored yet
 * @param frozen whether answers exist, so that what respondents were told is shown and not asked
 * @param notice a sentence above the form, empty for none
 * @param alarming whether the notice is about something that was not saved
 * @param main the language whose question stands first
 * @param told what cannot change any more, a line a choice; empty unless frozen
 */
public record SetupPage(
        Frame frame,
        SetupForm form,
        String action,
        boolean fresh,
        boolean frozen,
        String notice,
        boolean alarming,
        Language main,
        int lowestMinimum,
        List<String> told) {
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/Bratislava",
            "Europe/Brussels",
            "Europe/London",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Prague",
            "Europe/Rome",
            "Europe/Vienna",
            "Europe/Warsaw",
            "Europe/Zurich",
            "UTC");

    public SetupPage {
        told = List.copyOf(told);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    /** Returns the languages with the page's own first, as the fields of a text stand. */
    public List<Language> languages() {
        return Stream.concat(Stream.of(main), Arrays.stream(Language.values()).filter(language -> language != main))
                .toList();
    }

    public List<QuestionKind> kinds() {
        return List.of(QuestionKind.GOALS, QuestionKind.OBSTACLES);
    }

    public int questions() {
        return Round.MOST_QUESTIONS;
    }

    /** Returns how many team rows to show: the filled ones and three more, at least four. */
    public int teams() {
        int filled = 0;
        for (int i = 1; i <= SetupForm.TEAMS; i++) {
            filled = form.localText("t" + i).isEmpty() ? filled : i;
        }
        return Math.min(SetupForm.TEAMS, Math.max(4, filled + 3));
    }

    public List<String> zones() {
        return ZONES;
    }
}
