package einklang.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses the page by its keys alone. */
record Keys(Page page) {
    private static final int MANY_PRESSES = 200;

    /** Presses the tab key until the selector matches what has the focus; fails if it never does. */
    void tabTo(String selector) {
        for (int presses = 0; presses < MANY_PRESSES; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the tab key does not lead to " + selector);
    }

    /** Goes to the element by the tab key and presses another key there. */
    void press(String selector, String key) {
        tabTo(selector);
        page.keyboard().press(key);
    }

    /** Goes to the field by the tab key and types. */
    void type(String selector, String text) {
        tabTo(selector);
        page.keyboard().type(text);
    }
}
