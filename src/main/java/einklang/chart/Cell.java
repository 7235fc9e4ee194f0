package einklang.chart;

/**
 * One cell of a grid as it is drawn.
 *
 * @param fill its ground
 * @param pen how its text is written
 * @param symbol drawn beside the text
 */
record Cell(String text, Ink fill, Pen pen, Symbol symbol) {
    private static final double SIZE = 4;

    /** What says the same as the colour, for those who do not see it. */
    enum Symbol {
        NONE(0, 0),
        UP_1(1, 1),
        UP_2(2, 1),
        UP_3(3, 1),
        DOWN_1(1, -1),
        DOWN_2(2, -1),
        DOWN_3(3, -1);

        private final int count;
        private final int direction;

        Symbol(int count, int direction) {
            this.count = count;
            this.direction = direction;
        }
    }

    /** Draws the cell; text in the middle, triangles below it. */
    void draw(Canvas canvas, double x, double y, double width, double height) {
        canvas.card(x, y, width, height, fill, Ink.EDGE);
        double lift = symbol == Symbol.NONE ? 5 : 0.5;
        canvas.text(pen.at(Pen.Anchor.MIDDLE), x + width / 2, y + height / 2 + lift, text);
        if (symbol != Symbol.NONE) {
            canvas.triangles(pen.ink(), symbol.count, symbol.direction * SIZE, x + width / 2, y + height / 2 + 8);
        }
    }
}
