package einklang.text;

import java.util.Set;

/** Words that say nothing of a goal by themselves, folded: never named as a reason, though the model may weigh them. */
public final class StopWords {
    private static final Set<String> ALL =
            Set.of(("der die das den dem des ein eine einen einem einer und oder aber auch nicht kein keine mit fur "
                            + "von vom zum zur bei ist sind sein wird werden wir uns unser unsere unseren ich sie ihr man dass "
                            + "wenn wie was wer als auf aus bis nur noch mal mehr alle alles immer schon sich haben hat kann "
                            + "konnen soll sollen muss mussen wo so nach uber unter ohne gegen the and but not for with from "
                            + "into our ours are were will would should can could must have has had this that these those they "
                            + "them their you your its more all any who what when how than then out off own get aby ale ani "
                            + "ano bez bude byl byla bylo byt byli co do jak jako jsme jsou jen je kdo kde kdy kdyz ktery "
                            + "ktera ktere muze mame nam nas nase nasi nebo neni pri pro proc proto protoze pred pod pak se si "
                            + "tak take ten tento tam toho tom vam vas ve vse za ze uz")
                    .split(" "));

    private StopWords() {}

    /** Tells whether a folded word is one of them. */
    public static boolean contains(String folded) {
        return ALL.contains(folded);
    }
}
