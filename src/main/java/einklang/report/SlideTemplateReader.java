package einklang.report;

import java.util.List;

/** Takes templates for slides in: looks what they are, and leaves out what slides do not need. */
public interface SlideTemplateReader {
    /**
     * What a template offers.
     *
     * @param ratio of width to height of its slides
     * @param layouts at least one, in the order of the file
     */
    record Look(double ratio, List<SlideLayout> layouts) {
        public Look {
            layouts = List.copyOf(layouts);
        }
    }

    /**
     * Checks a file and clears it of slides, notes, macros, links and everything else but masters and layouts.
     *
     * @throws SlideTemplateRefused if it is no template, or holds what must not come in
     */
    byte[] cleared(byte[] file) throws SlideTemplateRefused;

    /** Returns what a cleared file offers. */
    Look look(byte[] cleared) throws SlideTemplateRefused;
}
