/**
 * Tests in a real browser; compiled only where Chromium is found (Maven profile "browser"), so that nobody downloads a
 * browser driver to start the server. Extend {@link einklang.browser.BrowserTest}; class names end with BrowserIT.
 */
@NullMarked
package einklang.browser;

import org.jspecify.annotations.NullMarked;
