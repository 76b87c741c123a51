package nl.lotwijzer.desktop.tasks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.project.UnfitText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why something did not succeed, as it is told to a person.
 *
 * @param told  what went wrong and what to do about it
 * @param cause what was thrown
 */
public record Failure(Message told, Throwable cause) {
    private static final String OURS = "nl.lotwijzer.";
    private static final int NEAREST = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    /**
     * Returns how to tell what was thrown. What a person can mend says so itself. Anything else is a fault of the
     * program: it gets a short code, the same whenever the same thing happens at the same place, and the log gets that
     * code with the kinds of exceptions and the places in the program, never their messages, since those may quote
     * personal data.
     */
    public static Failure of(Throwable thrown) {
        if (thrown instanceof UserException mendable) {
            return new Failure(mendable.told(), thrown);
        }
        if (thrown instanceof StorageFailure storage) {
            return new Failure(storage.told(), thrown);
        }
        if (thrown instanceof UnfitText unfit) {
            return new Failure(unfit.told(), thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(Message.of("desktop.failure.memory"), thrown);
        }
        String trace = traceWithoutMessages(thrown);
        String code = shortCode(trace);
        LOG.error("Failure {}\n{}", code, trace);
        return new Failure(Message.of("desktop.failure.unexpected", code), thrown);
    }

    private static String traceWithoutMessages(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = new HashSet<>();
        @Nullable Throwable at = thrown;
        while (at != null && seen.add(at)) {
            trace.append(at.getClass().getName()).append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < frames.length; i++) {
                if (i < NEAREST || frames[i].getClassName().startsWith(OURS)) {
                    trace.append("    at ").append(frames[i]).append('\n');
                }
            }
            at = at.getCause();
        }
        return trace.toString();
    }

    private static String shortCode(String trace) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(trace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash, 0, 4).toUpperCase(Locale.ROOT);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
