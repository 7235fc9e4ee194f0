package einklang.plan;

import einklang.i18n.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * "In doubt X before Y", with what Y never falls below. Both sides are texts of their own, so that a trade-off stays
 * whole when a goal goes.
 *
 * @param position order in lists, ties by id
 * @param first what goes before; at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one
 * @param second what stands back; likewise
 * @param floor what the second never falls below; may be empty
 * @param tension the tension that it decides, by the lineages of its two themes
 */
public record TradeOff(
        String id,
        long version,
        int position,
        LocalText first,
        LocalText second,
        LocalText floor,
        Optional<Tension> tension)
        implements Positioned {
    /** Two themes that pull apart, by their lineages, the smaller first. */
    public record Tension(String a, String b) {
        public Tension {
            if (a.compareTo(b) >= 0) {
                throw new IllegalArgumentException(
                        "tension: found " + a + " before " + b + ", wanted the smaller first");
            }
        }

        /**
         * Returns the tension between two themes, named in any order.
         *
         * @throws IllegalArgumentException if both are the same
         */
        public static Tension of(String one, String other) {
            return one.compareTo(other) < 0 ? new Tension(one, other) : new Tension(other, one);
        }
    }

    public TradeOff {
        first = PlanText.title("trade-off " + id, first);
        second = PlanText.title("trade-off " + id, second);
        floor = PlanText.text("trade-off " + id, floor);
    }

    @Override
    public TradeOff withPosition(int position) {
        return new TradeOff(id, version, position, first, second, floor, tension);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(first, second, floor);
    }
}
