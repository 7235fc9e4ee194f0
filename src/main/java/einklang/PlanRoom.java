package einklang;

import einklang.imports.FileTables;
import einklang.plan.PlanStore;
import einklang.store.StoredPlans;
import einklang.web.Feature;
import einklang.web.act.ActFeature;
import einklang.web.agree.AgreeFeature;
import einklang.web.imports.PlanImportFeature;
import einklang.web.plan.PlanFeature;
import einklang.web.plan.PlanServices;
import java.util.List;

/** Wires the pages on which goals and measures are agreed. */
final class PlanRoom {
    private final PlanServices services;

    PlanRoom(Shared shared, AccountRoom accounts, CompareRoom compare) {
        services = new PlanServices(
                shared.workshops(),
                new StoredPlans(shared.database()),
                compare.services().boards(),
                compare.services().disclosure(),
                compare.services().catalogue(),
                compare.hints(),
                accounts::find,
                shared.live(),
                shared.clock(),
                shared.ids());
    }

    PlanStore plans() {
        return services.plans();
    }

    List<Feature> features() {
        return List.of(
                new PlanFeature(services),
                new AgreeFeature(services),
                new ActFeature(services),
                new PlanImportFeature(services, new FileTables()));
    }
}
