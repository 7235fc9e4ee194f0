package einklang.web.template;

import static einklang.web.Access.FACILITATOR;

import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplateReader;
import einklang.report.SlideTemplateRefused;
import einklang.report.SlideTemplates;
import einklang.survey.StaleVersion;
import einklang.web.Feature;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Routes;
import einklang.web.Upload;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A facilitator's own template for slides; everybody sees only the own one. */
public final class TemplateFeature implements Feature {
    private static final String PATH = "/template";

    private final SlideTemplates templates;
    private final SlideTemplateReader reader;

    public TemplateFeature(SlideTemplates templates, SlideTemplateReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    @Override
    public void register(Routes routes) {
        routes.get(PATH, FACILITATOR, ctx -> render(ctx, 200, ""))
                .upload(PATH, FACILITATOR, Upload.Size.TEMPLATE, this::bring)
                .post(PATH + "/mapping", FACILITATOR, this::map)
                .post(PATH + "/remove", FACILITATOR, this::remove);
    }

    private void render(Context ctx, int status, String fault) {
        Visit visit = Visit.of(ctx);
        String title = visit.messages().text("template.title");
        boolean done = "1".equals(ctx.queryParam("done"));
        TemplatePage page = new TemplatePage(
                Frame.of(visit, title), templates.find(visit.facilitator().id()).flatMap(this::shown), fault, done);
        Html.render(ctx, status, "template/template.jte", page);
    }

    /** A template that cannot be read any more is as good as none. */
    private Optional<TemplatePage.Shown> shown(SlideTemplate template) {
        try {
            return Optional.of(new TemplatePage.Shown(template, reader.look(template.bytes())));
        } catch (SlideTemplateRefused broken) {
            return Optional.empty();
        }
    }

    private void bring(Context ctx) {
        Visit visit = Visit.of(ctx);
        Upload upload = Upload.of(ctx);
        Optional<byte[]> file = upload.file("file");
        if (file.isEmpty()) {
            render(ctx, 422, visit.messages().text("template.fault.none"));
            return;
        }
        try {
            byte[] cleared = reader.cleared(file.get());
            SlideMapping mapping = SlideMapping.guess(reader.look(cleared).layouts());
            templates.put(visit.facilitator().id(), SlideTemplate.of(name(visit, upload), cleared, mapping));
            Html.seeOther(ctx, PATH + "?done=1");
        } catch (SlideTemplateRefused refused) {
            String key = "template.fault." + refused.reason().name().toLowerCase(Locale.ROOT);
            render(ctx, 422, visit.messages().text(key));
        }
    }

    /** Signs that nobody sees become blanks; without a name it is called after what it is. */
    private static String name(Visit visit, Upload upload) {
        String name =
                upload.text("name").replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        int most = Math.min(name.length(), SlideTemplate.LONGEST_NAME);
        int end = most > 0 && Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.isEmpty() ? visit.messages().text("template.unnamed") : name.substring(0, end);
    }

    private void map(Context ctx) {
        Visit visit = Visit.of(ctx);
        Form form = Form.of(ctx);
        TemplatePage.Shown shown =
                templates.find(visit.facilitator().id()).flatMap(this::shown).orElseThrow(Refused::notFound);
        Map<SlideRole, Integer> chosen = new EnumMap<>(SlideRole.class);
        for (SlideRole role : SlideRole.values()) {
            long place = form.number(TemplatePage.field(role));
            if (place < 0 || place >= shown.look().layouts().size()) {
                throw Refused.badRequest();
            }
            chosen.put(role, (int) place);
        }
        try {
            templates.map(visit.facilitator().id(), new SlideMapping(chosen), form.number("version"));
            Html.seeOther(ctx, PATH + "?done=1");
        } catch (StaleVersion other) {
            render(ctx, 409, visit.messages().text("template.fault.stale"));
        }
    }

    private void remove(Context ctx) {
        Form.of(ctx);
        templates.remove(Visit.of(ctx).facilitator().id());
        Html.seeOther(ctx, PATH + "?done=1");
    }
}
