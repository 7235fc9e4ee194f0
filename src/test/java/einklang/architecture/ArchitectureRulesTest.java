package einklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Aims the rules at planted faults: a rule that never fires protects nothing. */
class ArchitectureRulesTest {
    private static final String ROOT = "einklang.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @Test
    void arrowsForbidOtherPackagesTheWiringAndCircles() {
        assertThat(brokenBy(new Arrows(ROOT).all()))
                .anyMatch(fault -> fault.contains("SqlChart") && fault.contains("Circular"))
                .anyMatch(fault -> fault.contains("LeakyPage") && fault.contains("store.Table"))
                .anyMatch(fault -> fault.contains("ImpureText") && fault.contains("Wiring"))
                .anyMatch(fault -> fault.contains("Cycle detected"));
    }

    @Test
    void librariesStayInTheirPackages() {
        assertThat(brokenBy(new ThirdParties(ROOT).all()))
                .anyMatch(fault -> fault.contains("SqlChart") && fault.contains("java.sql.Connection"))
                .noneMatch(fault -> fault.contains("store.Table"));
    }

    @Test
    void pureCodeTouchesNoClockChanceFilesLogsOrDefaults() {
        assertThat(brokenBy(new Purity(ROOT).all()))
                .anyMatch(fault -> fault.contains("LocalDate.now()"))
                .anyMatch(fault -> fault.contains("java.util.Random.<init>()"))
                .anyMatch(fault -> fault.contains("java.nio.file.Path"))
                .anyMatch(fault -> fault.contains("org.slf4j.Logger"))
                .anyMatch(fault -> fault.contains("Locale.getDefault()"));
    }

    @Test
    void rawAnswersReachOnlyTheDisclosure() {
        assertThat(brokenBy(new RawAnswers(ROOT).all()))
                .anyMatch(fault -> fault.contains("web.LeakyPage"))
                .anyMatch(fault -> fault.contains("survey.Curious"))
                .noneMatch(fault -> fault.contains("survey.Disclosure"));
    }

    private static List<String> brokenBy(List<ArchRule> rules) {
        return rules.stream()
                .map(rule -> rule.evaluate(PLANTED))
                .map(EvaluationResult::getFailureReport)
                .flatMap(report -> report.getDetails().stream())
                .toList();
    }
}
