package org.groundswell.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of stores and faces against a migrated PostgreSQL: everything but pages and what serves them. Every test is
 * rolled back. The build runs them twice, on our own PostgreSQL and on the oldest that is supported.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@TypeExcludeFilters(WithoutPages.class)
@Transactional
@Tag("database")
@ExtendWith(OnPostgresql.class)
public @interface DatabaseTest {}
