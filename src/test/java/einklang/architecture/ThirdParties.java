package einklang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Where the libraries live: each behind the walls of the packages that exist for it. */
record ThirdParties(String root) {
    List<ArchRule> all() {
        return List.of(
                only(
                        List.of("text"),
                        "their quirks are dealt with once",
                        "org.apache.commons.text..",
                        "org.apache.lucene.."),
                only(
                        List.of("store"),
                        "SQL has one home and the core never waits for a database",
                        "org.jdbi..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer.hikari..",
                        "org.flywaydb.."),
                only(
                        List.of("export", "imports"),
                        "documents are formats of a report, not the report",
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "com.openhtmltopdf..",
                        "org.apache.batik.."),
                only(
                        List.of("export", "imports", "cli", "web", "store", "embedding"),
                        "JSON is a way in and out, not a way to think; the store keeps events and proposals so (decision 40)",
                        "tools.jackson..",
                        "com.fasterxml.jackson.."),
                only(
                        List.of("export", "imports", "cli", "web"),
                        "CSV is a way in and out, not a way to think",
                        "de.siegmar.fastcsv.."),
                only(
                        List.of("web", "jte"),
                        "the core does not know that it is on the web",
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "jakarta.servlet..",
                        "gg.jte.."),
                only(
                        List.of("embedding"),
                        "their jars are added by the operator: without them everything else must run",
                        "ai.onnxruntime..",
                        "ai.djl.."),
                only(List.of("cli"), "commands are one way to start, not a way to build", "picocli.."));
    }

    private ArchRule only(List<String> homes, String reason, String... libraries) {
        String[] allowed = homes.stream().map(home -> root + "." + home + "..").toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as("only " + String.join(", ", homes) + " may use "
                        + String.join(", ", Stream.of(libraries).toList()))
                .because(reason)
                .allowEmptyShould(true);
    }
}
