package nl.lotwijzer.allowances.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an order as an XML file: ISO 20022, {@code pain.001.001.09}, with the elements that the European Payments Council
 * asks for (EPC132-08, customer-to-bank guidelines of SEPA credit transfer). The same order gives the same bytes.
 */
public final class PaymentFile {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_DESCRIPTION = 140;

    private final PaymentOrder order;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int depth;

    private PaymentFile(PaymentOrder order) throws XMLStreamException {
        this.order = order;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** Returns the file. */
    public static byte[] bytes(PaymentOrder order) {
        try {
            PaymentFile file = new PaymentFile(order);
            file.write();
            return file.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        depth++;
        start("CstmrCdtTrfInitn");
        groupHeader();
        start("PmtInf");
        paymentInformation();
        for (Transfer transfer : order.transfers()) {
            transfer(transfer);
        }
        end();
        end();
        end();
        line();
        xml.writeEndDocument();
        xml.close();
    }

    private void groupHeader() throws XMLStreamException {
        start("GrpHdr");
        text("MsgId", order.message());
        text("CreDtTm", DateTimeFormatter.ISO_INSTANT.format(order.made().truncatedTo(ChronoUnit.SECONDS)));
        controlTotals();
        start("InitgPty");
        text("Nm", name(order.payer().name()));
        end();
        end();
    }

    private void controlTotals() throws XMLStreamException {
        text("NbOfTxs", Integer.toString(order.count()));
        text("CtrlSum", order.sum().plain());
    }

    private void paymentInformation() throws XMLStreamException {
        text("PmtInfId", order.message());
        text("PmtMtd", "TRF");
        text("BtchBookg", "true");
        controlTotals();
        start("PmtTpInf");
        start("SvcLvl");
        text("Cd", "SEPA");
        end();
        end();
        start("ReqdExctnDt");
        text("Dt", order.execution().toString());
        end();
        start("Dbtr");
        text("Nm", name(order.payer().name()));
        end();
        account("DbtrAcct", order.payer().account().value());
        bank();
        text("ChrgBr", "SLEV");
    }

    private void bank() throws XMLStreamException {
        start("DbtrAgt");
        start("FinInstnId");
        if (order.payer().bank().isPresent()) {
            text("BICFI", order.payer().bank().get().value());
        } else {
            start("Othr");
            text("Id", "NOTPROVIDED");
            end();
        }
        end();
        end();
    }

    private void account(String element, String iban) throws XMLStreamException {
        start(element);
        start("Id");
        text("IBAN", iban);
        end();
        end();
    }

    private void transfer(Transfer transfer) throws XMLStreamException {
        start("CdtTrfTxInf");
        start("PmtId");
        text("EndToEndId", transfer.reference());
        end();
        start("Amt");
        indent();
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(transfer.amount().plain());
        xml.writeEndElement();
        end();
        start("Cdtr");
        text("Nm", name(transfer.name()));
        end();
        account("CdtrAcct", transfer.account().value());
        String description = SepaText.of(transfer.description(), LONGEST_DESCRIPTION);
        if (!description.isEmpty()) {
            start("RmtInf");
            text("Ustrd", description);
            end();
        }
        end();
    }

    /** A name of slashes only leaves nothing, which the schema does not take. */
    private static String name(String name) {
        String plain = SepaText.of(name, LONGEST_NAME);
        return plain.isEmpty() ? "." : plain;
    }

    private void start(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void text(String element, String value) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        line();
        xml.writeCharacters("  ".repeat(depth));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
