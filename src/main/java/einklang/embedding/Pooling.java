package einklang.embedding;

/** From the vectors of the words of a text to the vector of the text. */
final class Pooling {
    private Pooling() {}

    /** Returns the mean of the words that the mask names, brought to length 1; a zero vector if it names none. */
    static float[] mean(float[][] words, long[] mask) {
        double[] sum = new double[words[0].length];
        for (int word = 0; word < words.length; word++) {
            for (int i = 0; mask[word] == 1 && i < sum.length; i++) {
                sum[i] += words[word][i];
            }
        }
        return unit(sum);
    }

    /** Returns the vector brought to length 1; a zero vector stays. */
    static float[] unit(double[] vector) {
        double square = 0;
        for (double number : vector) {
            square += number * number;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
