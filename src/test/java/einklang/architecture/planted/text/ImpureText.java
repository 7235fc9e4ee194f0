package einklang.architecture.planted.text;

import einklang.architecture.planted.Wiring;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.slf4j.LoggerFactory;

/** Breaks every rule of the pure packages and knows the class that wires. */
public final class ImpureText {
    public final Wiring wiring = new Wiring();
    public final Path file = Path.of("words.txt");

    public String about() {
        LoggerFactory.getLogger("planted").info("a word");
        return LocalDate.now() + Locale.getDefault().toString() + new Random().nextInt();
    }
}
