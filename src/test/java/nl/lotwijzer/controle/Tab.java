package nl.lotwijzer.controle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One tab of the browser: what a person does with it. */
final class Tab {
    private final Chromium browser;
    private final String session;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(this::hear);
        for (String domain : List.of("Page", "DOM", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void hear(Map<String, Object> message) {
        if (!session.equals(message.get("sessionId"))) {
            return;
        }
        Map<?, ?> parameters = (Map<?, ?>) message.get("params");
        switch ((String) message.get("method")) {
            case "Network.requestWillBeSent" ->
                requests.add((String) ((Map<?, ?>) parameters.get("request")).get("url"));
            case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(parameters.toString());
            default -> {}
        }
    }

    /** Addresses the tab asked for, the page itself included. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Exceptions that nobody caught, and what the browser had to say of the page. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void open(Path page) {
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        evaluate("new Promise(done => { const look = () => document.readyState === 'complete' && window.lotwijzer"
                + " ? done(true) : setTimeout(look, 10); look(); })");
    }

    /** The value of an expression; a promise is waited for. */
    Object evaluate(String expression) {
        Map<String, Object> answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Chooses files as the browser’s own dialog would. */
    void choose(String selector, List<Path> files) {
        Map<?, ?> root = (Map<?, ?>) call("DOM.getDocument", Map.of()).get("root");
        Object node = call("DOM.querySelector", Map.of("nodeId", whole(root.get("nodeId")), "selector", selector))
                .get("nodeId");
        List<String> paths =
                files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        call("DOM.setFileInputFiles", Map.of("files", paths, "nodeId", whole(node)));
    }

    private static int whole(Object number) {
        return ((Double) number).intValue();
    }

    /** A screen of this size, light or dark. */
    void look(int width, int height, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void screenshot(Path png, boolean whole) throws IOException {
        String data = (String) call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
                .get("data");
        Files.write(png, Base64.getDecoder().decode(data));
    }

    private Map<String, Object> call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }
}
