package nl.lotwijzer.report.council;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for people in files: everything by which a project knows somebody, in all that a file holds. */
final class Traces {
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}@.+-]+");

    private final Set<String> people = new TreeSet<>();

    Traces(Project project) {
        for (Registrant registrant : new Registrations(project).all()) {
            add(registrant.number().value());
            add(registrant.form().name());
            add(registrant.email());
            add(registrant.phone());
            add(registrant.address().line());
            add(registrant.address().street() + " " + registrant.address().houseNumber());
        }
        new PersonCards(project)
                .all()
                .values()
                .forEach(card -> card.payment().iban().ifPresent(iban -> add(iban.value())));
        for (Facilitator facilitator : new Facilitators(project).all()) {
            add(facilitator.name());
            add(facilitator.details().email());
            add(facilitator.details().phone());
        }
        for (OfficeHolder holder : new Offices(project).all()) {
            add(holder.name());
        }
        project.journal().entries().forEach(entry -> add(entry.actor().name()));
    }

    private void add(String text) {
        String folded = folded(text);
        boolean oneWord = folded.strip().matches("\\p{L}*");
        if (!oneWord && folded.strip().length() > 4) {
            people.add(folded);
        }
    }

    /** Returns by how much a project knows people. */
    int size() {
        return people.size();
    }

    /** Returns whoever can be found in this file. */
    List<String> in(byte[] file) throws IOException {
        String text = folded(text(file));
        List<String> found = new ArrayList<>();
        for (String person : people) {
            if (text.contains(person)) {
                found.add(person);
            }
        }
        return found;
    }

    private static String folded(String text) {
        return " "
                + NO_SIGN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private static String text(byte[] file) throws IOException {
        return file[0] == '%' ? ofPdf(file) : ofZip(file);
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            for (String key : document.getDocumentInformation().getMetadataKeys()) {
                text.append('\n').append(document.getDocumentInformation().getCustomMetadataValue(key));
            }
            if (document.getDocumentCatalog().getMetadata() != null) {
                byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
                text.append('\n').append(new String(packet, StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Returns what stands in all parts of the file, with and without what stands between its signs. */
    private static String ofZip(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                text.append(plain(part)).append('\n');
                text.append(plain(part.replaceAll("<[^>]*>", " "))).append('\n');
            }
        }
        return text.toString();
    }
}
