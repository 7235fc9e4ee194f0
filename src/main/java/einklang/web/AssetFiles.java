package einklang.web;

import io.javalin.http.Context;

/** Serves the static files: zipped once, kept by browsers for a year, because the URL changes with the content. */
final class AssetFiles implements Feature {
    private static final int SMALLEST_ZIPPED = 1000;

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/static/{hash}/{name}", Access.RESPONDENT, this::serve);
        routes.get("/favicon.ico", Access.RESPONDENT, this::icon);
    }

    private void serve(Context ctx) {
        Assets.Asset asset = assets.find(ctx.pathParam("name"))
                .filter(found -> found.hash().equals(ctx.pathParam("hash")))
                .orElseThrow(Refused::notFound);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type())
                .disableCompression();
        boolean zip = asset.plain().length >= SMALLEST_ZIPPED && asset.zipped().length < asset.plain().length;
        ctx.header("Vary", "Accept-Encoding");
        if (zip && String.valueOf(ctx.header("Accept-Encoding")).contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(asset.zipped());
        } else {
            ctx.result(asset.plain());
        }
    }

    /** Browsers ask for this path by themselves. */
    private void icon(Context ctx) {
        ctx.redirect(assets.url("icon.svg"), io.javalin.http.HttpStatus.MOVED_PERMANENTLY);
    }
}
