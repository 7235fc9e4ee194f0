/**
 * The web server. Features register in {@link einklang.web.Routes}; {@link einklang.web.ErrorPages} maps every failure;
 * {@link einklang.web.Visit} says who asks in which language; {@link einklang.web.Html} renders a page record.
 */
@NullMarked
package einklang.web;

import org.jspecify.annotations.NullMarked;
