package org.groundswell.app.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Beside {@code @PageTest} or {@code @DatabaseTest}: letters are posted, and stay in the outbox; see {@link PostedTexts}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "groundswell.mail.host=localhost",
            "groundswell.mail.port=1",
            "groundswell.mail.tls=none",
            "groundswell.mail.from=groundswell@example.nhs.uk",
            "groundswell.url=https://groundswell.example.nhs.uk"
        })
public @interface WithMail {}
