package einklang.web.report;

import einklang.board.Comparison;
import einklang.i18n.Language;
import einklang.report.Report;
import einklang.report.ReportSource;
import einklang.report.ReportWriter;
import einklang.report.Reports;
import einklang.report.Translations;
import einklang.survey.ReleasedRound;
import einklang.survey.RoundState;
import einklang.web.InWorkshop;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A facilitator at the report of a workshop that is the own one or a shared one; nobody else gets one of these. */
public record InReport(ReportServices services, InWorkshop in) {
    private static final List<String> OFFERED = List.of("pdf", "pptx", "xlsx", "html", "zip", "json");

    /** Lets in who may run the workshop; whoever may not does not learn that it is there. */
    public static InReport of(ReportServices services, Context ctx) {
        return new InReport(services, InWorkshop.of(services.workshops(), services.clock(), ctx));
    }

    /** Whether nobody answers any more; before that there is nothing to report. */
    public boolean open() {
        return in.state() == RoundState.CLOSED || in.state() == RoundState.COMPARED;
    }

    public String workshopId() {
        return in.workshop().id();
    }

    /** Returns what may be shown at this moment; empty before the answers were compared. */
    Optional<ReleasedRound> released() {
        return in.state() == RoundState.COMPARED ? services.disclosure().release(in.round()) : Optional.empty();
    }

    /** Returns the statements that readers of a report in this language may want translated. */
    static Translations translations(Optional<ReleasedRound> released, Language language) {
        return released.map(round -> Translations.of(round, language))
                .orElseGet(() -> new Translations(language, List.of()));
    }

    /** Puts the report together, of this moment, from what may be shown. */
    public Report report(Language language) {
        return report(released(), language);
    }

    Report report(Optional<ReleasedRound> released, Language language) {
        List<Comparison> comparisons = released.map(this::comparisons).orElse(List.of());
        ReportSource source = new ReportSource(
                in.workshop(),
                in.round(),
                released.map(ReleasedRound::plan),
                comparisons,
                services.plans().read(workshopId()),
                services.reports().branding(workshopId()),
                services.reports().texts(workshopId(), language),
                language,
                services.clock().instant());
        return Reports.build(source, services.random());
    }

    /** Returns one writer for each kind of file, in the order to be offered: those to hand over before those for programs. */
    public List<ReportWriter> writers() {
        List<ReportWriter> writers = new ArrayList<>(services.writers());
        writers.add(new OneFileWriter(in.visit().assets()));
        writers.sort(Comparator.comparingInt(InReport::place));
        return writers;
    }

    /** A format that is not in the list comes last. */
    private static int place(ReportWriter writer) {
        int place = OFFERED.indexOf(writer.format());
        return place < 0 ? OFFERED.size() : place;
    }

    private List<Comparison> comparisons(ReleasedRound released) {
        return Comparison.ofAll(released, services.boards().ofRound(in.round().id()), services.catalogue());
    }
}
