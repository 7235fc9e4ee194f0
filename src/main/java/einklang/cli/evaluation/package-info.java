/**
 * How good the grouping is on sets of answers whose piles a person has given: scores, baselines, ablation. Start at {@link
 * einklang.cli.evaluation.EvaluateCommand}; the figures are explained in docs/quality.md.
 */
@NullMarked
package einklang.cli.evaluation;

import org.jspecify.annotations.NullMarked;
