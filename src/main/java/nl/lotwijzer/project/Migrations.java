package nl.lotwijzer.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * The steps by which the database grew. Step n brings a file from {@code user_version} n−1 to n, all steps that a file
 * lacks in one transaction. A step that has been published is never edited.
 */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "0001-project",
            "0002-registration",
            "0003-quotas",
            "0004-lottery",
            "0005-panel",
            "0006-facilitators",
            "0007-sessions",
            "0008-lottery-proof",
            "0009-public-draw",
            "0010-replacement",
            "0011-findings",
            "0012-invitations",
            "0013-letter-results",
            "0014-import",
            "0015-duplicates",
            "0016-by-hand",
            "0017-eligibility",
            "0018-criteria",
            "0019-response",
            "0020-participants",
            "0021-sessions",
            "0022-seating",
            "0023-facilitators",
            "0024-allowances",
            "0025-evaluation",
            "0026-privacy",
            "0027-reports",
            "0028-steering",
            "0029-recommendations",
            "0030-support",
            "0031-phases",
            "0032-correspondence");

    private Migrations() {}

    /** Returns the version of a file to which every step was applied. */
    static int newest() {
        return STEPS.size();
    }

    static int versionOf(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Applies the steps that a file of this version lacks; the caller holds the transaction. */
    static void apply(Handle handle, int from) {
        for (String step : STEPS.subList(from, STEPS.size())) {
            Connections.run(handle, script(step));
        }
        handle.execute("PRAGMA user_version = " + newest());
    }

    private static String script(String step) {
        try (InputStream in = Objects.requireNonNull(
                Migrations.class.getResourceAsStream("migrations/" + step + ".sql"), () -> step + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
