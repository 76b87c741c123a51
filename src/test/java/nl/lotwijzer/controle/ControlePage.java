package nl.lotwijzer.controle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code controle.html} in a tab, used as a person uses it: fields filled in, a file chosen, the outcome read. */
final class ControlePage {
    private static final String RESOURCE = "/nl/lotwijzer/protocol/controle.html";

    private final Tab tab;

    private ControlePage(Tab tab) {
        this.tab = tab;
    }

    /** Opens the page as it lies in a folder, in a tab of its own. */
    static ControlePage open(Chromium browser, Path folder) {
        Path page = folder.resolve("controle.html");
        try (InputStream in = ControlePage.class.getResourceAsStream(RESOURCE)) {
            Files.write(page, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Tab tab = browser.newTab();
        tab.open(page);
        return new ControlePage(tab);
    }

    Tab tab() {
        return tab;
    }

    void speak(String language) {
        tab.evaluate("document.getElementById('" + language + "').click()");
    }

    /** The heading of the outcome and what follows it, as text. */
    String verdict() {
        return (String) tab.evaluate("document.getElementById('verdict').textContent");
    }

    /** Fills in C and A as published; empty for none. */
    void publish(String commitment, String rules) {
        tab.evaluate("document.getElementById('commitment').value = " + Json.write(commitment)
                + "; document.getElementById('rules-hash').value = " + Json.write(rules));
    }

    /** Chooses a zip, or loose files, and waits for the outcome. */
    Shown verify(List<Path> files) {
        return verify("#files", files);
    }

    /** Chooses a folder, and waits for the outcome. */
    Shown verifyFolder(Path folder) {
        return verify("#folder", List.of(folder));
    }

    private Shown verify(String input, List<Path> files) {
        Object before = tab.evaluate("document.body.dataset.run || ''");
        tab.choose(input, files);
        String report =
                (String) tab.evaluate("new Promise(done => { const look = () => document.body.dataset.state === 'done'"
                        + " && document.body.dataset.run !== " + Json.write(before)
                        + " ? done(JSON.stringify(lotwijzer.shown())) : setTimeout(look, 5); look(); })");
        return Shown.of(Json.readMap(report));
    }

    /** The outcome as the page shows it. */
    record Shown(
            int exit, String half, String commitment, String seed, SortedMap<Integer, ShownCheck> checks, String raw) {
        static Shown of(Map<String, Object> report) {
            SortedMap<Integer, ShownCheck> checks = new TreeMap<>();
            for (Object check : (List<?>) report.get("checks")) {
                Map<?, ?> values = (Map<?, ?>) check;
                int number = ((Double) values.get("number")).intValue();
                checks.put(number, new ShownCheck((String) values.get("status"), (String) values.get("reason")));
            }
            return new Shown(
                    ((Double) report.get("exit")).intValue(),
                    String.valueOf(report.get("half")),
                    String.valueOf(report.get("C")),
                    String.valueOf(report.get("S")),
                    checks,
                    Json.write(report));
        }

        /** Numbers of the checks with this status. */
        List<Integer> with(String status) {
            return checks.entrySet().stream()
                    .filter(entry -> entry.getValue().status().equals(status))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** What is red, in words, for the message of a test. */
        String complaints() {
            return checks.entrySet().stream()
                    .filter(entry -> entry.getValue().status().equals("wrong"))
                    .map(entry -> entry.getKey() + ": " + entry.getValue().reason())
                    .collect(Collectors.joining("\n"));
        }
    }

    record ShownCheck(String status, String reason) {}
}
