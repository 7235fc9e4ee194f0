package einklang.web.publish;

import einklang.board.BoardRecord;
import einklang.plan.Plan;
import einklang.plan.Publication;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import einklang.web.InWorkshop;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.util.List;

/**
 * A facilitator about to release something of a workshop that is the own one or a shared one; nobody else gets one.
 *
 * @param plan as it is now
 * @param boards as they are now; none before the round was compared
 */
record Releasing(InWorkshop in, Plan plan, List<BoardRecord> boards, Publication publication) {
    /** Lets in as {@link InWorkshop} does; a trial has nobody to release anything to. */
    static Releasing of(PublishServices services, Context ctx) {
        InWorkshop in = InWorkshop.of(services.workshops(), services.clock(), ctx);
        Workshop workshop = in.workshop();
        if (workshop.isTrial()) {
            throw Refused.notFound();
        }
        return new Releasing(
                in,
                services.plans().read(workshop.id()),
                in.state() == RoundState.COMPARED
                        ? services.boards().ofRound(in.round().id())
                        : List.of(),
                services.publications().read(workshop.id()));
    }

    String workshopId() {
        return in.workshop().id();
    }

    /** Whether answers are compared, so that there is a result to show. */
    boolean compared() {
        return !boards.isEmpty();
    }

    /** Whether the round is closed and there is something agreed. */
    boolean agreed() {
        return in.state() != RoundState.DRAFT && in.state() != RoundState.COLLECTING && !plan.isEmpty();
    }
}
