package nl.lotwijzer.letterpaper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.language.Message;

/** The parts of a Word file by name, in the order of the file. Nothing of it reaches the disk. */
final class WordPackage {
    static final String DOCUMENT = "word/document.xml";
    static final String TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 2_000;

    /** In bytes, unpacked: letters hold some pictures, not books. */
    private static final int LARGEST = 48 << 20;

    private static final int LARGEST_XML = 8 << 20;
    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws TemplateException if this is not a Word file, holds macros, or unpacks to more than a letter can be */
    static WordPackage read(byte[] file) throws TemplateException {
        if (file.length >= OLD_WORD.length
                && java.util.Arrays.equals(java.util.Arrays.copyOf(file, OLD_WORD.length), OLD_WORD)) {
            throw refused("letterpaper.template.oldWord");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(room + 1);
                room -= bytes.length;
                if (room < 0
                        || parts.size() == MOST_PARTS
                        || (bytes.length > LARGEST_XML && entry.getName().endsWith(".xml"))) {
                    throw refused("letterpaper.template.tooLarge");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateException(Message.of("letterpaper.template.damaged"), e);
        }
        if (!parts.containsKey(DOCUMENT) || !parts.containsKey(TYPES)) {
            throw refused("letterpaper.template.noWord");
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw refused("letterpaper.template.macros");
        }
        return new WordPackage(parts);
    }

    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Returns the part with this name; an empty one if there is none. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** Returns the name of the part that holds the relations of another. */
    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static TemplateException refused(String key) {
        return new TemplateException(Message.of(key));
    }
}
