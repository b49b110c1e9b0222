package org.groundswell.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Leaves pages and what serves them out of the application, for commands and for tests of stores. That the rest works
 * without them is what the rule "nothing knows pages" is good for.
 */
public class WithoutPages extends TypeExcludeFilter {

    /** Applies to an application that is about to start. */
    static void in(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutPages", new WithoutPages());
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        var name = reader.getClassMetadata().getClassName();
        return name.startsWith("org.groundswell.app.") && (name.contains(".web.") || name.contains(".app.ui."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutPages;
    }

    @Override
    public int hashCode() {
        return WithoutPages.class.hashCode();
    }
}
