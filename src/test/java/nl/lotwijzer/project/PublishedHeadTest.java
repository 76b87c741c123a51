package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.lotwijzer.protocol.JournalChain;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody rewrites the journal of a copy, computes every hash again so that the journal is sound in itself, and meets
 * a head that was published before.
 */
class PublishedHeadTest {
    private static final int ENTRIES = 40;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final String CODE = "waterveen";

    @TempDir
    Path folder;

    private Path copy;

    /** What stands in an entry besides its number and hash. */
    private record Entry(String time, String role, String name, String action, String details, String digests) {
        Entry with(int field, String more) {
            return new Entry(
                    field == 0 ? "2026-11-22T14:02:04Z" : time,
                    field == 1 ? role + more : role,
                    field == 2 ? name + more : name,
                    field == 3 ? action + more : action,
                    field == 4 ? details + more : details,
                    field == 5 ? digests.replaceFirst(".$", digests.endsWith("0") ? "1" : "0") : digests);
        }
    }

    @BeforeEach
    void write() throws Exception {
        Path file = folder.resolve("waterveen.beraad");
        copy = folder.resolve("kopie.beraad");
        ProjectDetails details = new ProjectDetails(CODE, "Burgerberaad", "", "", 100);
        try (Project project = Project.create(file, details, new Actor("projectleider", "Noor"), CLOCK)) {
            for (int i = 1; i < ENTRIES; i++) {
                project.changeDetails(details.withPanelSize(i));
            }
        }
        Files.move(file, copy);
    }

    @Test
    void findsEveryTruncationAndRewritingBeforeIt() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            Handle handle = file.handle();
            List<String> heads = hashes(handle);
            List<Entry> entries = entries(handle);
            Random random = new Random(4);
            for (int attempt = 0; attempt < 300; attempt++) {
                int published = 2 + random.nextInt(ENTRIES - 1);
                String head = heads.get(published - 1);
                List<Entry> other = rewritten(entries, published, attempt % 7, random);
                boolean keepHead = random.nextBoolean();
                String how = "attempt " + attempt + " against head " + published;
                HeadCheck found =
                        file.after(() -> replace(handle, other, keepHead ? head : ""), () -> check(handle, head));
                assertThat(found.unchangedUpToHead()).as(how).isFalse();
                assertThat(found.found().isPresent()
                                && found.check().brokenEntries().isEmpty())
                        .as(how + ": a journal that is sound in itself does not have this head")
                        .isFalse();
            }
        }
    }

    @Test
    void knowsItsOwnHeads() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            Handle handle = file.handle();
            List<String> heads = hashes(handle);
            for (int number = 1; number <= ENTRIES; number++) {
                HeadCheck found = check(handle, heads.get(number - 1));
                assertThat(found.unchangedUpToHead()).isTrue();
                assertThat(found.found()).map(HeadCheck.Found::number).contains((long) number);
            }
        }
    }

    @Test
    void saysNothingOfWhatCameAfterIt() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            Handle handle = file.handle();
            List<String> heads = hashes(handle);
            List<Entry> shorter = entries(handle).subList(0, 30);
            HeadCheck found = file.after(() -> replace(handle, shorter, ""), () -> check(handle, heads.get(29)));
            assertThat(found.unchangedUpToHead()).isTrue();
            assertThat(file.after(() -> replace(handle, shorter, ""), () -> check(handle, heads.get(30)))
                            .found())
                    .isEmpty();
        }
    }

    @Test
    void isReadAsItStandsInAReport() {
        String head = "0123456789abcdef".repeat(4);

        assertThat(Journal.readHead(" 0123 4567 89AB CDEF\n")).contains("0123456789abcdef");
        assertThat(Journal.readHead(head)).contains(head);
        assertThat(Journal.readHead(head + "0")).isEmpty();
        assertThat(Journal.readHead("0123456789abcde")).isEmpty();
        assertThat(Journal.readHead("")).isEmpty();
        assertThat(Journal.readHead("0123456789abcdeg")).isEmpty();
    }

    @Test
    void whatIsNoEntryAtAllIsBrokenAndNoMore() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            Handle handle = file.handle();
            for (String edit : List.of(
                    "UPDATE journal SET time = 'gisteren' WHERE id = 3",
                    "UPDATE journal SET time = replace(time, 'Z', '.000Z') WHERE id = 3",
                    "UPDATE journal SET digests = 'zomaar' WHERE id = 3",
                    "UPDATE journal SET digests = digests || char(9) WHERE id = 3",
                    "UPDATE journal SET hash = substr(hash, 2) || 'g' WHERE id = 3",
                    "DELETE FROM journal WHERE id = 3")) {
                JournalCheck found = file.after(() -> handle.execute(edit), () -> JournalCheck.of(handle, CODE));
                assertThat(found.brokenEntries()).as(edit).isNotEmpty();
            }
        }
    }

    /** Returns another past: some entry up to the published head is changed, moved, gone, new, or the end is gone. */
    private static List<Entry> rewritten(List<Entry> entries, int published, int kind, Random random) {
        List<Entry> other = new ArrayList<>(entries);
        int place = random.nextInt(published);
        switch (kind) {
            case 0 -> other.subList(place, other.size()).clear();
            case 1 -> other.set(place, other.get(place).with(random.nextInt(6), "!"));
            case 2 -> other.remove(place);
            case 3 -> other.add(place, other.get(place).with(4, " en meer"));
            case 4 -> other.add(place, other.get(place == published - 1 ? 0 : place));
            case 5 -> Collections.swap(other, place, (place + 1 + random.nextInt(published - 1)) % published);
            default -> {
                other.subList(place, other.size()).clear();
                for (int i = 0; i < published; i++) {
                    other.add(entries.get(random.nextInt(entries.size())).with(2, "?"));
                }
            }
        }
        return other;
    }

    /** Writes these entries in place of all, numbered and chained as they should be. */
    private static void replace(Handle handle, List<Entry> entries, String lastHash) {
        handle.execute("DELETE FROM journal");
        String hash = JournalChain.start(CODE);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String line = JournalChain.line(List.of(
                            Integer.toString(i + 1),
                            entry.time(),
                            entry.role(),
                            entry.name(),
                            entry.action(),
                            entry.details()))
                    + (entry.digests().isEmpty() ? "" : "\t" + entry.digests());
            hash = JournalChain.next(hash, line);
            boolean last = i == entries.size() - 1;
            handle.execute(
                    "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    i + 1,
                    entry.time(),
                    entry.role(),
                    entry.name(),
                    entry.action(),
                    entry.details(),
                    entry.digests(),
                    last && !lastHash.isEmpty() ? lastHash : hash);
        }
    }

    private static HeadCheck check(Handle handle, String head) {
        return HeadCheck.of(handle, CODE, head);
    }

    private static List<String> hashes(Handle handle) {
        return new JournalStore(handle)
                .written().stream().map(JournalStore.Written::hash).toList();
    }

    private static List<Entry> entries(Handle handle) {
        return new JournalStore(handle)
                .written().stream()
                        .map(one -> new Entry(
                                one.time(), one.role(), one.name(), one.action(), one.details(), one.digests()))
                        .collect(Collectors.toList());
    }
}
