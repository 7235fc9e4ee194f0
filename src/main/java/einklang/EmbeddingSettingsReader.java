package einklang;

import einklang.embedding.EmbeddingSettings;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads where sentence vectors come from: off, a model on this machine, or an address. */
final class EmbeddingSettingsReader {
    private static final String ONNX = "onnx:";
    private static final String WANTED =
            "onnx:FOLDER, or an address that begins with https:// (http:// for this machine only)";

    /** Told what is wrong with a setting. */
    interface Problems {
        void add(Setting setting, String found, String wanted);
    }

    private final Function<Setting, Optional<String>> text;
    private final Problems problems;

    EmbeddingSettingsReader(Function<Setting, Optional<String>> text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    Optional<EmbeddingSettings> read() {
        Optional<String> place = text.apply(Setting.EMBEDDINGS);
        if (place.isEmpty()) {
            refuseLonely(Setting.EMBEDDINGS_MODEL);
            refuseLonely(Setting.EMBEDDINGS_KEY);
            refuseLonely(Setting.EMBEDDINGS_PREFIX);
            return Optional.empty();
        }
        return place.get().startsWith(ONNX) ? onnx(place.get()) : address(place.get());
    }

    private void refuseLonely(Setting setting) {
        text.apply(setting)
                .ifPresent(value -> problems.add(
                        setting, "a value", "none, because " + Setting.EMBEDDINGS.variable() + " is not set"));
    }

    private Optional<EmbeddingSettings> onnx(String place) {
        String folder = place.substring(ONNX.length()).strip();
        try {
            if (!folder.isEmpty()) {
                return Optional.of(
                        new EmbeddingSettings.Onnx(Path.of(folder), text.apply(Setting.EMBEDDINGS_MODEL), prefix()));
            }
        } catch (InvalidPathException notAPath) {
            // Told below, in the same words as no path at all.
        }
        problems.add(Setting.EMBEDDINGS, place, WANTED);
        return Optional.empty();
    }

    private Optional<EmbeddingSettings> address(String place) {
        Optional<String> model = text.apply(Setting.EMBEDDINGS_MODEL);
        if (model.isEmpty()) {
            problems.add(Setting.EMBEDDINGS_MODEL, "", "the name by which the address knows the model");
        }
        try {
            URI address = URI.create(place);
            if (isSafe(address)) {
                return model.map(name ->
                        new EmbeddingSettings.Address(address, name, text.apply(Setting.EMBEDDINGS_KEY), prefix()));
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, in the same words as any other address that cannot be used.
        }
        problems.add(Setting.EMBEDDINGS, withoutSecrets(place), WANTED);
        return Optional.empty();
    }

    private String prefix() {
        return text.apply(Setting.EMBEDDINGS_PREFIX).orElse("");
    }

    /** People's sentences travel there: in the open only within this machine. */
    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && EmbeddingSettings.isThisMachine(address));
    }

    /** An address may carry a key in front of the host or behind the question mark. */
    private static String withoutSecrets(String place) {
        return place.replaceFirst("\\?.*", "?...").replaceFirst("//[^/@]*@", "//...@");
    }
}
