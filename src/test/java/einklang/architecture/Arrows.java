package einklang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which package of the product may know which: the arrows of docs/architecture.md.
 *
 * @param root the package above all, so that tests can aim the same rules at planted faults
 */
record Arrows(String root) {
    static final List<String> PURE =
            List.of("text", "catalogue", "account", "survey", "analysis", "board", "plan", "chart", "report", "i18n");

    private static final Map<String, List<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("i18n", List.of()),
            Map.entry("chart", List.of()),
            Map.entry("account", List.of("i18n")),
            Map.entry("catalogue", List.of("text", "i18n")),
            Map.entry("survey", List.of("i18n")),
            Map.entry("analysis", List.of("text", "catalogue", "survey", "i18n")),
            Map.entry("board", List.of("analysis", "survey", "catalogue", "i18n")),
            Map.entry("plan", List.of("board", "survey", "i18n")),
            Map.entry("report", List.of("analysis", "board", "survey", "plan", "chart", "i18n")),
            Map.entry("export", List.of("report", "chart", "i18n")),
            Map.entry("imports", List.of("survey", "plan")),
            Map.entry("embedding", List.of("text")),
            Map.entry("store", PURE),
            Map.entry("mail", PURE),
            Map.entry("web", PURE),
            Map.entry("cli", PURE),
            Map.entry("jte", pureAnd("web"))));

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        ALLOWED.forEach((from, to) -> rules.add(arrowsFrom(from, to)));
        rules.add(nobodyKnowsTheWiring());
        rules.add(noCycles());
        return rules;
    }

    private ArchRule arrowsFrom(String from, List<String> to) {
        String[] allowed = Stream.concat(Stream.of(from), to.stream())
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(root + "." + from + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .as(from + " knows only itself" + (to.isEmpty() ? "" : " and " + String.join(", ", to)))
                .because("the core stays testable without adapters, and an adapter can be exchanged without the others")
                .allowEmptyShould(true);
    }

    private ArchRule nobodyKnowsTheWiring() {
        return noClasses()
                .that(resideInAPackage(root + ".*.."))
                .should()
                .dependOnClassesThat(resideInAPackage(root))
                .as("no package knows the root package")
                .because("only Application composes the program; who needs something says so in its constructor")
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be read, tested and changed together")
                .allowEmptyShould(true);
    }

    private static List<String> pureAnd(String other) {
        return Stream.concat(PURE.stream(), Stream.of(other)).toList();
    }
}
