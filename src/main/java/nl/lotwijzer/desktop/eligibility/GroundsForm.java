package nl.lotwijzer.desktop.eligibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionGround.Use;
import nl.lotwijzer.language.Texts;

/** The fields for the grounds on which somebody can be left out: a line each, by what they are for. */
final class GroundsForm {
    private final Map<Use, TextArea> fields = new EnumMap<>(Use.class);
    private final Form form = new Form();

    GroundsForm(List<ExclusionGround> grounds, Texts texts) {
        form.wide(Labels.muted(texts.get("desktop.eligibility.grounds.hint")));
        for (Use use : Use.values()) {
            TextArea field = new TextArea(grounds.stream()
                    .filter(ground -> ground.use() == use)
                    .map(ExclusionGround::text)
                    .collect(Collectors.joining("\n")));
            field.setPrefRowCount(use == Use.ROLE ? 5 : 2);
            field.setPrefColumnCount(30);
            fields.put(use, field);
            form.row(texts.get(use.told()), field);
        }
        form.setMaxWidth(TextSize.width(560));
    }

    Node node() {
        return form;
    }

    /** Returns the grounds, each once. */
    List<ExclusionGround> grounds() {
        List<ExclusionGround> grounds = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        fields.forEach((use, field) -> field.getText()
                .lines()
                .map(String::strip)
                .forEach(line -> {
                    if (!line.isEmpty() && seen.add(line)) {
                        grounds.add(new ExclusionGround(line, use));
                    }
                }));
        return grounds;
    }
}
