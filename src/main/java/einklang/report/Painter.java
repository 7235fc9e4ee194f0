package einklang.report;

/** Turns drawings into pictures of pixels. */
public interface Painter {
    /**
     * Returns a PNG of twice the size that the drawing says, on white.
     *
     * @param svg one SVG element that stands alone, as {@link einklang.chart.Chart#svg} writes it
     */
    byte[] png(String svg);
}
