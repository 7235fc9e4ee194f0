package einklang.web.workshop;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The facilitator's pages, a line each. */
public final class WorkshopRoutes implements Feature {
    private final OverviewController overview;
    private final SetupController setup;
    private final WorkshopController workshop;
    private final LinkController links;
    private final LiveController live;
    private final SharingController sharing;
    private final TrialController trial;
    private final FolderController folder;

    public WorkshopRoutes(WorkshopParts parts) {
        Doors doors = new Doors(parts.store(), parts.clock());
        overview = new OverviewController(parts);
        setup = new SetupController(parts, doors);
        workshop = new WorkshopController(parts, doors);
        links = new LinkController(parts, doors);
        live = new LiveController(parts, doors);
        sharing = new SharingController(parts, doors);
        trial = new TrialController(parts, doors);
        folder = new FolderController(parts, doors);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/", FACILITATOR, overview::show)
                .get("/workshops", FACILITATOR, overview::show)
                .get("/workshops/new", FACILITATOR, setup::showNew)
                .post("/workshops/new", FACILITATOR, setup::create)
                .get("/workshops/{id}", FACILITATOR, workshop::show)
                .get("/workshops/{id}/settings", FACILITATOR, setup::showSettings)
                .post("/workshops/{id}/settings", FACILITATOR, setup::save)
                .post("/workshops/{id}/start", FACILITATOR, workshop::start)
                .post("/workshops/{id}/close", FACILITATOR, workshop::close)
                .post("/workshops/{id}/reopen", FACILITATOR, workshop::reopen)
                .get("/workshops/{id}/discard", FACILITATOR, workshop::askDiscard)
                .post("/workshops/{id}/discard", FACILITATOR, workshop::discard)
                .get("/workshops/{id}/delete", FACILITATOR, workshop::askDelete)
                .post("/workshops/{id}/delete", FACILITATOR, workshop::delete);
        registerGivenOut(routes);
        registerPeople(routes);
    }

    private void registerGivenOut(Routes routes) {
        routes.get("/workshops/{id}/qr.svg", FACILITATOR, links::svg)
                .get("/workshops/{id}/qr.png", FACILITATOR, links::png)
                .get("/workshops/{id}/leaders-qr.svg", FACILITATOR, links::leadersSvg)
                .get("/workshops/{id}/leaders-qr.png", FACILITATOR, links::leadersPng)
                .get("/workshops/{id}/poster", FACILITATOR, links::poster)
                .get("/workshops/{id}/folder.pdf", FACILITATOR, folder::download)
                .get("/workshops/{id}/slips", FACILITATOR, links::askSlips)
                .post("/workshops/{id}/slips", FACILITATOR, links::makeSlips)
                .get("/workshops/{id}/live", FACILITATOR, live::stream)
                .get("/workshops/{id}/count", FACILITATOR, live::count);
    }

    private void registerPeople(Routes routes) {
        routes.get("/workshops/{id}/sharing", FACILITATOR, sharing::show)
                .post("/workshops/{id}/share", FACILITATOR, sharing::share)
                .post("/workshops/{id}/unshare", FACILITATOR, sharing::unshare)
                .post("/workshops/{id}/hand-over", FACILITATOR, sharing::handOver)
                .post("/workshops/{id}/trial", FACILITATOR, trial::start)
                .post("/workshops/{id}/trial/remove", FACILITATOR, trial::remove);
    }
}
