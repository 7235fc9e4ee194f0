package einklang.web.answer;

import einklang.survey.Answers;
import einklang.survey.NewStatement;
import einklang.survey.Question;
import einklang.survey.Round;
import einklang.web.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer form exactly as typed, right or wrong, so that a page can show it again.
 *
 * @param key of the form, made when it was first shown
 * @param asked mark of the questions that the form showed
 * @param questions one a question of the round, in its order
 * @param team id of a team, empty for "rather not say"
 * @param leads whether "I lead people here" was tapped
 * @param beside whether the sentences may stand under "leadership"
 */
public record Typed(
        String key,
        String asked,
        String slip,
        List<Asked> questions,
        String clarity,
        String team,
        boolean leads,
        boolean beside,
        boolean rareWords) {
    /** More sentences than this to one question are a flood and not an answer. */
    static final int MOST_SENTENCES = 20;

    /** One field with its switch "only by its sense". */
    public record Sentence(String text, boolean senseOnly) {
        static final Sentence BLANK = new Sentence("", false);
    }

    /** What was typed below one question. */
    public record Asked(List<Sentence> sentences, boolean noGoals) {
        public Asked {
            sentences = List.copyOf(sentences);
        }
    }

    public Typed {
        questions = List.copyOf(questions);
    }

    /** Returns a mark that changes when questions are added, removed or put in another order. */
    static String mark(Round round) {
        return Integer.toHexString(
                round.questions().stream().map(Question::id).toList().hashCode());
    }

    static Typed blank(Round round, String key) {
        List<Asked> questions = round.questions().stream()
                .map(question -> new Asked(List.of(), false))
                .toList();
        return new Typed(key, mark(round), "", questions, "", "", false, false, false);
    }

    /** Shows a stored answer for changing. */
    static Typed of(Answers answers, Round round) {
        List<Asked> questions = new ArrayList<>();
        for (Question question : round.questions()) {
            questions.add(
                    new Asked(sentences(answers, question), answers.noGoals().contains(question.id())));
        }
        String clarity = answers.clarity().isPresent()
                ? Integer.toString(answers.clarity().getAsInt())
                : "";
        return new Typed(
                "",
                mark(round),
                "",
                questions,
                clarity,
                answers.team().orElse(""),
                answers.leader(),
                answers.leader(),
                answers.rareWordsOk());
    }

    private static List<Sentence> sentences(Answers answers, Question question) {
        List<Sentence> sentences = new ArrayList<>();
        for (NewStatement statement : answers.statements()) {
            if (statement.questionId().equals(question.id())) {
                while (sentences.size() < statement.position() - 1) {
                    sentences.add(Sentence.BLANK);
                }
                sentences.add(new Sentence(statement.text().value(), statement.senseOnly()));
            }
        }
        return sentences;
    }

    /** Reads what was sent. A field sent twice counts as two fields: nothing typed is lost. */
    static Typed read(Form form, Round round) {
        List<Asked> questions = new ArrayList<>();
        for (int question = 1; question <= round.questions().size(); question++) {
            questions.add(new Asked(sentences(form, question), form.has("n-" + question)));
        }
        return new Typed(
                form.text("key"),
                form.text("asked"),
                form.text("slip"),
                questions,
                form.text("clarity"),
                form.text("team"),
                form.has("leads"),
                form.has("beside"),
                form.has("rare"));
    }

    private static List<Sentence> sentences(Form form, int question) {
        List<Sentence> sentences = new ArrayList<>();
        for (int field = 1; field <= MOST_SENTENCES; field++) {
            boolean senseOnly = form.has("o-" + question + "-" + field);
            for (String text : form.all("s-" + question + "-" + field)) {
                if (sentences.size() < MOST_SENTENCES) {
                    sentences.add(new Sentence(text, senseOnly));
                }
            }
        }
        while (!sentences.isEmpty() && sentences.get(sentences.size() - 1).equals(Sentence.BLANK)) {
            sentences.remove(sentences.size() - 1);
        }
        return sentences;
    }

    /** Returns the same with another key, for a form that has to be sent anew. */
    Typed withKey(String fresh) {
        return new Typed(fresh, asked, slip, questions, clarity, team, leads, beside, rareWords);
    }

    /** Returns the same as an answer to the questions as they are now. */
    Typed askedNow(Round round) {
        return new Typed(key, mark(round), slip, questions, clarity, team, leads, beside, rareWords);
    }
}
