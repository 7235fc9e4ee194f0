package einklang.survey;

import einklang.i18n.Messages;
import java.util.List;

/** What is said to respondents about their answers, made from the settings that hold, so that it is always true. */
public final class PromiseLines {
    private PromiseLines() {}

    /** Returns five plain sentences or pairs of sentences: words, readers, minimum, leaders, code and retention. */
    public static List<String> lines(Invitation invitation, Messages messages) {
        RoundRules rules = invitation.round().rules();
        return List.of(
                words(invitation, messages),
                readers(rules, messages),
                messages.text("answer.promise.minimum", rules.minAnswers()) + teams(invitation, messages),
                messages.text("answer.promise.leaders", rules.minAnswers()),
                messages.text("answer.promise.code")
                        + " "
                        + messages.plural(
                                "answer.promise.retention",
                                invitation.workshop().retentionMonths()));
    }

    private static String words(Invitation invitation, Messages messages) {
        WordsChoice words = invitation.round().rules().words();
        String line = messages.text("answer.promise.words." + words.name());
        boolean obstacles =
                invitation.round().questions().stream().anyMatch(question -> question.kind() == QuestionKind.OBSTACLES);
        return words == WordsChoice.OPEN && obstacles ? line + " " + messages.text("answer.promise.obstacles") : line;
    }

    private static String readers(RoundRules rules, Messages messages) {
        return switch (rules.readers()) {
            case FACILITATOR -> messages.text("answer.promise.readers.FACILITATOR");
            case NEUTRAL_PERSON -> messages.text("answer.promise.readers.NEUTRAL_PERSON", rules.neutralReader());
            case NOBODY -> messages.text("answer.promise.readers.NOBODY");
        };
    }

    private static String teams(Invitation invitation, Messages messages) {
        int minimum = invitation.round().rules().minAnswers();
        return invitation.workshop().teams().isEmpty() ? "" : " " + messages.text("answer.promise.teams", minimum);
    }
}
