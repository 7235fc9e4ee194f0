package einklang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may hold answers that nobody released yet: the privacy promise as a rule about types. */
record RawAnswers(String root) {
    List<ArchRule> all() {
        return List.of(rawAnswersAreNeverShown(), onlyDisclosureReadsThem());
    }

    private ArchRule rawAnswersAreNeverShown() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".report..", root + ".export..", root + ".jte..")
                .should()
                .dependOnClassesThat(survey("Response|Statement|AnswerSource"))
                .as("screens, reports and files never name Response, Statement or AnswerSource")
                .because("what they show must have passed the disclosure plan, and only released types have")
                .allowEmptyShould(true);
    }

    private ArchRule onlyDisclosureReadsThem() {
        DescribedPredicate<JavaClass> readers = survey("Disclosure|AnswerSource")
                .or(resideInAPackage(root + ".store.."))
                .or(resideInAPackage(root));
        return noClasses()
                .that(resideInAnyPackage(root + "..").and(not(readers)))
                .should()
                .dependOnClassesThat(survey("AnswerSource"))
                .as("only Disclosure takes AnswerSource")
                .because(
                        "one place decides what is released; the store implements the source, Application passes it on")
                .allowEmptyShould(true);
    }

    /** The types of these names and what is nested in them. */
    private DescribedPredicate<JavaClass> survey(String names) {
        return DescribedPredicate.describe(
                "survey." + names, nameMatching(root + "\\.survey\\.(" + names + ")(\\$.*)?"));
    }
}
