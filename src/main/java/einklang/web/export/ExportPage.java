package einklang.web.export;

import einklang.chart.Appearance;
import einklang.chart.Width;
import einklang.i18n.Language;
import einklang.report.Audience;
import einklang.report.BrandSet;
import einklang.report.Branding;
import einklang.report.Part;
import einklang.report.Picture;
import einklang.report.Pictures;
import einklang.report.Report;
import einklang.web.Frame;
import gg.jte.Content;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page on which an edition is chosen, looked at and ordered.
 *
 * @param base its address
 * @param whole the report as a whole, in the chosen language
 * @param edition what was chosen of it
 * @param formats in the order to be offered
 * @param own names and logos of the workshop
 * @param brands sets of names that the facilitator keeps
 * @param zone of the workshop, for times
 * @param done what has just happened: "kept", "many", "removed" or "full"; anything else for nothing
 */
public record ExportPage(
        Frame frame,
        String base,
        Choice choice,
        Report whole,
        Report edition,
        List<String> formats,
        Branding own,
        List<BrandSet> brands,
        List<LogLine> log,
        ZoneId zone,
        String done) {
    private static final int MOST_DRAWN = 24;
    private static final List<String> NOTICES = List.of("kept", "many", "removed", "full");

    public ExportPage {
        formats = List.copyOf(formats);
        brands = List.copyOf(brands);
        log = List.copyOf(log);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public boolean isChosen(Audience audience) {
        return audience == choice.audience();
    }

    public boolean isChosen(Language language) {
        return language == choice.language();
    }

    public boolean isChosen(BrandSet set) {
        return set.id().equals(choice.brand());
    }

    /** Returns the paths of the parts that an audience gets by default, for the script. */
    public String usual(Audience audience) {
        return parts().stream()
                .filter(audience.parts()::contains)
                .map(Part::path)
                .collect(Collectors.joining(" "));
    }

    /** Returns the names of the parts that a part needs, as a sentence; empty if it needs none. */
    public String needs(Part part) {
        return part.needs().isEmpty()
                ? ""
                : text(
                        "export.needs",
                        frame.messages()
                                .list(part.needs().stream()
                                        .map(need -> frame.messages().quote(name(need)))
                                        .toList()));
    }

    /** Whether a part needs nothing but the one that it is set below, so that its place already says so. */
    public boolean standsBelowItsNeed(Part part) {
        List<Part> before = parts().subList(0, part.ordinal());
        return before.stream()
                .filter(one -> one.needs().isEmpty())
                .reduce((one, next) -> next)
                .filter(above -> part.needs().equals(List.of(above)))
                .isPresent();
    }

    public String name(Part part) {
        return text("report.part." + part.name());
    }

    /** Returns whose names the workshop has: "Client · Consultant", or that it has none. */
    public String ownNames() {
        String names = names(own, whole.cover().client());
        return names.isEmpty() ? text("export.brand.none") : names;
    }

    /** Returns the names of a set. */
    public String names(BrandSet set) {
        return names(set.branding(), "");
    }

    private static String names(Branding branding, String otherwise) {
        return Stream.of(branding.client().isEmpty() ? otherwise : branding.client(), branding.consultant())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\u00a0· "));
    }

    /** Returns the client whose names can be kept; empty if the workshop names none. */
    public String keepable() {
        return own.client().isEmpty() ? whole.cover().client() : own.client();
    }

    /** Returns the address of the step of the report. */
    public String step() {
        return base.substring(0, base.lastIndexOf('/'));
    }

    public String preview() {
        return base + "/preview" + choice.query();
    }

    /** Returns the address of a picture of the edition. */
    public String picture(Picture picture, String kind) {
        return base + "/pictures/" + picture.name() + "." + kind + choice.query();
    }

    public List<Picture> pictures() {
        return Pictures.of(edition);
    }

    /** Whether there are few enough pictures to show them. */
    public boolean draws(List<Picture> pictures) {
        return pictures.size() <= MOST_DRAWN;
    }

    /** Returns a small picture in the colours of the page. */
    public Content drawn(Picture picture) {
        String svg = picture.chart().svg(Appearance.PAGE, Width.NARROW);
        return output -> output.writeContent(svg);
    }

    /** Returns the key of the sentence on what has just happened; empty if nothing has. */
    public String notice() {
        return NOTICES.contains(done) ? "export.done." + done : "";
    }

    public boolean isRefused() {
        return done.equals("full") || done.equals("many");
    }

    /** Returns whom an export was for. */
    public String audience(LogLine line) {
        return line.export()
                .audience()
                .map(audience -> text("report.audience." + audience.name()))
                .orElseGet(() -> text("export.log.whole"));
    }

    public String when(LogLine line) {
        return frame.messages().dateTime(line.export().on(), zone);
    }

    /** Returns the parts of an export: all, or which. */
    public String parts(LogLine line) {
        return line.export().parts().size() == Part.values().length
                ? text("export.log.all")
                : frame.messages()
                        .list(line.export().parts().stream().map(this::name).toList());
    }
}
