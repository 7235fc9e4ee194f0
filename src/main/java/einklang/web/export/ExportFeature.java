package einklang.web.export;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The routes of handing a report over. */
public final class ExportFeature implements Feature {
    private final ExportController export;
    private final PreviewController preview;
    private final ShelfController shelf;
    private final PictureController pictures;
    private final BrandController brands;
    private final WholeController whole;

    public ExportFeature(ExportServices services) {
        export = new ExportController(services);
        preview = new PreviewController(services);
        shelf = new ShelfController(services);
        pictures = new PictureController(services);
        brands = new BrandController(services);
        whole = new WholeController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/workshops/{id}/report/export", FACILITATOR, export::show)
                .post("/workshops/{id}/report/export", FACILITATOR, export::order)
                .get("/workshops/{id}/report/export/preview", FACILITATOR, preview::show)
                .get("/workshops/{id}/report/export/jobs/{job}", FACILITATOR, shelf::status)
                .get("/workshops/{id}/report/export/jobs/{job}/file", FACILITATOR, shelf::file)
                .get("/workshops/{id}/report/export/pictures/{name}", FACILITATOR, pictures::download)
                .post("/workshops/{id}/report/export/brands", FACILITATOR, brands::keep)
                .post("/workshops/{id}/report/export/brands/remove", FACILITATOR, brands::remove)
                .get("/workshops/{id}/report/files/{format}", FACILITATOR, whole::download);
    }
}
