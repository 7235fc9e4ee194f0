package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.CatalogueException;
import einklang.cli.CommandFailure;
import einklang.cli.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogues that the program carries and, after them, the files of an operator's folder. A model is trained from both and
 * kept beside the SQLite database; on PostgreSQL it is trained at every start.
 */
final class OwnCatalogue {
    private OwnCatalogue() {}

    /** Returns what the engine knows of goals on these settings; throws {@link CommandFailure} with file and line of a fault. */
    static Engine engine(Settings settings) {
        return engine(source(settings.catalogue()), KeptModel.ofGoals(beside(settings, "goal-model.bin")));
    }

    /** Returns what the engine knows of obstacles on these settings; throws {@link CommandFailure} as well. */
    static Engine obstacles(Settings settings) {
        return engine(
                Catalogue.obstaclesOf(source(settings.catalogue())),
                KeptModel.ofObstacles(beside(settings, "obstacle-model.bin")));
    }

    /** Returns the catalogue of these files with its model. */
    static Engine engine(Catalogue.Source source, KeptModel kept) {
        try {
            Catalogue catalogue = Catalogue.load(source);
            return new Engine(catalogue, kept.of(source, catalogue), source);
        } catch (CatalogueException wrong) {
            throw new CommandFailure(CommandFailure.WRONG_INPUT, String.valueOf(wrong.getMessage()));
        }
    }

    /** Returns the files of the program with those of a folder; throws {@link CommandFailure} for a name that is none. */
    static Catalogue.Source source(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return Catalogue.bundledSource();
        }
        checkNames(folder.get());
        return new Both(Catalogue.bundledSource(), folder.get());
    }

    /** A whole catalogue and a folder with what is added to some of its files. */
    record Both(Catalogue.Source bundled, Path folder) implements Catalogue.Source {
        @Override
        public InputStream open(String file) throws IOException {
            return bundled.open(file);
        }

        @Override
        public InputStream openOwn(String file) throws IOException {
            Path own = folder.resolve(file);
            return Files.exists(own) ? Files.newInputStream(own) : InputStream.nullInputStream();
        }
    }

    /** A file with a mistyped name, or in a mistyped folder, would otherwise be left out without a word. */
    private static void checkNames(Path folder) {
        List<String> wanted = new ArrayList<>(Catalogue.files());
        Catalogue.obstacleFiles().forEach(name -> wanted.add(Catalogue.OBSTACLES + "/" + name));
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<String> unknown = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") && !wanted.contains(name))
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new CommandFailure(
                        CommandFailure.WRONG_INPUT, folder + ": found " + unknown + ", wanted names among " + wanted);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CommandFailure("Cannot read the catalogue folder " + folder + ".", unreadable);
        }
    }

    private static Optional<Path> beside(Settings settings, String name) {
        return settings.sqliteFile()
                .map(file -> Path.of(file).toAbsolutePath().resolveSibling(name))
                .filter(file -> Files.isDirectory(file.resolveSibling("")));
    }
}
