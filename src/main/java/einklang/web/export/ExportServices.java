package einklang.web.export;

import einklang.account.Facilitator;
import einklang.report.ExportStore;
import einklang.report.Painter;
import einklang.web.report.ReportServices;
import java.util.Optional;
import java.util.function.Function;

/**
 * What handing reports over needs.
 *
 * @param shelf where files are prepared and wait to be fetched
 * @param people finds a facilitator by key, to name who took a file
 */
public record ExportServices(
        ReportServices report,
        ExportStore exports,
        Painter painter,
        Shelf shelf,
        Function<String, Optional<Facilitator>> people) {}
