package einklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CatalogueCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String own = "";
    private Optional<Path> asked = Optional.empty();

    @Test
    void checkCountsGoalsAndShowsWhatIsAlike() {
        assertThat(run("check")).isZero();

        assertThat(out.toString())
                .contains("goals, sentences + terms", "satisfaction", "none", "* fewer than 200")
                .contains("obstacles, sentences + terms", "authority");
        assertThat(out.toString()).containsPattern("[0-9]+ sentences are written almost like another");
        assertThat(asked).isEmpty();
    }

    @Test
    void sentencesOfATestSetAreShown() {
        assertThat(run("check", "--against", "src/test/resources/eval/D")).isZero();

        assertThat(out.toString()).containsPattern("[1-9][0-9]* sentences also stand in src/test/resources/eval/D");
    }

    @Test
    void ownFilesAreCountedToo() {
        own = "speed\twie der Blitz beim Kunden sein\nspeed\tWie der Blitz beim Kunden sein!\n";

        assertThat(run("check", "--all", "own-files")).isZero();

        assertThat(asked).contains(Path.of("own-files"));
        assertThat(out.toString())
                .contains("de speed \"wie der Blitz beim Kunden sein\" = de speed \"Wie der Blitz beim Kunden sein!\"");
    }

    @Test
    void faultEndsWithFileAndLine() {
        own = "speed\tgut\nspede\tschnell\n";

        CatalogueCommand.Check check = new CatalogueCommand.Check(this::source);
        CommandLine line = new CommandLine(check).setExecutionExceptionHandler((failure, command, parsed) -> {
            err.write(String.valueOf(failure.getMessage()));
            return ((CommandFailure) failure).exitCode();
        });

        assertThat(line.execute()).isEqualTo(2);
        assertThat(err.toString()).startsWith("own examples-de.tsv line 2: found label 'spede'");
    }

    @Test
    void withoutAnythingToDoItShowsItsHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).contains("catalogue").contains("check");
    }

    private int run(String... arguments) {
        return new CommandLine(new CatalogueCommand())
                .addSubcommand(new CatalogueCommand.Check(this::source))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Catalogue.Source source(Optional<Path> folder) {
        asked = folder;
        return new Catalogue.Source() {
            @Override
            public InputStream open(String file) throws IOException {
                return Catalogue.bundledSource().open(file);
            }

            @Override
            public InputStream openOwn(String file) {
                byte[] bytes = own.getBytes(StandardCharsets.UTF_8);
                return new ByteArrayInputStream(file.equals("examples-de.tsv") ? bytes : new byte[0]);
            }
        };
    }
}
