package org.groundswell.app.sharing.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.groundswell.app.sharing.LibraryNews;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is new in the library, for programs that watch it (Atom, RFC 4287). */
@Controller
class FeedController {

    static final int MOST = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PATH = "/feeds/library.atom";

    private final LibraryNews news;

    FeedController(LibraryNews news) {
        this.news = news;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> library() {
        var items = news.latest(MOST);
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .eTag(Made.key("feed", base, items))
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .body(feed(items, base).getBytes(StandardCharsets.UTF_8));
    }

    private static String feed(List<LibraryNews.Item> items, String base) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "en-GB");
            element(xml, "id", base + PATH);
            element(xml, "title", "Groundswell: what is new in the library");
            element(
                    xml,
                    "updated",
                    time(items.isEmpty() ? Instant.EPOCH : items.getFirst().changed()));
            link(xml, "self", base + PATH, "application/atom+xml");
            link(xml, "alternate", base + "/improvements", "text/html");
            author(xml, "Groundswell");
            for (var item : items) {
                entry(xml, item, base);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void entry(XMLStreamWriter xml, LibraryNews.Item item, String base) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + item.id());
        element(xml, "title", item.title());
        element(xml, "published", time(item.first()));
        element(xml, "updated", time(item.changed()));
        link(xml, "alternate", base + "/improvements/" + item.code(), "text/html");
        if (!item.owner().isBlank()) {
            author(xml, item.owner());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", clean(item.kind()));
        element(xml, "summary", item.words());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
        xml.writeAttribute("type", type);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without what XML cannot hold, however it got into a text. */
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
