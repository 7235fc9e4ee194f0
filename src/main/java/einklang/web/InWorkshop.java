package einklang.web;

import einklang.survey.Milestones;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore;
import io.javalin.http.Context;
import java.time.Clock;

/**
 * A facilitator in a workshop that is the own one or a shared one; nobody else gets one of these.
 *
 * @param round the newest one
 * @param state of the round at the time of the request
 * @param milestones how far the workshop had come then
 */
public record InWorkshop(Visit visit, Workshop workshop, Round round, RoundState state, Milestones milestones) {
    /** Lets in who may run the workshop {@code {id}} of the path; whoever may not does not learn that it is there. */
    public static InWorkshop of(WorkshopStore workshops, Clock clock, Context ctx) {
        Visit visit = Visit.of(ctx);
        String id = ctx.pathParam("id");
        if (!workshops.mayRun(id, visit.facilitator().id())) {
            throw Refused.notFound();
        }
        Workshop workshop = workshops.find(id).orElseThrow(Refused::notFound);
        Round round = workshops.currentRound(id);
        return new InWorkshop(visit, workshop, round, round.stateAt(clock.instant()), workshops.milestones(id));
    }

    /** Returns the key of the facilitator. */
    public String actor() {
        return visit.facilitator().id();
    }

    /** Returns the address of a page of the workshop, such as that of {@code "agree"}. */
    public String address(String page) {
        return "/workshops/" + workshop.id() + "/" + page;
    }

    /** Returns a frame with the steps and, in a trial, its mark. */
    public Frame frame(String title, Step step) {
        return Frame.of(visit, title)
                .withSteps(StepsBar.of(workshop, step, state, milestones))
                .inTrial(workshop.trialOf());
    }
}
