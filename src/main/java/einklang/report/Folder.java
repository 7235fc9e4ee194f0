package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What works council and data protection want to read before people are asked, in one language: made from the settings
 * that hold, so that it cannot say something else than the form does. It holds nothing that anybody answered.
 *
 * @param organisation may be empty
 * @param date on which it was put together, where the workshop is
 * @param checkCode of the settings; also stands on the form and the poster
 */
public record Folder(
        Language language,
        String title,
        String organisation,
        LocalDate date,
        String checkCode,
        List<Section> sections) {
    public Folder {
        sections = List.copyOf(sections);
    }

    /** A numbered part. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A stretch of a section. */
    public sealed interface Block {}

    /**
     * Some words; empty language means that of the folder.
     *
     * @param heading stands above; may be empty
     */
    public record Text(String heading, String words, Optional<Language> language) implements Block {}

    /** Points below each other, each with its language where it is another one. */
    public record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }

        static Points of(List<String> words) {
            return new Points(
                    words.stream().map(one -> new Point(one, Optional.empty())).toList());
        }
    }

    /** A point of a list. */
    public record Point(String words, Optional<Language> language) {}

    /** A table; every row has a cell a head. */
    public record Table(List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Returns the texts of the language of this folder. */
    public Messages messages() {
        return Messages.of(language);
    }
}
