package einklang.report;

import static einklang.report.SlideLayout.Kind.BODY;
import static einklang.report.SlideLayout.Kind.PICTURE;
import static einklang.report.SlideLayout.Kind.SUBTITLE;
import static einklang.report.SlideLayout.Kind.TITLE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which layout serves which kind of slide: the place of the layout in the template, from 0; every role has one.
 */
public record SlideMapping(Map<SlideRole, Integer> layouts) {
    public SlideMapping {
        layouts = Map.copyOf(layouts);
        for (SlideRole role : SlideRole.values()) {
            if (!layouts.containsKey(role)) {
                throw new IllegalArgumentException("mapping of slides: no layout for " + role);
            }
        }
    }

    public int of(SlideRole role) {
        return layouts.getOrDefault(role, 0);
    }

    /**
     * Chooses by type and place of placeholders, never by names: the cover has a title and a subtitle, text a title with
     * one large placeholder, content a title and nothing else, a section a title with little beside it. Where nothing fits,
     * the closest: content takes the one for text, a section the one of the cover, and anything else the first with a title.
     *
     * @param layouts at least one
     */
    public static SlideMapping guess(List<SlideLayout> layouts) {
        Map<SlideRole, Integer> found = new EnumMap<>(SlideRole.class);
        int titled = first(layouts, layout -> layout.title().isPresent(), 0);
        int cover = first(layouts, SlideMapping::isCover, titled);
        int text = first(layouts, SlideMapping::isText, titled);
        found.put(SlideRole.COVER, cover);
        found.put(SlideRole.TEXT, text);
        found.put(SlideRole.CONTENT, first(layouts, SlideMapping::isFree, text));
        found.put(SlideRole.SECTION, first(layouts, SlideMapping::isSection, cover));
        return new SlideMapping(found);
    }

    /** Whether the layout has what the role asks for; where it has not, slides make do with what there is. */
    public static boolean fits(SlideRole role, SlideLayout layout) {
        return switch (role) {
            case COVER -> isCover(layout);
            case SECTION -> layout.title().isPresent();
            case TEXT -> isText(layout);
            case CONTENT -> isFree(layout) || isText(layout);
        };
    }

    private static boolean isCover(SlideLayout layout) {
        return layout.title().isPresent() && !layout.of(SUBTITLE).isEmpty();
    }

    private static boolean isText(SlideLayout layout) {
        return layout.title().isPresent()
                && layout.of(SUBTITLE).isEmpty()
                && layout.of(PICTURE).isEmpty()
                && layout.largeBody().isPresent()
                && layout.of(BODY).size() == 1;
    }

    private static boolean isFree(SlideLayout layout) {
        return layout.of(TITLE).size() == 1
                && layout.of(SUBTITLE).isEmpty()
                && layout.of(PICTURE).isEmpty()
                && layout.of(BODY).isEmpty()
                && layout.title().filter(title -> title.bottom() < 0.4).isPresent();
    }

    /** A title further down than those of other slides, with at most one small text. */
    private static boolean isSection(SlideLayout layout) {
        return layout.title().filter(title -> title.top() > 0.2).isPresent()
                && layout.of(SUBTITLE).isEmpty()
                && layout.of(PICTURE).isEmpty()
                && layout.of(BODY).size() <= 1
                && layout.largeBody().isEmpty();
    }

    private static int first(List<SlideLayout> layouts, Predicate<SlideLayout> wanted, int otherwise) {
        return IntStream.range(0, layouts.size())
                .filter(place -> wanted.test(layouts.get(place)))
                .findFirst()
                .orElse(otherwise);
    }
}
