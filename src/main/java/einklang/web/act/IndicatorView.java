package einklang.web.act;

import einklang.chart.ChartWords;
import einklang.chart.TargetLine;
import einklang.i18n.Messages;
import einklang.plan.Direction;
import einklang.plan.Indicator;
import einklang.plan.Progress;
import einklang.plan.Reading;
import einklang.web.plan.InPlan;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as it is shown.
 *
 * @param readings oldest first
 */
public record IndicatorView(Indicator indicator, List<Reading> readings, Messages messages, String href) {
    public IndicatorView {
        readings = List.copyOf(readings);
    }

    static IndicatorView of(InPlan in, Indicator indicator) {
        return new IndicatorView(
                indicator,
                in.plan().readingsOf(indicator),
                in.messages(),
                in.address("act/indicators/" + indicator.id()));
    }

    public ActWords words() {
        return new ActWords(messages);
    }

    public String value(BigDecimal number) {
        return words().value(number, indicator.unit());
    }

    /** Returns "from 12 min to 5 min by 30 June 2027", as far as that is known. */
    public String plan() {
        String baseline = indicator
                .baseline()
                .map(start -> messages.text("act.indicator.from", value(start)))
                .orElse("");
        String target = indicator
                .target()
                .map(end -> messages.text("act.indicator.to", value(end)))
                .orElse(messages.text("act.indicator.notarget"));
        String day = indicator
                .targetOn()
                .map(on -> messages.text("act.indicator.by", messages.date(on)))
                .orElse("");
        return (baseline + " " + target + " " + day).strip();
    }

    /** Returns how far it has come, in a sentence or two. */
    public String progress() {
        Progress progress = Progress.of(indicator, readings);
        if (progress.latest().isEmpty()) {
            return messages.text("act.indicator.unread");
        }
        Reading latest = progress.latest().get();
        return messages.text("act.indicator.latest", value(latest.value()), messages.date(latest.on()))
                + judged(progress);
    }

    private String judged(Progress progress) {
        if (progress.reached().equals(Optional.of(true))) {
            return " " + messages.text("act.indicator.reached");
        }
        String trend = progress.trend()
                .map(one -> " " + messages.text("act.indicator.trend." + one.name()))
                .orElse("");
        return trend
                + progress.way()
                        .filter(way -> way.signum() > 0)
                        .map(way -> " " + messages.text("act.indicator.way", messages.percent(way.doubleValue())))
                        .orElse("");
    }

    public boolean drawn() {
        return !readings.isEmpty();
    }

    /** Returns the picture: the readings between where it began and where it shall go. */
    public Content picture() {
        String svg = chart().page();
        return output -> output.writeContent(svg);
    }

    private TargetLine chart() {
        LocalDate first = readings.get(0).on();
        LocalDate last = readings.get(readings.size() - 1).on();
        boolean higher = indicator.direction() == Direction.HIGHER;
        String name = words().text(indicator.name());
        return new TargetLine(
                new ChartWords("indicator-" + indicator.id(), name, progress(), messages.text("act.indicator.unread")),
                new TargetLine.Terms(
                        messages.text("act.reading.on"),
                        messages.text("act.reading.value"),
                        messages.text("act.reading"),
                        messages.text("act.indicator.baseline"),
                        messages.text("act.indicator.target")),
                readings.stream().map(one -> point(one.on(), one.value())).toList(),
                indicator.baseline().map(start -> point(first, start)),
                indicator.target().map(end -> point(indicator.targetOn().orElse(last), end)),
                higher ? TargetLine.Better.HIGHER : TargetLine.Better.LOWER,
                number -> value(BigDecimal.valueOf(number).stripTrailingZeros()),
                messages::shortDate);
    }

    private static TargetLine.Reading point(LocalDate day, BigDecimal value) {
        return new TargetLine.Reading(day, value.doubleValue());
    }
}
