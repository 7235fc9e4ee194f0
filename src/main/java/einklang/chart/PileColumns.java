package einklang.chart;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Piles as columns of cards, one card a person, in the given order.
 *
 * @param labelHead what the piles name
 * @param peopleHead what the cards count
 * @param number writes how many people
 */
public record PileColumns(
        ChartWords words, String labelHead, String peopleHead, List<Pile> piles, IntFunction<String> number)
        implements Chart {

    /**
     * One pile.
     *
     * @param people 0 or more
     */
    public record Pile(String label, int people) {
        public Pile {
            Guard.that(people >= 0, "people of the pile " + label, people, "0 or more");
        }
    }

    public PileColumns {
        piles = List.copyOf(piles);
    }

    int most() {
        return piles.stream().mapToInt(Pile::people).max().orElse(0);
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> new PileDrawing(this, canvas).draw());
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = piles.stream()
                .map(pile -> List.of(pile.label(), number.apply(pile.people())))
                .toList();
        return new ChartTable(words.name(), List.of(labelHead, peopleHead), rows);
    }
}
