package einklang.text;

import java.util.Set;

/**
 * One text to learn from: its features and the labels that are true of it, by number.
 *
 * @param weight how much the text counts beside others, above 0
 */
record TrainingCase(Set<Integer> features, Set<Integer> labels, double weight) {}
