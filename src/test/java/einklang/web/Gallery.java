package einklang.web;

import einklang.i18n.Language;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shows every part of the style sheet on one page, for people who work on the look: run it, open /gallery. */
public final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) {
        int port = arguments.length == 0 ? 8089 : Integer.parseInt(arguments[0]);
        WebConfig config =
                new WebConfig("127.0.0.1", port, URI.create("http://localhost:" + port), List.of(), Language.DE, "");
        new WebServer(config, RunningServer.parts(cookie -> Optional.empty()), List.of(Gallery::register)).start();
    }

    private static void register(Routes routes) {
        routes.get("/gallery", Access.ANYONE, ctx -> show(ctx, false));
        routes.get("/gallery/projector", Access.ANYONE, ctx -> show(ctx, true));
    }

    private static void show(Context ctx, boolean wall) throws IOException {
        Frame frame = Frame.of(Visit.of(ctx), "Galerie")
                .withSteps(new StepsBar(
                        Step.COMPARE, Map.of(Step.ASK, "/"), Optional.of(new StepsBar.Next("next.COMPARE", "/"))));
        Html.render(ctx, "error/problem.jte", new ErrorPage(wall ? frame.onProjector() : frame, "HERE", "", "", ""));
        String around =
                new String(Objects.requireNonNull(ctx.resultInputStream()).readAllBytes(), StandardCharsets.UTF_8);
        String body = Files.readString(Path.of("src/test/resources/gallery/body.html"));
        String main = "<main id=\"main\" tabindex=\"-1\">";
        ctx.result(
                around.substring(0, around.indexOf(main)) + main + body + around.substring(around.indexOf("</main>")));
    }
}
