package einklang.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a sent form, as UTF-8, in the order sent. Refuses what is too large, of another type or broken. */
public final class Form {
    /** Five questions of five statements of 500 code points, all percent-encoded, and room for the rest. */
    public static final int LARGEST_BYTES = 400_000;

    private static final int MOST_FIELDS = 2_000;
    private static final String KEY = Form.class.getName();

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Reads the form of the request; the body is read once, however often this is called. */
    public static Form of(Context ctx) {
        Form read = ctx.attribute(KEY);
        if (read == null) {
            read = new Form(parsed(body(ctx)));
            ctx.attribute(KEY, read);
        }
        return read;
    }

    /** Reads a body that was sent as application/x-www-form-urlencoded. */
    public static Form ofBody(String body) {
        return new Form(parsed(body));
    }

    /** Returns the first value as typed, with CRLF as LF; the empty text if the field was not sent. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    /** Returns all values of a field in the order sent, such as ticked boxes; empty if there are none. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns a whole number; refuses the request if it is none. For hidden fields, which nobody types. */
    public long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException none) {
            throw Refused.badRequest();
        }
    }

    private static String body(Context ctx) {
        if (!isForm(ctx.req().getContentType())) {
            throw new Refused(Problem.WRONG_TYPE);
        }
        try (InputStream stream = ctx.req().getInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw new Refused(Problem.TOO_LARGE);
            }
            return strictUtf8(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/x-www-form-urlencoded");
    }

    private static String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Refused.badRequest();
        }
    }

    static Map<String, List<String>> parsed(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = body.isEmpty() ? new String[0] : body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Refused(Problem.TOO_LARGE);
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(value.replace("\r\n", "\n"));
        }
        return fields;
    }

    /** Broken percent signs and bytes that are not UTF-8 are refused rather than shown as question marks. */
    private static String decoded(String encoded) {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0 && !encoded.toUpperCase(Locale.ROOT).contains("%EF%BF%BD")) {
                throw Refused.badRequest();
            }
            return text;
        } catch (IllegalArgumentException broken) {
            throw Refused.badRequest();
        }
    }
}
