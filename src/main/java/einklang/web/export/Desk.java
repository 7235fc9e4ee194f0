package einklang.web.export;

import einklang.report.BrandSet;
import einklang.report.Branding;
import einklang.report.ExportRecord;
import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.web.InWorkshop;
import einklang.web.Refused;
import einklang.web.report.InReport;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;

/** A facilitator who hands the report of a workshop over; nobody else gets one of these, and nobody before there is one. */
record Desk(ExportServices services, InReport in) {
    /** Lets in who may run the workshop, once nobody answers any more; before that there is nothing here, and nothing to do. */
    static Desk of(ExportServices services, Context ctx) {
        InReport in = InReport.of(services.report(), ctx);
        if (!in.open()) {
            throw ctx.method().equals(HandlerType.POST) ? Refused.conflict() : Refused.notFound();
        }
        return new Desk(services, in);
    }

    InWorkshop workshop() {
        return in.in();
    }

    String base() {
        return workshop().address("report/export");
    }

    List<BrandSet> brands() {
        return services.exports().brands(workshop().actor());
    }

    /** Returns the chosen names and logos; those of the workshop if none are chosen or they are gone. */
    Branding branding(Choice choice) {
        Optional<BrandSet> chosen = choice.brand().isEmpty()
                ? Optional.empty()
                : brands().stream()
                        .filter(set -> set.id().equals(choice.brand()))
                        .findFirst();
        return chosen.map(BrandSet::branding)
                .orElseGet(() -> services.report().reports().branding(in.workshopId()));
    }

    Report edition(Choice choice) {
        return edition(choice, in.report(choice.language()));
    }

    Report edition(Choice choice, Report whole) {
        return choice.edition(branding(choice)).of(whole);
    }

    /** Returns the writer of a format as the visitor has set it up; refuses formats that nobody writes. */
    ReportWriter writer(String format) {
        return in.writers().stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .map(writer -> writer.of(workshop().actor()))
                .orElseThrow(Refused::notFound);
    }

    /** Writes down who takes what, without content. */
    void log(String format, Report report) {
        services.exports()
                .log(
                        in.workshopId(),
                        ExportRecord.of(
                                services.report().clock().instant(), workshop().actor(), format, report));
    }
}
