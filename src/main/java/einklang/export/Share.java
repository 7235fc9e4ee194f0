package einklang.export;

import java.math.BigDecimal;

/** A part of a whole in a table: 0.4 is 40 percent. */
public record Share(BigDecimal value) {}
