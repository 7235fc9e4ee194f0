package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE and what is really handed out must agree. */
class NoticeIT {
    @Test
    void noticeNamesExactlyTheJarsThatAreHandedOut() throws IOException {
        assertThat(named()).isEqualTo(handedOut());
    }

    private static Set<String> named() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("NOTICE"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("  "))
                    .map(line -> line.strip().split(" ", 2)[0])
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> handedOut() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
            return jars.map(jar -> jar.getFileName().toString().replaceFirst("-[0-9][^-]*\\.jar$", ""))
                    .collect(Collectors.toSet());
        }
    }
}
