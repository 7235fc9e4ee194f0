package einklang.web;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form sent with small files (multipart/form-data, RFC 7578), read in memory, never on disk. Refuses what is too large,
 * of another type or broken.
 */
public final class Upload {
    /** How large a form with files may be; marks the routes that take such forms. */
    public enum Size implements RouteRole {
        /** Two logos and their names. */
        LOGOS(700_000),
        /** A table of {@code Round.MOST_RESPONSES} people with a few sentences each. */
        TABLE(6_000_000),
        /** A template for slides and its name. */
        TEMPLATE(5_100_000);

        private final int largestBytes;

        Size(int largestBytes) {
            this.largestBytes = largestBytes;
        }

        public int largestBytes() {
            return largestBytes;
        }
    }

    private static final int MOST_PARTS = 20;
    private static final String KEY = Upload.class.getName();
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data *;.*?boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?.*");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition: *form-data;.*?\\bname=\"([^\"]*)\".*");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition: .*\\bfilename=\"[^\"]*\".*");

    private final Map<String, byte[]> fields = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Upload() {}

    /** Whether the request says that it is such a form, and the route takes one. */
    static boolean is(Context ctx) {
        String type = ctx.req().getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && size(ctx).isPresent();
    }

    private static Optional<Size> size(Context ctx) {
        return ctx.routeRoles().stream()
                .filter(Size.class::isInstance)
                .map(Size.class::cast)
                .findFirst();
    }

    /** Reads the form of the request; the body is read once, however often this is called. */
    public static Upload of(Context ctx) {
        Upload read = ctx.attribute(KEY);
        if (read == null) {
            read = parsed(ctx.req().getContentType(), body(ctx));
            ctx.attribute(KEY, read);
        }
        return read;
    }

    private static byte[] body(Context ctx) {
        int largest =
                size(ctx).orElseThrow(() -> new Refused(Problem.WRONG_TYPE)).largestBytes();
        try (InputStream stream = ctx.req().getInputStream()) {
            byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new Refused(Problem.TOO_LARGE);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Bytes are looked through as Latin 1, where each is one character. */
    static Upload parsed(@Nullable String type, byte[] bytes) {
        Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
        if (!boundary.matches()) {
            throw new Refused(Problem.WRONG_TYPE);
        }
        String all = "\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
        String[] parts = all.split(Pattern.quote("\r\n--" + boundary.group(1)), MOST_PARTS + 3);
        if (parts.length < 2 || parts.length > MOST_PARTS + 2 || !parts[parts.length - 1].startsWith("--")) {
            throw Refused.badRequest();
        }
        Upload upload = new Upload();
        for (int i = 1; i < parts.length - 1; i++) {
            upload.take(parts[i]);
        }
        return upload;
    }

    private void take(String part) {
        int end = part.indexOf("\r\n\r\n");
        if (end < 0) {
            throw Refused.badRequest();
        }
        byte[] content = part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        for (String header : part.substring(0, end).split("\r\n", -1)) {
            Matcher name = NAME.matcher(header);
            if (name.matches()) {
                boolean file = FILE.matcher(header).matches();
                (file ? files : fields).putIfAbsent(name.group(1), content);
                return;
            }
        }
        throw Refused.badRequest();
    }

    /** Returns a field as typed, with CRLF as LF; the empty text if it was not sent. */
    public String text(String name) {
        byte[] bytes = fields.getOrDefault(name, new byte[0]);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException broken) {
            throw Refused.badRequest();
        }
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

    /** Returns the content of a file; empty if none was chosen. */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name)).filter(content -> content.length > 0);
    }
}
