package einklang.board;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.Mask;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelicatePlacesTest {
    @ParameterizedTest
    @CsvSource({
        "Bitte an vera.n@firma-x.de schreiben, vera.n@firma-x.de, MAIL",
        "Ruf 0171 234 56 78 an, 0171 234 56 78, PHONE",
        "Frau Zwiebelturm soll helfen, Zwiebelturm, NAME",
        "Ask Mr. Brown first, Brown, NAME",
        "paní Nováková to ví, Nováková, NAME",
        "Petr to zařídí, Petr, NAME",
        "Unser Chef ist ein Idiot, Idiot, INSULT",
    })
    void marksWhatMightNameOrHurtSomebody(String text, String place, Mask.Kind kind) {
        int start = text.indexOf(place);

        assertThat(DelicatePlaces.in(text)).containsExactly(new Mask(start, start + place.length(), kind));
    }

    @ParameterizedTest
    @CsvSource({
        "Servicelevel 80/20 jeden Tag halten",
        "Kosten pro Kontakt unter 6 Euro",
        "Kunden und Mitarbeiter zufrieden machen",
        "Kurze Gespräche: unter fünf Minuten im Schnitt",
    })
    void leavesPlainGoalsAlone(String text) {
        assertThat(DelicatePlaces.in(text)).isEmpty();
    }

    @Test
    void placesStandInOrderAndDoNotOverlap() {
        List<Mask> places = DelicatePlaces.in("Thomas (thomas@x.org) und Frau Petra Klein");

        assertThat(places).extracting(Mask::kind).containsExactly(Mask.Kind.NAME, Mask.Kind.MAIL, Mask.Kind.NAME);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).start())
                    .isGreaterThanOrEqualTo(places.get(i - 1).end());
        }
    }
}
