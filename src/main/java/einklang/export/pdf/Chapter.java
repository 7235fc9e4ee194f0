package einklang.export.pdf;

import einklang.i18n.Language;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A numbered part of a report.
 *
 * @param id of its heading
 * @param language of the title where it is not that of the report
 * @param look how it begins: "fresh" on a new page, "wide" on a new page laid across, "run" right below
 * @param content puts all below the heading into the document
 */
record Chapter(String id, String title, Optional<Language> language, String look, Consumer<Tag> content) {}
