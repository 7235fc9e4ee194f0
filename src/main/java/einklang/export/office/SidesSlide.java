package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.SlideRole;
import java.util.List;
import java.util.Optional;

/** Leaders beside the team: how large a share of each side names a goal, the widest gaps first. */
final class SidesSlide {
    private static final int PAIRS = 8;

    private final Voices voices;
    private final Messages messages;
    private final ComparisonReport.QuestionPart question;

    SidesSlide(Voices voices, ComparisonReport.QuestionPart question) {
        this.voices = voices;
        this.messages = voices.messages();
        this.question = question;
    }

    Optional<Slide> find() {
        List<ComparisonReport.GapLine> gaps =
                question.leaderStaffGap().stream().limit(PAIRS).toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        ComparisonReport.Basis basis = question.basis();
        Piece.Series leaders = new Piece.Series(
                side("leaders", basis.leaders()),
                gaps.stream().map(gap -> share(gap.leaders(), basis.leaders())).toList(),
                Piece.Tone.OTHER);
        Piece.Series staff = new Piece.Series(
                side("staff", basis.staff()),
                gaps.stream().map(gap -> share(gap.staff(), basis.staff())).toList(),
                Piece.Tone.MAIN);
        Piece.Chart chart = new Piece.Chart(
                messages.text("report.chart.sides"),
                messages.text("report.chart.sides.description"),
                "",
                Piece.Shape.BARS,
                messages.text("compare.theme"),
                gaps.stream().map(this::label).toList(),
                List.of(leaders, staff),
                "0%");
        return Optional.of(Slide.of(SlideRole.CONTENT, titles(gaps.get(0)), voices.hint("sides"), chart));
    }

    private String label(ComparisonReport.GapLine gap) {
        return voices.label(voices.comparison().theme(gap.theme()));
    }

    private String side(String side, int people) {
        return messages.text("compare.side." + side) + " (" + voices.words().people(people) + ")";
    }

    private static Optional<Double> share(int some, int all) {
        return Optional.of(all == 0 ? 0 : (double) some / all);
    }

    private List<String> titles(ComparisonReport.GapLine gap) {
        ComparisonReport.Basis basis = question.basis();
        if (gap.leaders() * basis.staff() == gap.staff() * basis.leaders()) {
            return List.of(messages.text("deck.sides.same"));
        }
        String widest = messages.text(
                "report.summary.sides",
                voices.named(voices.comparison().theme(gap.theme())),
                voices.words().of(gap.leaders(), basis.leaders()),
                voices.words().of(gap.staff(), basis.staff()));
        return List.of(widest, messages.text("deck.sides"));
    }
}
