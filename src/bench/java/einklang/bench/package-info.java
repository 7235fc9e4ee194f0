/** Measurements that are no part of the product: docs/performance.md and docs/quality.md say how to run them. */
@NullMarked
package einklang.bench;

import org.jspecify.annotations.NullMarked;
