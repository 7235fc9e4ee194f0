package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.CheckCode;
import einklang.survey.Invitation;
import einklang.survey.PromiseLines;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of answer/form.jte: the form, new or with what was typed.
 *
 * @param code the edit code when an own answer is changed, else empty
 * @param draft whether the browser may keep and bring back what is typed
 */
public record FormPage(
        Shell shell, Invitation invitation, Typed typed, Faults faults, Mode mode, String code, boolean draft) {
    private static final int FEW = 10;

    /** What the form is for. */
    public enum Mode {
        NEW,
        CHANGE,
        PREVIEW
    }

    /** One field of a question. */
    public record Field(String id, String senseId, int number, String text, boolean senseOnly, String fault) {}

    /** One question with its fields. */
    public record Block(
            int number, Question question, LocalText.Shown text, List<Field> fields, boolean noGoals, String fault) {
        public boolean goals() {
            return question.kind() == QuestionKind.GOALS;
        }

        public String kind() {
            return question.kind().name();
        }
    }

    /** A team to tap. */
    public record Choice(String value, LocalText.Shown text, boolean chosen) {}

    /** Tells the script: "fresh" may be filled from a draft, "typed" becomes the draft; null keeps none. */
    public @Nullable String draftMark() {
        if (mode != Mode.NEW) {
            return null;
        }
        return draft ? "fresh" : "typed";
    }

    public Messages messages() {
        return shell.messages();
    }

    public Round round() {
        return invitation.round();
    }

    public RoundRules rules() {
        return round().rules();
    }

    public String action() {
        return shell.path(mode == Mode.CHANGE ? "/mine" : "");
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < round().questions().size(); i++) {
            Question question = round().questions().get(i);
            Typed.Asked asked = typed.questions().get(i);
            blocks.add(new Block(
                    i + 1,
                    question,
                    question.text().in(shell.language()),
                    fields(i + 1, asked),
                    asked.noGoals(),
                    faults.at("q-" + (i + 1))));
        }
        return blocks;
    }

    private List<Field> fields(int question, Typed.Asked asked) {
        List<Field> fields = new ArrayList<>();
        int count = Math.max(rules().statementsPerQuestion(), asked.sentences().size());
        for (int i = 0; i < count; i++) {
            Typed.Sentence sentence =
                    i < asked.sentences().size() ? asked.sentences().get(i) : Typed.Sentence.BLANK;
            String place = question + "-" + (i + 1);
            fields.add(new Field(
                    "s-" + place, "o-" + place, i + 1, sentence.text(), sentence.senseOnly(), faults.at("s-" + place)));
        }
        return fields;
    }

    /** Whether a sentence can be word for word at all, so that the switch means something. */
    public boolean senseSwitch() {
        return rules().words() != WordsChoice.THEMES_ONLY;
    }

    public List<Choice> teams() {
        List<Choice> choices = new ArrayList<>();
        for (Team team : invitation.workshop().teams()) {
            boolean chosen = team.id().equals(typed.team());
            choices.add(new Choice(team.id(), team.name().in(shell.language()), chosen));
        }
        return choices;
    }

    public boolean teamChosen() {
        return teams().stream().anyMatch(Choice::chosen);
    }

    /** Whether few may write in this language here, so that words could tell who wrote them. */
    public boolean rareLanguage() {
        Language standard = invitation.workshop().languages().get(0);
        boolean few = round().invited().isEmpty() || round().invited().getAsInt() < FEW;
        return senseSwitch() && few && shell.language() != standard;
    }

    public List<String> promises() {
        return PromiseLines.lines(invitation, messages());
    }

    /** Returns the code of the settings that the promises are made from. */
    public String checkCode() {
        return CheckCode.of(invitation.workshop(), round()).value();
    }

    /** Returns the languages that the form can be shown in besides this one. */
    public List<Language> otherLanguages() {
        return shell.languages().stream()
                .filter(other -> other != shell.language())
                .toList();
    }

    /** Whether no number was tapped for how clear the goals are. */
    public boolean clarityUnsaid() {
        return typed.clarity().length() != 1 || "12345".indexOf(typed.clarity().charAt(0)) < 0;
    }
}
