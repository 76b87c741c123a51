package nl.lotwijzer.controle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests, closed after the last. Without Chromium on the machine the tests are skipped. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> program = Chromium.installed();
        Assumptions.assumeTrue(program.isPresent(), "Chromium is not on this machine: controle.html is not tested");
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("browser", key -> started(program.orElseThrow()));
    }

    private static Shared started(Path program) {
        try {
            return new Shared(Chromium.start(program));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .get("browser", Shared.class)
                .browser();
    }

    private record Shared(Chromium browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
        }
    }
}
