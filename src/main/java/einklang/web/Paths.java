package einklang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths inside this site. */
public final class Paths {
    private Paths() {}

    /** Returns the text as the value of a query parameter. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Returns the wanted path if it leads to a page of this site, else the other one. */
    public static String insideOr(String wanted, String other) {
        boolean inside = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return inside ? wanted : other;
    }
}
