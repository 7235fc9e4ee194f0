package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What happens without the jars that operators add, and that they are told the right ones. */
class ExtraJarsTest {
    private static final Pattern VERSION = Pattern.compile("<((?:onnxruntime|djl)[.]version)>([^<]+)<");

    @Test
    void operatorsFetchTheVersionsThatTheProgramIsBuiltFor() throws IOException {
        assertThat(versions("docs/deploy/ext/pom.xml")).hasSize(2).isEqualTo(versions("pom.xml"));
    }

    private static List<String> versions(String pom) throws IOException {
        return VERSION.matcher(Files.readString(Path.of(pom), StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void withoutTheJarsASentenceSaysWhatIsMissing(@TempDir Path folder) throws Exception {
        Path model = MiniLm.unpackTo(folder);
        try (URLClassLoader without =
                new URLClassLoader(ownAndOthersWithoutExt(), ClassLoader.getPlatformClassLoader())) {
            assertThat(refusal(without, model)).contains("need the jars of ONNX Runtime", "ext/", "docs/operations.md");
        }
    }

    /** As at run time with an empty ext/: the product and what it logs by, but not these jars. */
    private static URL[] ownAndOthersWithoutExt() {
        return Stream.of(Embeddings.class, LoggerFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }

    private static String refusal(ClassLoader without, Path model) throws ReflectiveOperationException {
        Class<?> settings = without.loadClass("einklang.embedding.EmbeddingSettings");
        Object onnx = without.loadClass("einklang.embedding.EmbeddingSettings$Onnx")
                .getConstructor(Path.class, Optional.class, String.class)
                .newInstance(model, Optional.empty(), "");
        Method open = without.loadClass("einklang.embedding.Embeddings").getMethod("open", settings, Clock.class);
        try {
            open.invoke(null, onnx, Clock.systemUTC());
            return "opened";
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }
}
