package einklang.plan;

import java.util.ArrayList;
import java.util.List;

/** Puts things of a list in another order. */
public final class Ordering {
    private Ordering() {}

    /** Returns the position for a thing that is added at the end; 1 in an empty list. */
    public static int next(List<? extends Positioned> list) {
        return list.stream().mapToInt(Positioned::position).max().orElse(0) + 1;
    }

    /**
     * Returns the edits that move a thing by so many places, down if positive, but not beyond the ends. Only things whose
     * position changes are stored; equal positions and gaps go at the same time.
     *
     * @param list in its present order; for indicators those of one goal
     * @return empty if nothing moves or the thing is not there
     */
    public static <T extends Positioned> List<PlanEdit> moved(List<T> list, String id, int by) {
        List<T> order = new ArrayList<>(list);
        int from = order.indexOf(Plan.find(list, id).orElse(null));
        int to = Math.max(0, Math.min(list.size() - 1, from + by));
        if (from < 0 || from == to) {
            return List.of();
        }
        order.add(to, order.remove(from));
        return edits(order);
    }

    private static List<PlanEdit> edits(List<? extends Positioned> order) {
        List<PlanEdit> edits = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                edits.add(new PlanEdit.Put(order.get(i).withPosition(i + 1)));
            }
        }
        return edits;
    }
}
