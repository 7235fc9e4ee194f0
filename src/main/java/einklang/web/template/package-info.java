/** The own template for slides: brought along, looked at, mapped, taken away. Start reading at {@link einklang.web.template.TemplateFeature}. */
@NullMarked
package einklang.web.template;

import org.jspecify.annotations.NullMarked;
