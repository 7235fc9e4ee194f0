package einklang;

import einklang.account.Facilitator;
import einklang.export.pdf.PdfFolderWriter;
import einklang.survey.NewWorkshops;
import einklang.survey.RoundRules;
import einklang.survey.SlipCodes;
import einklang.web.Feature;
import einklang.web.workshop.Colleagues;
import einklang.web.workshop.WorkshopParts;
import einklang.web.workshop.WorkshopRoutes;
import java.security.SecureRandom;
import java.util.Optional;

/** Wires the facilitators' pages. */
final class WorkshopRoom {
    private final WorkshopParts parts;

    WorkshopRoom(Shared shared, AccountRoom accounts) {
        SecureRandom random = new SecureRandom();
        int lowestMinimum = shared.settings().minimumAnswers();
        int usual = Math.max(lowestMinimum, RoundRules.DEFAULT_MIN_ANSWERS);
        parts = new WorkshopParts(
                shared.workshops(),
                shared.intake(),
                shared.codes(),
                new SlipCodes(random),
                new NewWorkshops(shared.ids(), random, usual),
                colleagues(accounts),
                shared.live(),
                shared.clock(),
                lowestMinimum,
                LocalNetwork::address,
                new PdfFolderWriter());
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
