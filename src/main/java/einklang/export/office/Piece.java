package einklang.export.office;

import einklang.i18n.Language;
import java.util.List;
import java.util.Optional;

/** What stands below the title of a slide. */
sealed interface Piece {
    /** Words with the language they are in. */
    record Words(String text, Language language, boolean strong) {
        static Words of(String text, Language language) {
            return new Words(text, language, false);
        }
    }

    /**
     * A paragraph of running text.
     *
     * @param lead stands before it in the accent colour; may be empty
     */
    record Line(String lead, String text) {}

    /** Running text. */
    record Text(List<Line> lines, double size) implements Piece {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** A large figure with what it counts below. */
    record Figure(String number, String caption) implements Piece {}

    /** Which way a column of a table goes. */
    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    /**
     * A column of a table.
     *
     * @param share how wide it is against the others
     */
    record Column(String head, double share, Align align) {}

    /** What a cell says by its colour, never by colour alone. */
    enum Shade {
        NONE,
        STRONG,
        HELP_1,
        HELP_2,
        HELP_3,
        HARM_1,
        HARM_2,
        HARM_3
    }

    /** A cell of a table. */
    record Cell(String text, Language language, Shade shade) {}

    /** A table with heads. */
    record Table(String name, List<Column> columns, List<List<Cell>> rows, double size) implements Piece {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A row of numbers of a chart; null where there is none. */
    record Series(String name, List<Optional<Double>> values, Tone tone) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** The colour of a row of numbers. */
    enum Tone {
        MAIN,
        OTHER,
        GUIDE
    }

    /** How a chart is drawn. */
    enum Shape {
        /** Bars from left to right. */
        BARS,
        /** Columns from bottom to top. */
        COLUMNS,
        /** A line. */
        LINE
    }

    /**
     * A chart that can be edited.
     *
     * @param description for those who do not see it
     * @param heading above the chart; may be empty
     * @param format of the numbers
     */
    record Chart(
            String name,
            String description,
            String heading,
            Shape shape,
            String labelHead,
            List<String> labels,
            List<Series> series,
            String format)
            implements Piece {
        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** A paragraph on a card. */
    record Paragraph(List<Words> words) {
        public Paragraph {
            words = List.copyOf(words);
        }

        String text() {
            return String.join("", words.stream().map(Words::text).toList());
        }
    }

    /**
     * A card: a heading, a remark below it and paragraphs.
     *
     * @param remark may be empty
     */
    record Card(Words heading, String remark, List<Paragraph> paragraphs, double size) implements Piece {
        public Card {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
