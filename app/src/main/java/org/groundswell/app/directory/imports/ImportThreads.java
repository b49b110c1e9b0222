package org.groundswell.app.directory.imports;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Where imports run: each on a thread of its own, which ends with the product. */
@Configuration(proxyBeanMethods = false)
class ImportThreads {

    @Bean(defaultCandidate = false)
    @Qualifier("importExecutor")
    Executor importExecutor() {
        var executor = new SimpleAsyncTaskExecutor("import-");
        executor.setVirtualThreads(true);
        return executor;
    }
}
