package einklang.text;

/** What vectors of length 1 have to do with each other. */
public final class Vectors {
    private Vectors() {}

    /**
     * Returns the cosine of two vectors of length 1 and equal size, -1 to 1. Four sums in a fixed order: quick, and the same
     * on every machine.
     */
    public static double likeness(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += one[i] * other[i];
        }
        return first + second + (third + fourth);
    }
}
