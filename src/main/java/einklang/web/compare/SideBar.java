package einklang.web.compare;

/**
 * Leaders and staff of one theme as a two-sided bar, 200 units wide on either side.
 *
 * @param leadersWidth of the left bar
 * @param staffWidth of the right bar
 */
public record SideBar(String label, String lang, String leaders, String staff, int leadersWidth, int staffWidth) {
    public static final int HALF = 200;

    /** Returns where the left bar begins. */
    public int leadersStart() {
        return HALF - leadersWidth;
    }
}
