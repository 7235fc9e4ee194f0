package einklang.web.plan;

import einklang.account.Facilitator;
import einklang.analysis.GoalHints;
import einklang.board.BoardStore;
import einklang.catalogue.Catalogue;
import einklang.plan.PlanStore;
import einklang.survey.Disclosure;
import einklang.survey.RandomIds;
import einklang.survey.WorkshopStore;
import einklang.web.LiveStreams;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * What pages of a plan need.
 *
 * @param people finds a facilitator by key, to name who changed something
 */
public record PlanServices(
        WorkshopStore workshops,
        PlanStore plans,
        BoardStore boards,
        Disclosure disclosure,
        Catalogue catalogue,
        GoalHints hints,
        Function<String, Optional<Facilitator>> people,
        LiveStreams live,
        Clock clock,
        RandomIds ids) {}
