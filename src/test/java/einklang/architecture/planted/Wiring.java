package einklang.architecture.planted;

/** Stands for the class that wires. */
public final class Wiring {}
