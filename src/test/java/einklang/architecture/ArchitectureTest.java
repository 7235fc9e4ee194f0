package einklang.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of docs/architecture.md, the confinement of libraries, the pure core and the path of raw answers. */
class ArchitectureTest {
    private static final String ROOT = "einklang";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleHolds(ArchRule rule) {
        rule.check(PRODUCT);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                        new Arrows(ROOT).all(),
                        new ThirdParties(ROOT).all(),
                        new Purity(ROOT).all(),
                        new RawAnswers(ROOT).all())
                .flatMap(java.util.List::stream);
    }
}
