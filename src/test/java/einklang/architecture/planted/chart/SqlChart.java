package einklang.architecture.planted.chart;

import einklang.architecture.planted.analysis.Circular;
import java.sql.Connection;

/** Draws straight from a database and closes a circle. */
public record SqlChart(Connection connection, Circular circular) {}
