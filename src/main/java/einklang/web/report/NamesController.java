package einklang.web.report;

import einklang.i18n.Language;
import einklang.report.Branding;
import einklang.report.Logo;
import einklang.survey.StaleVersion;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Upload;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Takes in whose report it is: names and logos. */
final class NamesController {
    private final ReportServices services;
    private final StepController step;

    NamesController(ReportServices services, StepController step) {
        this.services = services;
        this.step = step;
    }

    void store(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            StepController.notYet(ctx, in, 409);
            return;
        }
        Upload upload = Upload.of(ctx);
        Language language = Language.find(upload.text("in")).orElseThrow(Refused::badRequest);
        Branding before = services.reports().branding(in.workshopId());
        Map<Side, String> faults = new EnumMap<>(Side.class);
        Optional<Logo> client = logo(in, upload, Side.CLIENT, before, faults);
        Optional<Logo> consultant = logo(in, upload, Side.CONSULTANT, before, faults);
        String clientName = name(upload, Side.CLIENT);
        String consultantName = name(upload, Side.CONSULTANT);
        boolean clash = false;
        if (faults.isEmpty()) {
            try {
                services.reports()
                        .putBranding(
                                in.workshopId(),
                                new Branding(clientName, consultantName, client, consultant, upload.number("version")));
                Html.seeOther(ctx, in.in().address("report") + "?in=" + language.code() + "&done=1#names");
                return;
            } catch (StaleVersion other) {
                clash = true;
            }
        }
        StepPage.Names typed = new StepPage.Names(
                clientName,
                consultantName,
                clash,
                faults.getOrDefault(Side.CLIENT, ""),
                faults.getOrDefault(Side.CONSULTANT, ""));
        step.render(ctx, clash ? 409 : 422, in, language, Optional.empty(), Optional.of(typed), false);
    }

    /** Cuts what is too long for a name: the field does not let anybody type more. */
    private static String name(Upload upload, Side side) {
        String name = StepController.cleaned(upload.text(side.path()));
        int length = name.codePointCount(0, name.length());
        return length <= Branding.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Branding.LONGEST_NAME));
    }

    private static Optional<Logo> logo(
            InReport in, Upload upload, Side side, Branding before, Map<Side, String> faults) {
        Optional<byte[]> file = upload.file(side.path() + "_logo");
        if (file.isEmpty()) {
            return upload.has(side.path() + "_remove") ? Optional.empty() : side.logo(before);
        }
        try {
            return Optional.of(LogoReader.read(file.get()));
        } catch (LogoRefused refused) {
            faults.put(side, in.in().visit().messages().text(refused.key()));
            return side.logo(before);
        }
    }
}
