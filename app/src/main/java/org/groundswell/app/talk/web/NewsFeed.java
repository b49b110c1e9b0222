package org.groundswell.app.talk.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.talk.NewsItem;

/** The news of an improvement as an Atom feed (RFC 4287). */
final class NewsFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private NewsFeed() {}

    /** @param base where people reach this Groundswell: "https://example.org" */
    static String of(Improvement improvement, List<NewsItem> items, String base) {
        var text = new StringWriter();
        var home = base + TalkWords.home(improvement);
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:uuid:" + improvement.id().value());
            element(xml, "title", improvement.title() + ": what is new");
            element(xml, "updated", updated(improvement, items).toString());
            link(xml, "alternate", home);
            link(xml, "self", home + "/news.atom");
            for (var item : items) {
                xml.writeStartElement(ATOM, "entry");
                element(xml, "id", "urn:uuid:" + item.id());
                element(xml, "title", item.title());
                element(xml, "updated", item.at().toString());
                xml.writeStartElement(ATOM, "author");
                element(xml, "name", "Groundswell");
                xml.writeEndElement();
                link(xml, "alternate", base + item.href());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written", e);
        }
        return text.toString();
    }

    private static Instant updated(Improvement improvement, List<NewsItem> items) {
        return items.isEmpty() ? improvement.createdAt() : items.getFirst().at();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }
}
