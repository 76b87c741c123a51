package nl.lotwijzer.registration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes workbooks that are damaged within: their XML, their parts, the zip around them; and some that mean harm. */
final class FuzzedWorkbooks {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final String[] WORTHLESS = {
        "",
        "-1",
        "0",
        "1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "99999999999999999999",
        "1e308",
        "NaN",
        "Infinity",
        "0x1p3",
        "A0",
        "XFD1048576",
        "XFE1",
        "AAAA1",
        "$A$1",
        "A",
        "1A",
        "a1",
        "A-1",
        "s",
        "str",
        "inlineStr",
        "b",
        "e",
        "d",
        "n",
        "zzz",
        "true",
        "hidden",
        "veryHidden",
        "rId99",
        "../../../etc/passwd",
        "/",
        "http://example.invalid/x",
        "file:///etc/passwd",
        "&#0;",
        "&lt;",
        "\uFFFD",
        "A1:XFD1048576",
        "1 2",
        " "
    };
    private static final String[] PATHS = {
        "../../lek.txt",
        "/tmp/lek.txt",
        "C:\\lek.txt",
        "xl\\workbook.xml",
        "xl/./workbook.xml",
        "XL/WORKBOOK.XML",
        "xl/worksheets/",
        "",
        "[Content_Types].xml ",
        "a".repeat(300),
        "xl/worksheets/sheet1.xml\u0000.txt"
    };
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final List<byte[]> workbooks;
    private final String canary;

    /** @param canary a file, as URI, whose text no entity may bring into a cell */
    FuzzedWorkbooks(List<byte[]> workbooks, String canary) {
        this.workbooks = workbooks;
        this.canary = canary;
    }

    byte[] any(SplittableRandom random) {
        return workbooks.get(random.nextInt(workbooks.size()));
    }

    byte[] xmlChanged(SplittableRandom random) {
        Map<String, byte[]> parts = parts(any(random));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            edit(parts, part(parts, random), xml -> changed(xml, random));
        }
        return zip(parts);
    }

    byte[] attributesChanged(SplittableRandom random) {
        Map<String, byte[]> parts = parts(any(random));
        int share = 1 + random.nextInt(40);
        edit(
                parts,
                part(parts, random),
                xml -> ATTRIBUTE
                        .matcher(xml)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                random.nextInt(share) == 0
                                        ? match.group(1) + "=\"" + worthless(random) + "\""
                                        : match.group())));
        if (random.nextBoolean()) {
            edit(
                    parts,
                    part(parts, random),
                    xml -> xml.replaceAll(
                            "<v>[^<]*</v>", "<v>" + Matcher.quoteReplacement(worthless(random)) + "</v>"));
        }
        return zip(parts);
    }

    byte[] partsChanged(SplittableRandom random) {
        Map<String, byte[]> parts = parts(any(random));
        String name = part(parts, random);
        switch (random.nextInt(7)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, new byte[0]);
            case 2 -> parts.put(name, parts.get(part(parts, random)));
            case 3 -> parts.put(PATHS[random.nextInt(PATHS.length)], parts.remove(name));
            case 4 -> parts.put(name, any(random));
            case 5 -> parts.put(name, FuzzedTexts.value(random).getBytes(StandardCharsets.UTF_16LE));
            default -> {
                byte[] content = parts.get(name);
                // Java writes no two parts of one name, so a name of the same length is written over afterwards.
                String twin = name.substring(0, name.length() - 1) + "\u007F";
                parts.put(twin, random.nextBoolean() ? content : parts.get(part(parts, random)));
                return replaced(
                        zip(parts), twin.getBytes(StandardCharsets.UTF_8), name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip(parts);
    }

    /** Changes the structure of the zip: its signatures, sizes, checksums and offsets stand around those. */
    byte[] zipChanged(SplittableRandom random) {
        byte[] bytes = any(random).clone();
        List<Integer> signatures = new ArrayList<>();
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] < 9) {
                signatures.add(i);
            }
        }
        for (int i = 1 + random.nextInt(4); i > 0 && !signatures.isEmpty(); i--) {
            int at = signatures.get(random.nextInt(signatures.size())) + random.nextInt(46);
            if (at < bytes.length) {
                bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
            }
        }
        return bytes;
    }

    byte[] doctype(SplittableRandom random) {
        Map<String, byte[]> parts = parts(any(random));
        String name = part(parts, random);
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary + "\">]>";
        String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + canary + "\"> %p;]>";
        String outside = "<!DOCTYPE x SYSTEM \"" + canary + "\">";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("<!ENTITY e \"&e29;\">]>");
        String[] declarations = {external, parameter, outside, laughs.toString()};
        String declaration = declarations[random.nextInt(4)];
        edit(parts, name, xml -> {
            String declared = xml.startsWith("<?xml")
                    ? xml.replaceFirst("\\?>", Matcher.quoteReplacement("?>" + declaration))
                    : declaration + xml;
            return random.nextBoolean()
                    ? declared.replaceAll("<t([^>]*)>", "<t$1>&e;").replace("<v>", "<v>&e;")
                    : declared;
        });
        return zip(parts);
    }

    byte[] formula(SplittableRandom random) {
        String[] formulas = {
            "cmd|'/c calc'!A1",
            "WEBSERVICE(&quot;http://example.invalid&quot;)",
            "1+1",
            "HYPERLINK(&quot;x&quot;)",
            "INDIRECT(&quot;A&quot;&amp;1)",
            "[1]Blad!A1",
            "SUM(A1:XFD1048576)",
            "A2",
            "(".repeat(5000),
            "RAND()"
        };
        Map<String, byte[]> parts = parts(any(random));
        String f = "<f" + (random.nextBoolean() ? "" : " t=\"shared\" si=\"0\" ref=\"A1:B2\"") + ">"
                + formulas[random.nextInt(formulas.length)] + "</f>";
        boolean withoutValue = random.nextBoolean();
        parts.keySet().stream()
                .filter(part -> part.contains("sheet"))
                .toList()
                .forEach(part -> edit(
                        parts,
                        part,
                        xml -> withoutValue
                                ? xml.replaceAll("<v>[^<]*</v>", Matcher.quoteReplacement(f))
                                : xml.replace("<v>", f + "<v>")));
        return zip(parts);
    }

    byte[] wideOrFar(SplittableRandom random) {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Naam</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Wijk</t></is></c></row>");
        switch (random.nextInt(6)) {
            case 0 -> rows.append("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
            case 1 -> rows.append("<row r=\"2147483647\"><c><v>1</v></c></row><row><c><v>1</v></c></row>");
            case 2 -> {
                rows.append("<row>");
                rows.append("<c><v>1</v></c>".repeat(16_384 + random.nextInt(3)));
                rows.append("</row>");
            }
            case 3 -> {
                for (int i = 0; i < 300; i++) {
                    rows.append("<row r=\"")
                            .append(2 + i * 3490)
                            .append("\"><c r=\"A1\"><v>")
                            .append(i)
                            .append("</v></c></row>");
                }
            }
            case 4 ->
                rows.append(
                        "<row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row><row r=\"2\"/><row r=\"2\"><c r=\"B2\"><v>2</v></c><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>3</v></c></row>");
            default ->
                rows.append(
                        "<c><v>1</v></c><row><row><c><c><v>1</v></c></c></row></row><row r=\"9\"><c r=\"A9\" t=\"s\"><v>99999999</v></c></row>");
        }
        Map<String, byte[]> parts = parts(any(random));
        String columns = random.nextBoolean()
                ? "<cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/><col min=\"-9\" max=\"9\" hidden=\"1\"/></cols>"
                : "";
        parts.keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/sheet"))
                .toList()
                .forEach(part -> parts.put(
                        part,
                        ("<worksheet " + MAIN + "><dimension ref=\"A1:XFD1048576\"/>" + columns + "<sheetData>" + rows
                                        + "</sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8)));
        return zip(parts);
    }

    byte[] bomb(SplittableRandom random) {
        Map<String, byte[]> parts = parts(any(random));
        int size = 1_000_000 << random.nextInt(6);
        switch (random.nextInt(5)) {
            case 0 -> edit(parts, part(parts, random), xml -> xml.replaceFirst(">", ">" + " ".repeat(size)));
            case 1 ->
                parts.put(
                        "xl/sharedStrings.xml",
                        ("<sst " + MAIN + "><si><t>" + "a".repeat(size) + "</t></si></sst>")
                                .getBytes(StandardCharsets.UTF_8));
            case 2 ->
                parts.put(
                        "xl/sharedStrings.xml",
                        ("<sst " + MAIN + ">" + "<si><t>x</t></si>".repeat(size / 16) + "</sst>")
                                .getBytes(StandardCharsets.UTF_8));
            case 3 ->
                parts.keySet().stream()
                        .filter(part -> part.startsWith("xl/worksheets/sheet"))
                        .toList()
                        .forEach(part -> parts.put(
                                part,
                                ("<worksheet " + MAIN + "><sheetData>" + "<row/>".repeat(size / 6)
                                                + "</sheetData></worksheet>")
                                        .getBytes(StandardCharsets.UTF_8)));
            default -> {
                byte[] nested = any(random);
                for (int i = 0; i < 5; i++) {
                    nested = zip(new LinkedHashMap<>(Map.of("xl/workbook.xml", nested, "a", nested, "b", nested)));
                }
                return nested;
            }
        }
        return zip(parts);
    }

    private static String changed(String xml, SplittableRandom random) {
        List<int[]> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(xml);
        while (matcher.find()) {
            tags.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tags.size() < 2) {
            return xml + "<";
        }
        int[] one = tags.get(random.nextInt(tags.size()));
        int[] other = tags.get(random.nextInt(tags.size()));
        int from = Math.min(one[0], other[0]);
        int to = Math.max(one[1], other[1]);
        return switch (random.nextInt(7)) {
            case 0 -> xml.substring(0, one[0]) + xml.substring(one[1]);
            case 1 -> xml.substring(0, to) + xml.substring(from, to) + xml.substring(to);
            case 2 -> xml.substring(0, from) + xml.substring(to);
            case 3 -> xml.substring(0, one[1]) + FuzzedTexts.value(random) + xml.substring(one[1]);
            case 4 -> xml.substring(0, one[1]) + "<a>".repeat(random.nextInt(5000)) + xml.substring(one[1]);
            case 5 -> xml.replace(xml.substring(one[0], one[1]), xml.substring(other[0], other[1]));
            default ->
                xml.replace(
                        "encoding=\"UTF-8\"",
                        "encoding=\"" + new String[] {"UTF-16", "ISO-8859-1", "x", "IBM037"}[random.nextInt(4)] + "\"");
        };
    }

    private static String worthless(SplittableRandom random) {
        return WORTHLESS[random.nextInt(WORTHLESS.length)];
    }

    private static String part(Map<String, byte[]> parts, SplittableRandom random) {
        List<String> names = List.copyOf(parts.keySet());
        List<String> telling = names.stream()
                .filter(name -> name.contains("sheet") || name.contains("haredStrings") || name.contains("workbook"))
                .toList();
        List<String> from = telling.isEmpty() || random.nextInt(3) == 0 ? names : telling;
        return from.get(random.nextInt(from.size()));
    }

    private static void edit(Map<String, byte[]> parts, String name, java.util.function.UnaryOperator<String> change) {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        parts.put(name, change.apply(xml).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] replaced(byte[] bytes, byte[] sought, byte[] by) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(
                        new String(sought, StandardCharsets.ISO_8859_1), new String(by, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns whether these bytes are a zip with a few parts of a size that can be changed quickly. */
    static boolean hasParts(byte[] bytes) {
        if (bytes.length < 4 || bytes.length > 60_000 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        Map<String, byte[]> parts = parts(bytes);
        return parts.size() > 3 && parts.values().stream().allMatch(part -> part.length < 200_000);
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            return Map.of();
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
