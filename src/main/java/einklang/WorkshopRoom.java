package einklang;

import einklang.account.Facilitator;
import einklang.survey.EditCodes;
import einklang.survey.NewWorkshops;
import einklang.survey.RandomIds;
import einklang.survey.ResponseIntake;
import einklang.survey.RoundRules;
import einklang.survey.SlipCodes;
import einklang.survey.WorkshopStore;
import einklang.web.Feature;
import einklang.web.LiveStreams;
import einklang.web.workshop.Colleagues;
import einklang.web.workshop.WorkshopParts;
import einklang.web.workshop.WorkshopRoutes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Wires the facilitators' pages. */
final class WorkshopRoom {
    private final SecureRandom random = new SecureRandom();
    private final RandomIds ids = new RandomIds(random);
    private final WorkshopParts parts;

    /** What other rooms share with this one. */
    record Shared(WorkshopStore store, ResponseIntake intake, EditCodes codes, LiveStreams live, Clock clock) {}

    WorkshopRoom(Shared shared, AccountRoom accounts, int lowestMinimum) {
        int usual = Math.max(lowestMinimum, RoundRules.DEFAULT_MIN_ANSWERS);
        parts = new WorkshopParts(
                shared.store(),
                shared.intake(),
                shared.codes(),
                new SlipCodes(random),
                new NewWorkshops(ids, random, usual),
                colleagues(accounts),
                shared.live(),
                shared.clock(),
                lowestMinimum,
                LocalNetwork::address);
    }

    private static Colleagues colleagues(AccountRoom accounts) {
        return new Colleagues() {
            @Override
            public Optional<Facilitator> find(String facilitatorId) {
                return accounts.find(facilitatorId);
            }

            @Override
            public Optional<Facilitator> findByEmail(String typed) {
                return accounts.accounts().findByEmail(typed);
            }
        };
    }

    Feature feature() {
        return new WorkshopRoutes(parts);
    }
}
