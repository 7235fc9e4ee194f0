package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.SlideRole;
import java.util.List;
import java.util.stream.IntStream;

/** Titles of slides that go over several. */
final class Wordings {
    private Wordings() {}

    /** Returns slides of the same titles and notes, one for each of the pieces. */
    static List<Slide> pages(
            Messages messages, SlideRole role, List<String> titles, String notes, List<? extends Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(page -> Slide.of(role, paged(messages, titles, page, pieces.size()), notes, pieces.get(page)))
                .toList();
    }

    /** Returns the titles with the number of the slide, if there are several. */
    static List<String> paged(Messages messages, List<String> titles, int page, int pages) {
        return pages == 1
                ? titles
                : titles.stream()
                        .map(title -> messages.text("deck.page", title, page + 1, pages))
                        .toList();
    }
}
