package einklang.analysis;

/**
 * How many leaders and how many others named a pile.
 *
 * @param difference share of leaders minus share of staff, -1 to 1
 */
public record LeaderStaffGap(String pile, int leaders, int staff, double difference) {
    public LeaderStaffGap {
        Guard.filled("pile", pile);
        Guard.atLeast("leaders", 0, leaders);
        Guard.atLeast("staff", 0, staff);
    }
}
