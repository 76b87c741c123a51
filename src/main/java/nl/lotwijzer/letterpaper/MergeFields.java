package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the merge fields of Word into plain places, {@code «Naam»}, so that there is one kind to fill. */
final class MergeFields {
    private static final Pattern INSTRUCTION =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("\\s*(ADDRESSBLOCK|GREETINGLINE)\\b.*", Pattern.DOTALL);

    private MergeFields() {}

    static void makePlain(Element root) {
        for (Element simple : WordXml.all(root, "fldSimple")) {
            nameIn(simple.getAttributeNS(WordXml.W, "instr")).ifPresent(name -> unwrap(simple, name));
        }
        for (Element paragraph : WordXml.all(root, "p")) {
            complex(paragraph);
        }
    }

    private static Optional<String> nameIn(String instruction) {
        Matcher field = INSTRUCTION.matcher(instruction);
        if (field.matches()) {
            return Optional.of(field.group(1) == null ? field.group(2) : field.group(1));
        }
        Matcher block = BLOCK.matcher(instruction);
        return block.matches()
                ? Optional.of(block.group(1).equals("ADDRESSBLOCK") ? "Adresblok" : "Aanhef")
                : Optional.empty();
    }

    private static void unwrap(Element simple, String name) {
        Node parent = simple.getParentNode();
        List<Element> runs = WordXml.children(simple);
        Element run = runs.isEmpty() ? WordXml.create(simple, "r") : runs.getFirst();
        say(run, name);
        parent.replaceChild(run, simple);
    }

    /** A field of several runs: begin, instruction, separate, what was shown, end. */
    private static void complex(Element paragraph) {
        List<Element> runs = WordXml.children(paragraph).stream()
                .filter(element -> WordXml.is(element, "r"))
                .toList();
        List<Element> inField = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        @Nullable Element shown = null;
        int depth = 0;
        boolean separated = false;
        for (Element run : runs) {
            String sign = sign(run);
            if (sign.equals("begin")) {
                depth++;
                if (depth == 1) {
                    inField.clear();
                    instruction.setLength(0);
                    shown = null;
                    separated = false;
                }
            }
            if (depth > 0) {
                inField.add(run);
                WordXml.all(run, "instrText").forEach(text -> instruction.append(text.getTextContent()));
                if (sign.equals("separate")) {
                    separated = true;
                } else if (separated && shown == null && WordXml.child(run, "t").isPresent()) {
                    shown = run;
                }
            }
            if (sign.equals("end") && depth > 0 && --depth == 0) {
                Optional<String> name = nameIn(instruction.toString());
                if (name.isPresent()) {
                    replace(inField, shown == null ? inField.getFirst() : shown, name.get());
                }
            }
        }
    }

    private static void replace(List<Element> runs, Element kept, String name) {
        say(kept, name);
        runs.stream().filter(run -> !run.isSameNode(kept)).forEach(WordXml::remove);
    }

    private static String sign(Element run) {
        return WordXml.child(run, "fldChar")
                .map(sign -> sign.getAttributeNS(WordXml.W, "fldCharType"))
                .orElse("");
    }

    /** Lets the run say only this place, in the look that it has. */
    private static void say(Element run, String name) {
        WordXml.children(run).stream()
                .filter(element -> !WordXml.is(element, "rPr"))
                .forEach(WordXml::remove);
        Element text = WordXml.create(run, "t");
        text.setTextContent("«" + name + "»");
        run.appendChild(text);
    }
}
