package einklang.web.compare;

import einklang.board.BoardRecord;
import einklang.board.Comparison;
import einklang.survey.ReleasedRound;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import einklang.web.Frame;
import einklang.web.InWorkshop;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.StepsBar;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.List;

/** A facilitator in the comparison of a workshop that is the own one; nobody else gets one of these. */
record Entered(CompareServices services, Visit visit, Workshop workshop, Round round) {
    /** Lets in who may run the workshop; whoever may not does not learn that it is there. */
    static Entered of(CompareServices services, Context ctx) {
        InWorkshop in = InWorkshop.of(services.workshops(), services.clock(), ctx);
        return new Entered(services, in.visit(), in.workshop(), in.round());
    }

    String base() {
        return "/workshops/" + workshop.id() + "/compare";
    }

    String actor() {
        return visit.facilitator().id();
    }

    RoundState state() {
        return round.stateAt(services.clock().instant());
    }

    /** Returns what is released; a round that was not compared has nothing here. */
    ReleasedRound released() {
        return services.disclosure().release(round).orElseThrow(Refused::notFound);
    }

    List<BoardRecord> boards() {
        return services.boards().ofRound(round.id());
    }

    BoardRecord board(String id) {
        return boards().stream()
                .filter(board -> board.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Returns the comparison of the question with this number, counted from 1; the first if there is no such number. */
    Comparison comparison(int question) {
        List<BoardRecord> boards = boards();
        if (boards.isEmpty()) {
            throw Refused.notFound();
        }
        BoardRecord board = boards.get(question >= 1 && question <= boards.size() ? question - 1 : 0);
        return Comparison.of(released(), board, services.catalogue());
    }

    Frame frame(String title) {
        return Frame.of(visit, title)
                .withSteps(StepsBar.of(
                        workshop, Step.COMPARE, state(), services.workshops().milestones(workshop.id())))
                .inTrial(workshop.trialOf());
    }

    /** Reads a small number of the query; 0 if there is none. */
    static int number(Context ctx, String name) {
        String text = ctx.queryParam(name);
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
