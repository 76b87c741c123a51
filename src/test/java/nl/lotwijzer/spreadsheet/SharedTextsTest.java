package nl.lotwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

class SharedTextsTest {
    @Test
    void givesBackEveryTextOfAnyLengthAlsoWhereBlocksMeet() throws SAXException {
        SplittableRandom random = new SplittableRandom(1);
        List<String> texts = new ArrayList<>(List.of("", "a", "é", "\uD83D\uDE00", "x".repeat(127), "x".repeat(128)));
        for (int i = 0; i < 3000; i++) {
            texts.add("Zoë " + i + " " + "ë".repeat(random.nextInt(i % 50 == 0 ? 40_000 : 300)));
        }
        SharedTexts kept = keep(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(kept.get(i)).isEqualTo(texts.get(i));
        }
    }

    @Test
    void saysThatATextIsNotThere() throws SAXException {
        SharedTexts kept = keep(List.of("a"));

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> kept.get(1));
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> kept.get(-1));
    }

    @Test
    void joinsThePartsOfRichTextAndLeavesItsPronunciationOut() throws SAXException {
        SharedTexts kept = new SharedTexts(Place.in("a.xlsx"), rows -> {});
        start(kept, "si");
        text(kept, "Re");
        text(kept, "né");
        start(kept, "rPh");
        text(kept, "re-nee");
        kept.endElement("", "rPh", "rPh");
        kept.endElement("", "si", "si");

        assertThat(kept.get(0)).isEqualTo("René");
    }

    private static SharedTexts keep(List<String> texts) throws SAXException {
        SharedTexts kept = new SharedTexts(Place.in("a.xlsx"), rows -> {});
        for (String text : texts) {
            start(kept, "si");
            text(kept, text);
            kept.endElement("", "si", "si");
        }
        return kept;
    }

    private static void text(SharedTexts kept, String text) throws SAXException {
        start(kept, "t");
        kept.characters(text.toCharArray(), 0, text.length());
        kept.endElement("", "t", "t");
    }

    private static void start(SharedTexts kept, String name) {
        kept.startElement("", name, name, new AttributesImpl());
    }
}
