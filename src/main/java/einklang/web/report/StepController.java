package einklang.web.report;

import einklang.i18n.Language;
import einklang.plan.FindingKind;
import einklang.plan.PlanFinding;
import einklang.plan.PlanFindings;
import einklang.report.OwnText;
import einklang.report.Paragraph;
import einklang.report.Report;
import einklang.report.Translations;
import einklang.survey.ReleasedRound;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.plan.NotYetPage;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step page: what the report will say, in which language, under whose name, and its summary to be edited. */
final class StepController {
    private final ReportServices services;

    StepController(ReportServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (in.open()) {
            boolean done = "1".equals(ctx.queryParam("done"));
            render(ctx, 200, in, language(in, ctx.queryParam("in")), Optional.empty(), Optional.empty(), done);
        } else {
            notYet(ctx, in, 200);
        }
    }

    static void notYet(Context ctx, InReport in, int status) {
        String heading = in.in().visit().messages().text(Step.REPORT.key());
        String workshop = "/workshops/" + in.workshopId();
        Html.render(
                ctx, status, "plan/notyet.jte", new NotYetPage(in.in().frame(heading, Step.REPORT), heading, workshop));
    }

    /** The language of the report is chosen here, whatever the one of the page; it begins with that of the page. */
    static Language language(InReport in, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(Language::find)
                .orElse(in.in().visit().language());
    }

    void render(
            Context ctx,
            int status,
            InReport in,
            Language language,
            Optional<StepPage.Typed> typed,
            Optional<StepPage.Names> names,
            boolean done) {
        Optional<ReleasedRound> released = in.released();
        Report report = in.report(released, language);
        var branding = services.reports().branding(in.workshopId());
        String title = in.in().visit().messages().text("report.title");
        StepPage page = new StepPage(
                in.in().frame(title, Step.REPORT),
                in.in().address("report"),
                report,
                services.reports().texts(in.workshopId(), language),
                branding,
                missing(in, report),
                untranslated(in, InReport.translations(released, language)),
                typed,
                names.orElseGet(() -> StepPage.Names.of(branding)),
                done);
        Html.render(ctx, status, "report/step.jte", page);
    }

    private static String untranslated(InReport in, Translations translations) {
        return translations.lines().isEmpty()
                ? ""
                : TranslationsPage.counted(in.in().visit().messages(), translations);
    }

    private List<String> missing(InReport in, Report report) {
        var messages = in.in().visit().messages();
        List<String> missing = new ArrayList<>();
        if (report.comparison().isEmpty()) {
            missing.add(messages.text("report.missing.comparison"));
        }
        if (report.plan().goals().isEmpty()) {
            missing.add(messages.text("report.missing.goals"));
        }
        long untranslated = untranslated(in, report);
        if (untranslated > 0) {
            missing.add(messages.plural(
                    "report.missing.texts", untranslated, report.language().ownName()));
        }
        if (!report.findings().isEmpty()) {
            missing.add(
                    messages.plural("report.missing.findings", report.findings().size()));
        }
        return missing;
    }

    private long untranslated(InReport in, Report report) {
        LocalDate today = report.cover().date();
        return PlanFindings.of(services.plans().read(in.workshopId()), List.of(report.language()), today)
                .of(FindingKind.MISSING_TEXT)
                .stream()
                .filter(PlanFinding.MissingText.class::isInstance)
                .count();
    }

    /** Stores an own text, or goes back to the proposed one. */
    void edit(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            notYet(ctx, in, 409);
            return;
        }
        Form form = Form.of(ctx);
        Language language = Language.find(form.text("in")).orElseThrow(Refused::badRequest);
        String paragraph = form.text("paragraph");
        if (!Paragraph.IDS.contains(paragraph) || !form.text("basis").matches("[0-9a-f]{16}")) {
            throw Refused.badRequest();
        }
        store(ctx, in, language, form);
    }

    private void store(Context ctx, InReport in, Language language, Form form) {
        String paragraph = form.text("paragraph");
        String text = form.text("do").equals("proposed") ? "" : cleaned(form.text("text"));
        var messages = in.in().visit().messages();
        int length = text.codePointCount(0, text.length());
        if (length > OwnText.LONGEST) {
            String sentence = messages.text("report.edit.long", OwnText.LONGEST, length);
            refuse(ctx, 422, in, language, new StepPage.Typed(paragraph, text, sentence, ""));
            return;
        }
        boolean same = Paragraph.fingerprint(text).equals(form.text("basis"));
        try {
            services.reports()
                    .putText(
                            in.workshopId(),
                            language,
                            new OwnText(paragraph, same ? "" : text, form.text("basis"), form.number("version")));
            Html.seeOther(ctx, in.in().address("report") + "?in=" + language.code() + "&done=1#p-" + paragraph);
        } catch (StaleVersion other) {
            OwnText stored = services.reports()
                    .texts(in.workshopId(), language)
                    .getOrDefault(paragraph, OwnText.none(paragraph));
            String sentence = messages.text("report.edit.clash");
            refuse(ctx, 409, in, language, new StepPage.Typed(paragraph, text, sentence, stored.text()));
        }
    }

    private void refuse(Context ctx, int status, InReport in, Language language, StepPage.Typed typed) {
        render(ctx, status, in, language, Optional.of(typed), Optional.empty(), false);
    }

    /** Signs that nobody sees and line breaks become blanks: a paragraph is one. */
    static String cleaned(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\x{200D}]]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
