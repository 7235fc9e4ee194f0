package einklang.architecture.planted.analysis;

import einklang.architecture.planted.chart.SqlChart;

/** Closes a circle. */
public interface Circular {
    SqlChart chart();
}
