package org.groundswell.app;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The web application; {@link Launcher} starts it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GroundswellApplication {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
