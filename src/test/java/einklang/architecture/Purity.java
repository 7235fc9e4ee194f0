package einklang.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Set;

/** What the pure packages never touch, so that the same answers give the same result on every machine and day. */
record Purity(String root) {
    private static final Set<String> NOW = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");
    private static final Set<String> CHANCE =
            Set.of("java.lang.Math.random", "java.lang.StrictMath.random", "java.util.UUID.randomUUID");
    private static final Set<String> DEFAULTS = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    List<ArchRule> all() {
        return List.of(noClock(), noChance(), noFiles(), noLogging(), noDefaults());
    }

    private ArchRule noClock() {
        return pure().should()
                .callMethodWhere(call(
                        "reads the clock",
                        call -> NOW.contains(name(call))
                                || name(call).startsWith("java.time.Clock.system")
                                || isNowWithoutClock(call)))
                .because("a Clock comes in, so that a test can say what time it is")
                .allowEmptyShould(true);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        boolean ofJavaTime = call.getTargetOwner().getPackageName().equals("java.time");
        boolean takesClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return ofJavaTime && call.getName().equals("now") && !takesClock;
    }

    private ArchRule noChance() {
        return pure().should()
                .callCodeUnitWhere(call(
                        "takes chance from nowhere",
                        call -> CHANCE.contains(name(call))
                                || name(call).startsWith("java.util.concurrent.ThreadLocalRandom.")
                                || isUnseededRandom(call)))
                .because("a Random comes in, so that a result can be repeated")
                .allowEmptyShould(true);
    }

    private static boolean isUnseededRandom(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean unseeded = owner.equals("java.util.Random")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return call.getName().equals("<init>") && (unseeded || owner.equals("java.security.SecureRandom"));
    }

    private ArchRule noFiles() {
        return pure().should()
                .dependOnClassesThat(
                        nameMatching(
                                "java\\.nio\\.file\\..*|java\\.nio\\.channels\\.File.*"
                                        + "|java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.net\\.http\\..*|java\\.net\\..*Socket"))
                .as("pure packages open no files and no connections")
                .because("streams come in, so that the core can be tested with words alone")
                .allowEmptyShould(true);
    }

    private ArchRule noLogging() {
        return pure().should()
                .dependOnClassesThat(
                        nameMatching("org\\.slf4j\\..*|ch\\.qos\\.logback\\..*|java\\.util\\.logging\\..*"))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("pure packages neither log nor print")
                .because("people's words pass through them, and no word may reach a log")
                .allowEmptyShould(true);
    }

    private ArchRule noDefaults() {
        return pure().should()
                .callMethodWhere(call("asks for a default of the machine", call -> DEFAULTS.contains(name(call))))
                .because("language, time zone and charset are always said")
                .allowEmptyShould(true);
    }

    private GivenClassesConjunction pure() {
        String[] packages =
                Arrows.PURE.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return noClasses().that().resideInAnyPackage(packages);
    }

    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
