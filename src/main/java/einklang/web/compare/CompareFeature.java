package einklang.web.compare;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The routes of the comparison. */
public final class CompareFeature implements Feature {
    private static final String BASE = "/workshops/{id}/compare";

    private final CompareController pages;
    private final BoardController boards;
    private final CheckController check;
    private final RevealController reveal;
    private final DownloadController downloads;

    public CompareFeature(CompareServices services) {
        pages = new CompareController(services);
        boards = new BoardController(services, pages);
        check = new CheckController(services);
        reveal = new RevealController(services);
        downloads = new DownloadController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.get(BASE, FACILITATOR, pages::show)
                .post(BASE, FACILITATOR, pages::start)
                .get(BASE + "/reveal", FACILITATOR, reveal::show)
                .get(BASE + "/check", FACILITATOR, check::show)
                .post(BASE + "/check/mask", FACILITATOR, check::mask)
                .post(BASE + "/check/unmask", FACILITATOR, check::unmask)
                .get(BASE + "/download.{format}", FACILITATOR, downloads::download)
                .get(BASE + "/{board}/live", FACILITATOR, boards::live)
                .post(BASE + "/{board}/move", FACILITATOR, boards::move)
                .post(BASE + "/{board}/new-theme", FACILITATOR, boards::newTheme)
                .post(BASE + "/{board}/merge", FACILITATOR, boards::merge)
                .post(BASE + "/{board}/rename", FACILITATOR, boards::rename)
                .post(BASE + "/{board}/aside", FACILITATOR, boards::aside)
                .post(BASE + "/{board}/tension", FACILITATOR, boards::tension)
                .post(BASE + "/{board}/slider", FACILITATOR, boards::slider)
                .post(BASE + "/{board}/undo", FACILITATOR, boards::undo)
                .post(BASE + "/{board}/redo", FACILITATOR, boards::redo);
    }
}
