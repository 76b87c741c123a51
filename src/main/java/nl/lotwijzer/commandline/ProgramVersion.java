package nl.lotwijzer.commandline;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it is. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(
                ProgramVersion.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"Lotwijzer " + version, "Java " + Runtime.version()};
    }
}
