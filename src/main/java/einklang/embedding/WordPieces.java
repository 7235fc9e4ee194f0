package einklang.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;

/** Cuts a text into the numbered pieces of words that a model knows, by the rules in its tokenizer.json. */
final class WordPieces implements AutoCloseable {
    /** An aspect has some ten words; what is longer is cut off. */
    static final int MOST = 128;

    private final HuggingFaceTokenizer tokenizer;

    private WordPieces(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Reads the rules, but not their padding: short texts are not to cost as much as the longest. */
    static WordPieces open(Path tokenizerFile) throws IOException {
        keepAtHome();
        return new WordPieces(HuggingFaceTokenizer.builder()
                .optTokenizerPath(tokenizerFile)
                .optAddSpecialTokens(true)
                .optPadding(false)
                .optTruncation(true)
                .optMaxLength(MOST)
                .build());
    }

    /** Unasked, the library reports its use to its makers on some clouds, and looks for libraries of graphics cards. */
    private static void keepAtHome() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
    }

    Encoding of(String text) {
        return tokenizer.encode(text);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
