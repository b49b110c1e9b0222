package org.groundswell.app.ui.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/** A test of what all pages share, served over HTTP without the capabilities that use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = UiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.servlet.multipart.max-request-size=100000B")
@AutoConfigureMockMvc
@ActiveProfiles("development")
@interface UiTest {}
