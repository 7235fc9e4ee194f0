package einklang.web.publish;

import einklang.board.BoardStore;
import einklang.catalogue.Catalogue;
import einklang.plan.PlanStore;
import einklang.plan.PublicationStore;
import einklang.survey.Disclosure;
import einklang.survey.WorkshopStore;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What releasing needs.
 *
 * @param localHost an address of this machine that others in its network reach
 */
public record PublishServices(
        WorkshopStore workshops,
        PlanStore plans,
        PublicationStore publications,
        BoardStore boards,
        Disclosure disclosure,
        Catalogue catalogue,
        Clock clock,
        Supplier<Optional<String>> localHost) {}
