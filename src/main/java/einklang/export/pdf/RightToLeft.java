package einklang.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Text that runs from right to left, told from the rest by the rules of Unicode as Java knows them. */
final class RightToLeft {
    private RightToLeft() {}

    /** Parts a paragraph into stretches of one direction. */
    static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        /** A paragraph without words is one stretch too. */
        @Override
        public int countTextRuns() {
            return Math.max(1, bidi.getRunCount());
        }

        /** Runs are told in the order in which they are written; whoever asks sorts them by their start. */
        @Override
        public BidiTextRun getVisualRun(int run) {
            if (bidi.getRunCount() == 0) {
                return new BidiTextRun(0, bidi.getLength(), LTR);
            }
            int start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a stretch around and gives its letters their shapes. */
    static final class Reorderer implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder turned = new StringBuilder(text).reverse();
            for (int at = 0; at < turned.length(); at++) {
                turned.setCharAt(at, mirrored(turned.charAt(at)));
            }
            return turned.toString();
        }

        private static char mirrored(char sign) {
            int pair = "()[]<>{}«»".indexOf(sign);
            return pair < 0 ? sign : "()[]<>{}«»".charAt(pair ^ 1);
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.shaped(text);
        }

        @Override
        public String deshapeText(String text) {
            return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
