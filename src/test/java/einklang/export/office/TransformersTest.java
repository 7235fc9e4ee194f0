package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

class TransformersTest {
    @Test
    void transformerOfTheJdkIsTaken() {
        Transformers.settle();

        assertThat(TransformerFactory.newInstance()).hasSameClassAs(TransformerFactory.newDefaultInstance());
    }
}
