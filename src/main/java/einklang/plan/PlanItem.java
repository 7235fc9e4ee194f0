package einklang.plan;

import einklang.i18n.LocalText;
import java.util.List;

/**
 * One thing of a plan that people edit by itself. Every change of it is a new version; older ones are kept, so that it
 * can be undone and looked up.
 */
public sealed interface PlanItem permits Positioned, Commitment, Effect, Reading {
    /** Returns the random key; that of an effect is made from the keys of its measure and its goal. */
    String id();

    /** Returns the number of the version, from 1; 0 for a thing that was never stored. */
    long version();

    /** Returns the texts that are written in each offered language; empty ones too. */
    default List<LocalText> texts() {
        return List.of();
    }
}
