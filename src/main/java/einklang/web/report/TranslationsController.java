package einklang.web.report;

import einklang.i18n.Language;
import einklang.report.Gloss;
import einklang.report.Translations;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Translations of statements for readers of the report. */
final class TranslationsController {
    private final ReportServices services;

    TranslationsController(ReportServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            StepController.notYet(ctx, in, 200);
            return;
        }
        Language language = StepController.language(in, ctx.queryParam("in"));
        String asked = ctx.queryParam("part");
        int part = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
        render(ctx, 200, in, language, part, Map.of());
    }

    private static void render(
            Context ctx,
            int status,
            InReport in,
            Language language,
            int part,
            Map<String, TranslationsPage.Refusal> refused) {
        String title = in.in().visit().messages().text("report.translations");
        TranslationsPage page = new TranslationsPage(
                in.in().frame(title, Step.REPORT),
                in.in().address("report"),
                InReport.translations(in.released(), language),
                part,
                refused,
                "1".equals(ctx.queryParam("done")));
        Html.render(ctx, status, "report/translations.jte", page);
    }

    /** Stores all changed lines that were sent; what could not be stored comes back as it was typed. */
    void store(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            StepController.notYet(ctx, in, 409);
            return;
        }
        Form form = Form.of(ctx);
        Language language = Language.find(form.text("in")).orElseThrow(Refused::badRequest);
        int part = (int) Math.max(1, Math.min(100_000, form.number("part")));
        Map<String, TranslationsPage.Refusal> refused = new HashMap<>();
        List<Gloss> changes = changes(in, form, InReport.translations(in.released(), language), refused);
        boolean wrong = !refused.isEmpty();
        clashes(in, changes, language, refused);
        if (refused.isEmpty()) {
            int next = form.has("to") ? (int) Math.min(100_000, form.number("to")) : part;
            Html.seeOther(
                    ctx,
                    in.in().address("report/translations") + "?in=" + language.code() + "&part=" + next + "&done=1");
        } else {
            render(ctx, wrong ? 422 : 409, in, language, part, refused);
        }
    }

    /** Only lines that may be shown are looked for in the form: no other statement can be reached by it. */
    private static List<Gloss> changes(
            InReport in, Form form, Translations translations, Map<String, TranslationsPage.Refusal> refused) {
        List<Gloss> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Translations.Line line : translations.lines()) {
            line.statements().stream()
                    .map(statement -> statement.id())
                    .filter(id -> form.has("t-" + id) && seen.add(line.id()))
                    .forEach(id -> {
                        String typed = StepController.cleaned(form.text("t-" + id));
                        String before = form.text("b-" + id);
                        String fault = typed.equals(before) ? "" : fault(in, line, typed);
                        if (!fault.isEmpty()) {
                            refused.put(line.id(), new TranslationsPage.Refusal(typed, fault, ""));
                        } else if (!typed.equals(before)) {
                            changes.addAll(line.changed(translations.language(), before, typed));
                        }
                    });
        }
        return changes;
    }

    private static String fault(InReport in, Translations.Line line, String typed) {
        var messages = in.in().visit().messages();
        int length = typed.codePointCount(0, typed.length());
        if (length > Gloss.LONGEST) {
            return messages.text("report.edit.long", Gloss.LONGEST, length);
        }
        return line.bringsBackMasked(typed) ? messages.text("report.translations.masked") : "";
    }

    private void clashes(
            InReport in, List<Gloss> changes, Language language, Map<String, TranslationsPage.Refusal> refused) {
        if (changes.isEmpty()) {
            return;
        }
        List<Gloss> late = services.reports()
                .putGlosses(
                        in.in().round().id(),
                        changes,
                        in.in().actor(),
                        services.clock().instant());
        Translations now = InReport.translations(in.released(), language);
        for (Gloss gloss : late) {
            now.find(gloss.statement())
                    .ifPresent(line -> refused.put(
                            line.id(),
                            new TranslationsPage.Refusal(
                                    gloss.text(), in.in().visit().messages().text("report.edit.clash"), line.gloss())));
        }
    }
}
