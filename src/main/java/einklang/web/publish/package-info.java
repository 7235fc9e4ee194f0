/**
 * What participants are shown once a facilitator releases it: the page that releases, the page that they see, and the
 * notice to print. Start at {@code PublishFeature}.
 */
@NullMarked
package einklang.web.publish;

import org.jspecify.annotations.NullMarked;
