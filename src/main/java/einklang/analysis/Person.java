package einklang.analysis;

/** One who answered, as far as figures need to know. */
public record Person(String id, boolean leader) {
    public Person {
        Guard.filled("person id", id);
    }
}
