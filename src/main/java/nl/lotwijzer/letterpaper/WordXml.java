package nl.lotwijzer.letterpaper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.lotwijzer.language.Message;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes the XML of Word (ECMA-376), without entities or anything from outside the file. */
final class WordXml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** What is wrong is thrown, and not printed as well. */
    private static final ErrorHandler QUIET = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
            // The file can be read.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    };

    private WordXml() {}

    static Document parse(byte[] xml) throws TemplateException {
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new TemplateException(Message.of("letterpaper.template.damaged"), e);
        }
    }

    /** Returns the element that this text of ours says, as part of that document. */
    static Element element(Document document, String xml) {
        try {
            Element root =
                    builder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return (Element) document.importNode(root, true);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("Our own XML can be read", e);
        }
    }

    /** Returns the element and all in it as text, without the line that begins a file. */
    static String text(Element element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("What was read can be written", e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element
                && W.equals(element.getNamespaceURI())
                && name.equals(element.getLocalName());
    }

    /** Returns the elements with this name of Word within this one, in the order of the text. */
    static List<Element> all(Element within, String name) {
        return all(within, W, name);
    }

    static List<Element> all(Element within, String namespace, String name) {
        var found = within.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).findFirst();
    }

    static Element create(Node beside, String name) {
        return java.util.Objects.requireNonNull(beside.getOwnerDocument()).createElementNS(W, "w:" + name);
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(QUIET);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform can read XML safely", e);
        }
    }
}
