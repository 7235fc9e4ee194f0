package einklang.text;

import java.util.List;
import java.util.Optional;

/**
 * Turns texts into vectors, such that texts of like meaning point in like directions. Safe for use by many threads; keeps
 * and logs no text.
 */
public interface SentenceVectors {
    /** Returns the name of the model, for people; never blank. */
    String model();

    /** Returns what tells this model, its version and its set-up from any other; never blank. */
    String fingerprint();

    /**
     * Returns a vector of length 1 for each text, in the order given, all with equally many numbers. While the program
     * runs, the same text gets the same vector, whatever stands beside it.
     *
     * @return empty if they cannot be had now; never some of them
     */
    Optional<List<float[]>> of(List<String> texts);
}
