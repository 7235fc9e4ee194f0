package einklang.survey;

/**
 * Tells open pages that something has changed. Carries a sequence number and nothing else; whoever hears it fetches
 * what is new. Never blocks and never fails: nobody has to listen.
 */
@FunctionalInterface
public interface Announcements {
    /**
     * Announces a change.
     *
     * @param topic what has changed, such as "round/" and the round's id; never shown to anyone
     * @param seq grows with every change of the topic; a smaller or equal number is not announced again
     */
    void changed(String topic, long seq);
}
