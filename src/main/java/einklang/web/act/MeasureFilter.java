package einklang.web.act;

import einklang.plan.EffectMatrix;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which measures are listed, and in which order; an address that asks for anything else lists all.
 *
 * @param kind only this one, if there is one
 * @param status only this one, if there is one
 */
public record MeasureFilter(Optional<MeasureKind> kind, Optional<MeasureStatus> status, Order order) {
    /** The orders of the list. */
    public enum Order {
        PLAN,
        EFFECT,
        EFFECT_PER_EFFORT,
        DUE
    }

    static MeasureFilter of(Context ctx) {
        return new MeasureFilter(
                find(ctx, "kind", MeasureKind.values()),
                find(ctx, "status", MeasureStatus.values()),
                find(ctx, "order", Order.values()).orElse(Order.PLAN));
    }

    static <E extends Enum<E>> Optional<E> find(Context ctx, String name, E[] all) {
        return List.of(all).stream()
                .filter(one -> one.name().equals(ctx.queryParam(name)))
                .findFirst();
    }

    List<Measure> of(EffectMatrix matrix) {
        return matrix.measures().stream()
                .filter(measure -> kind.isEmpty() || kind.get() == measure.kind())
                .filter(measure -> status.isEmpty() || status.get() == measure.status())
                .sorted(order(matrix))
                .toList();
    }

    private Comparator<Measure> order(EffectMatrix matrix) {
        return switch (order) {
            case PLAN -> Comparator.comparing(measure -> 0);
            case EFFECT -> Comparator.comparing(measure -> -matrix.score(measure));
            case EFFECT_PER_EFFORT ->
                Comparator.comparing(measure -> -matrix.ranked(measure).perEffort());
            case DUE -> Comparator.comparing(measure -> measure.due().orElse(YearMonth.of(9999, 12)));
        };
    }
}
