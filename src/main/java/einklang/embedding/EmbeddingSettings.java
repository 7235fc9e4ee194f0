package einklang.embedding;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where sentence vectors come from. */
public sealed interface EmbeddingSettings {
    /** Returns what is put before each text, with a space between, as some models want it; mostly empty. */
    String prefix();

    /** Returns the host to which people's sentences are sent; empty if none leaves this machine. */
    default String outsideHost() {
        return "";
    }

    /** Tells whether an address names this machine by itself; names are not looked up. */
    static boolean isThisMachine(URI address) {
        String host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.matches("127[.][0-9.]+") || host.equals("[::1]");
    }

    /**
     * A model on this machine; no text leaves it.
     *
     * @param folder with {@code model.onnx} and {@code tokenizer.json}
     * @param model its name for people; empty takes that of the folder
     */
    record Onnx(Path folder, Optional<String> model, String prefix) implements EmbeddingSettings {}

    /**
     * An address of the OpenAI kind. <b>The texts of people are sent there.</b>
     *
     * @param address to which texts are posted, such as https://example.org/v1/embeddings
     * @param model the name by which the address knows it
     * @param key sent as bearer token; empty if the address wants none
     */
    record Address(URI address, String model, Optional<String> key, String prefix) implements EmbeddingSettings {
        @Override
        public String outsideHost() {
            return isThisMachine(address) ? "" : address.getHost();
        }

        /** Leaves out the key. */
        @Override
        public String toString() {
            return "Address[" + address + ", " + model + "]";
        }
    }
}
