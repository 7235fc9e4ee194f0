package einklang.web;

import einklang.i18n.Language;
import java.net.URI;
import java.util.List;

/**
 * What the web server must know from the operator.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param baseUrl the address people type, without a path's slash at the end; https turns on secure cookies and HSTS
 * @param trustedProxies addresses or networks ("10.0.0.0/8") whose X-Forwarded-For is believed
 * @param fallback the language for people whose browser wants none of the three
 * @param imprintUrl where the operator's imprint is, or the empty text
 * @param textService host of an outside service to which people's sentences are sent, or the empty text
 */
public record WebConfig(
        String host,
        int port,
        URI baseUrl,
        List<String> trustedProxies,
        Language fallback,
        String imprintUrl,
        String textService) {
    public WebConfig {
        trustedProxies = List.copyOf(trustedProxies);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: found " + port + ", wanted 0 to 65535");
        }
        if (baseUrl.getScheme() == null
                || baseUrl.getHost() == null
                || baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("base URL: found " + baseUrl + ", wanted such as https://example.org");
        }
    }

    /** With no outside service, as is usual. */
    public WebConfig(
            String host, int port, URI baseUrl, List<String> trustedProxies, Language fallback, String imprintUrl) {
        this(host, port, baseUrl, trustedProxies, fallback, imprintUrl, "");
    }

    /** Returns settings for this machine only: any free port, plain http, German as the last resort. */
    public static WebConfig local() {
        return new WebConfig("127.0.0.1", 0, URI.create("http://localhost"), List.of(), Language.DE, "");
    }

    public boolean https() {
        return "https".equals(baseUrl.getScheme());
    }

    /** Returns the whole address of a path that starts with a slash. */
    public String url(String path) {
        return baseUrl + path;
    }
}
