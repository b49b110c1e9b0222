package org.groundswell.app.sharing.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRules;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What search engines ask for: the public pages (sitemaps.org), and which ones to leave alone. */
@Controller
class SitemapController {

    /** The protocol allows this many addresses in one file. */
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Library library;
    private final ObjectProvider<RouteRules> rules;

    SitemapController(Library library, ObjectProvider<RouteRules> rules) {
        this.library = library;
        this.rules = rules;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                        User-agent: *
                        Disallow: /admin
                        Disallow: /sign-in
                        Disallow: /search
                        Sitemap: %s/sitemap.xml
                        """.formatted(base()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (var page : publicPages()) {
                url(xml, page, null);
            }
            for (var improvement : library.onOffer(MOST - 1_000)) {
                url(xml, "/improvements/" + improvement.code().value(), improvement.changedAt());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(out.toString());
    }

    /** Public pages that are about nothing in particular: their address has no variable, and they are no files. */
    private List<String> publicPages() {
        return rules.stream()
                .flatMap(some -> some.rules().stream())
                .filter(rule -> rule.method().equals("GET") && rule.access() == Access.PUBLIC)
                .map(rule -> rule.pattern())
                .filter(pattern -> pattern.matches("/[a-z/-]*") && !pattern.equals("/search"))
                .filter(pattern -> !pattern.startsWith("/sign-in") && !pattern.startsWith("/design"))
                .sorted()
                .distinct()
                .toList();
    }

    private static void url(XMLStreamWriter xml, String path, @Nullable Instant changed) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(base() + path);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
