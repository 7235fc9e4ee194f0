package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Answers;
import einklang.survey.Invitation;
import einklang.survey.NewStatement;
import einklang.survey.Question;
import einklang.survey.StatementText;
import einklang.survey.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns what was typed into answers, or says in the reader's language what keeps it from being any. */
final class AnswerCheck {
    private final Typed typed;
    private final Invitation invitation;
    private final Language language;
    private final Messages messages;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<NewStatement> statements = new ArrayList<>();
    private final Set<String> noGoals = new HashSet<>();

    /**
     * What came of a check: answers exactly if there are no faults.
     *
     * @param answers the answers to store
     */
    record Result(Optional<Answers> answers, Faults faults) {}

    private AnswerCheck(Typed typed, Invitation invitation, Language language) {
        this.typed = typed;
        this.invitation = invitation;
        this.language = language;
        this.messages = Messages.of(language);
    }

    static Result check(Typed typed, Invitation invitation, Language language) {
        return new AnswerCheck(typed, invitation, language).result();
    }

    private Result result() {
        List<Question> questions = invitation.round().questions();
        for (int i = 0; i < questions.size(); i++) {
            checkQuestion(i + 1, questions.get(i), typed.questions().get(i));
        }
        if (statements.isEmpty() && noGoals.isEmpty() && faults.isEmpty()) {
            faults.put("q-1", messages.text("answer.fault.empty"));
        }
        Optional<Answers> answers = faults.isEmpty() ? Optional.of(answers()) : Optional.empty();
        return new Result(answers, new Faults(faults));
    }

    private void checkQuestion(int number, Question question, Typed.Asked asked) {
        int most = invitation.round().rules().statementsPerQuestion();
        List<Typed.Sentence> sentences = asked.sentences();
        int written = 0;
        for (int i = 0; i < sentences.size(); i++) {
            String text = StatementText.normalise(sentences.get(i).text());
            if (!text.isBlank()) {
                written++;
                checkText(number, i + 1, question, text, sentences.get(i).senseOnly());
            }
        }
        if (asked.noGoals() && written > 0) {
            faults.put("q-" + number, messages.text("answer.fault.both"));
        } else if (asked.noGoals()) {
            noGoals.add(question.id());
        } else if (written > most || sentences.size() > most) {
            faults.put("q-" + number, messages.plural("answer.fault.many", most));
        }
    }

    private void checkText(int number, int field, Question question, String text, boolean senseOnly) {
        int length = StatementText.length(text);
        if (length > StatementText.LONGEST) {
            faults.put("s-" + number + "-" + field, messages.text("answer.fault.long", length, StatementText.LONGEST));
        } else if (field <= invitation.round().rules().statementsPerQuestion()) {
            statements.add(new NewStatement(question.id(), field, new StatementText(text), senseOnly));
        }
    }

    private Answers answers() {
        boolean leader = typed.beside() && (typed.leads() || invitation.leaders());
        return new Answers(leader, team(), language, clarity(), typed.rareWords(), statements, noGoals);
    }

    private Optional<String> team() {
        return invitation.workshop().teams().stream()
                .map(Team::id)
                .filter(id -> id.equals(typed.team()))
                .findFirst();
    }

    private OptionalInt clarity() {
        boolean tapped = invitation.round().rules().clarity() && typed.clarity().matches("[1-5]");
        return tapped ? OptionalInt.of(typed.clarity().charAt(0) - '0') : OptionalInt.empty();
    }
}
