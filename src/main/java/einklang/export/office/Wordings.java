package einklang.export.office;

import einklang.i18n.Messages;
import java.util.List;

/** Titles of slides that go over several. */
final class Wordings {
    private Wordings() {}

    /** Returns the titles with the number of the slide, if there are several. */
    static List<String> paged(Messages messages, List<String> titles, int page, int pages) {
        return pages == 1
                ? titles
                : titles.stream()
                        .map(title -> messages.text("deck.page", title, page + 1, pages))
                        .toList();
    }
}
