package einklang.web.template;

import einklang.report.SlideLayout;
import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplateReader;
import einklang.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The page of the own template.
 *
 * @param shown what is there; empty if there is none
 * @param fault why the last file or choice was not taken; empty if it was
 * @param done whether something was stored just now
 */
public record TemplatePage(Frame frame, Optional<Shown> shown, String fault, boolean done) {
    private static final int WIDTH = 160;

    /** A template and what it offers. */
    public record Shown(SlideTemplate template, SlideTemplateReader.Look look) {}

    /** A placeholder in the drawing of a layout. */
    public record Drawn(String word, long left, long top, long width, long height) {}

    public String text(String key, Object... arguments) {
        return frame.messages().text(key, arguments);
    }

    public List<SlideRole> roles() {
        return List.of(SlideRole.values());
    }

    /** Returns the name of the field for a role. */
    public static String field(SlideRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the places of the layouts, from 0. */
    public List<Integer> places(Shown shown) {
        return IntStream.range(0, shown.look().layouts().size()).boxed().toList();
    }

    /** Returns "3: Title and content": names repeat, numbers do not. */
    public String name(Shown shown, int place) {
        return (place + 1) + ": " + shown.look().layouts().get(place).name();
    }

    public SlideLayout chosen(Shown shown, SlideRole role) {
        return shown.look().layouts().get(place(shown, role));
    }

    public int place(Shown shown, SlideRole role) {
        return Math.min(
                shown.template().mapping().of(role), shown.look().layouts().size() - 1);
    }

    /** Returns what slides do with the chosen layout, in words. */
    public String explained(Shown shown, SlideRole role) {
        boolean fits = SlideMapping.fits(role, chosen(shown, role));
        return text((fits ? "template.fits." : "template.fallback.") + field(role));
    }

    public int width() {
        return WIDTH;
    }

    public long height(Shown shown) {
        return Math.round(WIDTH / shown.look().ratio());
    }

    /** Returns the placeholders of a layout as they lie in the drawing. */
    public List<Drawn> drawn(Shown shown, SlideLayout layout) {
        long height = height(shown);
        List<Drawn> drawn = new ArrayList<>();
        for (SlideLayout.Box box : layout.boxes()) {
            drawn.add(new Drawn(
                    text("template.kind." + box.kind().name().toLowerCase(Locale.ROOT)),
                    Math.round(box.left() * WIDTH),
                    Math.round(box.top() * height),
                    Math.max(1, Math.round(box.width() * WIDTH)),
                    Math.max(1, Math.round(box.height() * height))));
        }
        return drawn;
    }

    /** Returns the placeholders of a layout in words, for those who do not see the drawing. */
    public String described(SlideLayout layout) {
        return frame.messages()
                .list(layout.boxes().stream()
                        .map(box -> text("template.kind." + box.kind().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
