package org.groundswell.app.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractView;

/** Renders the templates under {@code src/main/jte}, compiled with the rest of the code. */
@Configuration(proxyBeanMethods = false)
class Templates {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    PartDrawing partDrawing(TemplateEngine engine) {
        return new PartDrawing(engine);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver templateViews(TemplateEngine engine) {
        return (name, _) -> engine.hasTemplate(name + ".jte") ? new TemplateView(engine, name + ".jte") : null;
    }

    private static final class TemplateView extends AbstractView {

        private final TemplateEngine engine;
        private final String template;

        TemplateView(TemplateEngine engine, String template) {
            this.engine = engine;
            this.template = template;
            setContentType("text/html;charset=UTF-8");
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            // The whole page first: a template that fails half-way must leave room for the page that says so.
            var page = new StringOutput();
            engine.render(template, model, page);
            var bytes = page.toString().getBytes(UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
