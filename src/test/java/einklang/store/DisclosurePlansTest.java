package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.survey.DisclosurePlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePlansTest {
    @Test
    void planIsReadAsItWasWritten() {
        for (DisclosurePlan plan : List.of(
                new DisclosurePlan(5, 5, false, 0, List.of()),
                new DisclosurePlan(3, 12, true, 4, List.of()),
                new DisclosurePlan(5, 40, true, 9, List.of("0a", "9f")))) {
            assertThat(DisclosurePlans.read(DisclosurePlans.write(plan))).isEqualTo(plan);
        }
    }

    @Test
    void storedFormIsTheDocumentedOne() {
        assertThat(DisclosurePlans.write(new DisclosurePlan(5, 40, true, 2, List.of("a", "b"))))
                .isEqualTo("v1;k=5;people=40;leadersShown=true;leaders=2;teams=a,b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v2;k=5;people=9;leadersShown=false;leaders=0;teams=", "v1;k=5;a=1;b=2;c=3;d=4"})
    void anythingElseIsRefused(String stored) {
        assertThatThrownBy(() -> DisclosurePlans.read(stored)).isInstanceOf(IllegalArgumentException.class);
    }
}
