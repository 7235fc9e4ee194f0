package einklang.embedding;

import java.io.Closeable;
import java.util.List;

/** Where vectors come from; may fail. {@link CachedVectors} stands before it and fails softly. */
interface VectorSource extends Closeable {
    /** Returns the name of the model, for people. */
    String model();

    /** Returns what tells this model and set-up from any other. */
    String fingerprint();

    /** Returns a vector of length 1 for each text, in order; stops if the thread is interrupted. */
    List<float[]> fetch(List<String> texts) throws VectorsMissing;
}
