package einklang.web.answer;

import einklang.survey.Disclosure;
import einklang.survey.EditCodes;
import einklang.survey.RandomIds;
import einklang.survey.ResponseIntake;
import einklang.survey.WorkshopStore;
import einklang.web.Access;
import einklang.web.Feature;
import einklang.web.RateLimit;
import einklang.web.Routes;
import java.time.Clock;
import java.time.Duration;

/** Everything behind a participant's link, and the paper cards of those who have none. */
public final class AnswerFeature implements Feature {
    private static final int GUESSES_PER_ADDRESS = 10;
    private static final int GUESSES_PER_ROUND = 200;
    private static final Duration GUESSES_WITHIN = Duration.ofMinutes(10);

    /**
     * What the feature is built from.
     *
     * @param perAddress the generous limit on forms from one address: a contact centre sits behind one
     */
    public record Parts(
            WorkshopStore workshops,
            ResponseIntake intake,
            Disclosure disclosure,
            Standings standings,
            Published published,
            EditCodes codes,
            RandomIds ids,
            RateLimit perAddress,
            Clock clock) {}

    private final AnswerController answers;
    private final OwnAnswerController own;
    private final InformationController information;
    private final PaperController paper;
    private final PreviewController preview;

    public AnswerFeature(Parts parts) {
        Link link = new Link(parts.workshops(), Look.load(), Look.loadReleased());
        answers = new AnswerController(parts, link);
        GuessLimit perAddress = new GuessLimit(GUESSES_PER_ADDRESS, GUESSES_WITHIN, parts.clock());
        GuessLimit perRound = new GuessLimit(GUESSES_PER_ROUND, GUESSES_WITHIN, parts.clock());
        own = new OwnAnswerController(parts, link, perAddress, perRound);
        information = new InformationController(link);
        paper = new PaperController(parts);
        preview = new PreviewController(parts.workshops(), link);
    }

    @Override
    public void register(Routes routes) {
        for (String link : new String[] {"/a/{code}", "/l/{code}"}) {
            routes.get(link, Access.RESPONDENT, answers::show)
                    .post(link, Access.RESPONDENT, answers::take)
                    .get(link + "/mine", Access.RESPONDENT, own::ask)
                    .post(link + "/mine", Access.RESPONDENT, own::act)
                    .get(link + "/privacy", Access.RESPONDENT, information::show);
        }
        routes.get("/workshops/{id}/preview", Access.FACILITATOR, preview::show)
                .get("/workshops/{id}/paper", Access.FACILITATOR, paper::show)
                .post("/workshops/{id}/paper", Access.FACILITATOR, paper::take);
    }
}
