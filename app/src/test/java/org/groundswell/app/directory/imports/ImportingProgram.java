package org.groundswell.app.directory.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.GroundswellApplication;
import org.groundswell.app.WithoutPages;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports a list in a process of its own, so that a test can kill it: prints "writing" while the import is half-way. */
final class ImportingProgram {

    static final Member ADMINISTRATOR =
            new Member(new MemberId(new UUID(0, 1)), "Administrator", Set.of(new Membership(Role.ADMINISTRATOR, null)));

    private ImportingProgram() {}

    public static void main(String[] arguments) throws Exception {
        var application = start(arguments[0], arguments[1], arguments[2]);
        var imports = application.getBean(Imports.class);
        var jobs = application.getBean(ImportJobs.class);
        var content = Files.readAllBytes(Path.of(arguments[3]));
        var id = imports.bring(content, "list.csv", LocalDate.of(2021, 1, 31), ADMINISTRATOR)
                .id();
        jobs.compare(id);
        while (imports.get(id, ADMINISTRATOR).state() != ImportState.REVIEW) {
            Thread.sleep(20);
        }
        imports.queueApplying(id, false, ADMINISTRATOR);
        jobs.apply(id);
        var progress = application.getBean(ImportProgress.class);
        while (progress.of(id).filter(step -> step.step().equals("Writing")).isEmpty()) {
            Thread.sleep(2);
        }
        System.out.println("writing " + id.value());
        Thread.sleep(60_000);
        SpringApplication.exit(application);
    }

    /** The product without pages on this database. */
    static ConfigurableApplicationContext start(String url, String user, String password) {
        return new SpringApplicationBuilder(GroundswellApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutPages", new WithoutPages()))
                .properties(Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", password,
                        "logging.level.root", "warn"))
                .run();
    }
}
