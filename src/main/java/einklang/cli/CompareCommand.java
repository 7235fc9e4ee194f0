package einklang.cli;

import einklang.analysis.CatalogueGrouping;
import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Groups and compares answers from a file, without server or database. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Groups and compares answers from a CSV file (RFC 4180, UTF-8, comma or semicolon).",
            "Header: id,respondent,role,team,language,question,statement; respondent and statement are required.",
            "role is leader or staff, language is de, en or cs."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the comparison was written",
            "1:a file could not be read or written",
            "2:arguments or rows are wrong, nothing was written",
            "3:too few people answered, nothing was written"
        })
public final class CompareCommand implements Callable<Integer> {
    /** Fewer people answered than the minimum. */
    static final int TOO_FEW = 3;

    enum Format {
        JSON,
        TEXT
    }

    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("found '" + value + "', wanted json or text");
        }
    }

    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.find(value)
                    .orElseThrow(() -> new TypeConversionException("found '" + value + "', wanted de, en or cs"));
        }
    }

    private final Supplier<Engine> engines;

    @Parameters(paramLabel = "FILE.csv", description = "the answers")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "json|text",
            converter = FormatConverter.class,
            description = "default: text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write; default: standard output")
    private @Nullable Path out;

    @Option(
            names = "--language",
            paramLabel = "de|en|cs",
            converter = LanguageConverter.class,
            description = "language of the text and of error messages; default: en")
    private Language language = Language.EN;

    @Option(
            names = "--default-language",
            paramLabel = "de|en|cs",
            converter = LanguageConverter.class,
            description = "what rows without a language are probably written in")
    private @Nullable Language defaultLanguage;

    @Option(names = "--min-answers", paramLabel = "K", description = "fewest people to compare, 3 to 20; default: 5")
    private int minAnswers = 5;

    @Spec
    private @Nullable CommandSpec spec;

    public CompareCommand(Supplier<Engine> engines) {
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of(language);
        if (minAnswers < 3 || minAnswers > 20) {
            throw new CommandFailure(
                    CommandFailure.WRONG_INPUT, messages.text("compareCommand.minAnswers", minAnswers));
        }
        AnswerFile answers = AnswerFileReader.read(bytes(messages), Optional.ofNullable(defaultLanguage));
        if (!answers.problems().isEmpty()) {
            throw new CommandFailure(CommandFailure.WRONG_INPUT, problems(answers.problems(), messages));
        }
        if (answers.respondents() < minAnswers) {
            throw new CommandFailure(
                    TOO_FEW, messages.text("compareCommand.tooFew", answers.respondents(), minAnswers));
        }
        write(compared(answers.rows()), messages);
        return 0;
    }

    private byte[] bytes(Messages messages) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CommandFailure(messages.text("compareCommand.unreadable", file), unreadable);
        }
    }

    private static String problems(List<AnswerFile.Problem> problems, Messages messages) {
        StringBuilder text = new StringBuilder(messages.plural("compareCommand.problems", problems.size()));
        for (AnswerFile.Problem problem : problems) {
            String reason = messages.text(
                    "compareCommand.problem." + problem.kind(),
                    problem.arguments().toArray());
            text.append('\n').append(messages.text("compareCommand.line", Long.toString(problem.line()), reason));
        }
        return text.toString();
    }

    private String compared(List<AnswerRow> rows) {
        Engine engine = engines.get();
        Catalogue catalogue = engine.catalogue();
        CatalogueGrouping grouping = new CatalogueGrouping(catalogue, engine.model(), engine.likeness());
        List<Comparison> comparisons = Comparison.of(rows, grouping, catalogue);
        return format == Format.JSON ? ComparisonJson.write(comparisons) : ComparisonText.write(comparisons, language);
    }

    /** Writes beside the target first, so that a failure never leaves half a file. */
    private void write(String content, Messages messages) {
        Path target = out;
        if (target == null) {
            if (spec != null) {
                spec.commandLine().getOut().print(content);
                spec.commandLine().getOut().flush();
            }
            return;
        }
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(half, content, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CommandFailure(messages.text("compareCommand.unwritable", target), failure);
        }
    }
}
