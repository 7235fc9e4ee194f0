package einklang;

import einklang.plan.PublicationStore;
import einklang.store.StoredPublications;
import einklang.web.Feature;
import einklang.web.answer.Published;
import einklang.web.publish.PublishFeature;
import einklang.web.publish.PublishServices;
import einklang.web.publish.StoredRelease;

/** Wires what participants are shown once it is released. */
final class PublishRoom {
    private final PublishServices services;

    PublishRoom(Shared shared, CompareRoom compare, PlanRoom plan) {
        services = new PublishServices(
                shared.workshops(),
                plan.plans(),
                new StoredPublications(shared.database()),
                compare.services().boards(),
                compare.services().disclosure(),
                compare.services().catalogue(),
                shared.clock(),
                LocalNetwork::address);
    }

    Feature feature() {
        return new PublishFeature(services);
    }

    Published published() {
        return new StoredRelease(services);
    }

    PublicationStore publications() {
        return services.publications();
    }
}
