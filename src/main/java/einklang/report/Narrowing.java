package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One narrowing of a report to an edition. First come names, words and sides out of what stays; then the summary is written
 * anew from that; then whole parts go. So a paragraph never tells what its edition leaves out, and never says that nothing
 * was agreed only because it is not in the edition.
 */
final class Narrowing {
    /** The part that each paragraph of the summary speaks of. */
    private static final Map<String, Part> SPEAKS_OF = Map.of(
            "answers", Part.ANSWERS,
            "agreement", Part.ANSWERS,
            "sides", Part.SIDES,
            "tension", Part.TENSIONS,
            "goals", Part.GOALS,
            "non_goals", Part.GOALS,
            "harm", Part.MATRIX,
            "hanging", Part.MATRIX,
            "next", Part.MEASURES);

    private final Report whole;
    private final Edition edition;
    private final Set<Part> parts;

    Narrowing(Report whole, Edition edition) {
        this.whole = whole;
        this.edition = edition;
        EnumSet<Part> both = EnumSet.noneOf(Part.class);
        both.addAll(edition.parts());
        both.retainAll(whole.parts());
        this.parts = Part.complete(both);
    }

    Report report() {
        Optional<ComparisonReport> told = whole.comparison()
                .map(comparison -> new ComparisonNarrowing(comparison, parts, this::unnamed).narrowed());
        PlanPart named = has(Part.NAMES) ? whole.plan() : PlanNarrowing.withoutNames(whole.plan());
        Optional<ComparisonReport> comparison = has(Part.ANSWERS) ? told : Optional.empty();
        PlanPart plan = new PlanNarrowing(named, parts).narrowed();
        return new Report(
                whole.language(),
                cover(),
                people(),
                summary(told, named),
                comparison,
                plan,
                has(Part.FINDINGS) ? whole.findings() : List.of(),
                new Method(whole.messages()).lines(comparison, plan, parts),
                hidden(),
                Optional.of(edition.audience()),
                parts);
    }

    private boolean has(Part part) {
        return parts.contains(part);
    }

    private LocalText unnamed(int number) {
        return LocalText.of(
                Messages.of(Language.DE).text("report.edition.unnamed", number),
                Messages.of(Language.EN).text("report.edition.unnamed", number),
                Messages.of(Language.CS).text("report.edition.unnamed", number));
    }

    private Report.Cover cover() {
        Report.Cover cover = whole.cover();
        Branding branding = edition.branding();
        return new Report.Cover(
                cover.title(),
                cover.organisation(),
                branding.client().isEmpty() ? cover.client() : branding.client(),
                branding.consultant(),
                branding.clientLogo(),
                branding.consultantLogo(),
                cover.date(),
                cover.round(),
                cover.trial());
    }

    private Report.People people() {
        Report.People people = whole.people();
        boolean sides = has(Part.SIDES);
        return new Report.People(
                has(Part.ANSWERS) ? people.answered() : 0,
                people.invited(),
                people.minAnswers(),
                sides && people.leadersShown(),
                sides ? people.leaders() : 0);
    }

    private List<Paragraph> summary(Optional<ComparisonReport> comparison, PlanPart plan) {
        if (!has(Part.SUMMARY)) {
            return List.of();
        }
        Map<String, String> proposed =
                Summary.of(told(whole.people()), comparison, plan, whole.cover().date(), whole.messages());
        return whole.summary().stream()
                .filter(paragraph -> has(SPEAKS_OF.getOrDefault(paragraph.id(), Part.SUMMARY)))
                .filter(paragraph -> proposed.containsKey(paragraph.id()))
                .map(paragraph -> paragraph(paragraph, proposed.getOrDefault(paragraph.id(), "")))
                .toList();
    }

    /** The summary needs only how many must have answered. */
    private static Report.People told(Report.People people) {
        return new Report.People(people.answered(), people.invited(), people.minAnswers(), false, 0);
    }

    /** What a person wrote stays, unless it names somebody whom this edition does not name. */
    private Paragraph paragraph(Paragraph paragraph, String proposed) {
        boolean own = paragraph.edited() && (has(Part.NAMES) || !namesSomebody(paragraph.text()));
        return new Paragraph(
                paragraph.id(), own ? paragraph.text() : proposed, proposed, own, own && paragraph.outdated());
    }

    private boolean namesSomebody(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PlanNarrowing.names(whole.plan())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(lower::contains);
    }

    private List<String> hidden() {
        List<String> hidden = new ArrayList<>(has(Part.ANSWERS) ? whole.hidden() : List.of());
        List<String> out = Stream.of(Part.values())
                .filter(part -> !has(part) && whole.has(part))
                .map(part -> whole.messages().text("report.part." + part.name()))
                .toList();
        if (!out.isEmpty()) {
            hidden.add(whole.messages()
                    .text(
                            "report.edition.without",
                            whole.messages()
                                    .text("report.audience."
                                            + edition.audience().name()),
                            whole.messages().list(out)));
        }
        return Collections.unmodifiableList(hidden);
    }
}
