package einklang.web.export;

import einklang.account.Facilitator;
import einklang.report.ExportRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the log of exports.
 *
 * @param who name of the facilitator; empty if the account is gone
 */
public record LogLine(ExportRecord export, String who) {
    static List<LogLine> of(List<ExportRecord> exports, Function<String, Optional<Facilitator>> people) {
        return exports.stream()
                .map(export -> new LogLine(
                        export,
                        people.apply(export.actor()).map(Facilitator::name).orElse("")))
                .toList();
    }
}
