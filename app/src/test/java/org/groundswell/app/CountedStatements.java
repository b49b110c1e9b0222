package org.groundswell.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts what is sent to the database, at the connection itself, so that nothing gets past whatever library sends it.
 * Beginning and ending a transaction is not counted.
 */
@Component
public class CountedStatements implements BeanPostProcessor {

    private static final Set<Class<?>> COUNTED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();
    private static final ThreadLocal<Integer> HELD = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<Integer> MOST_HELD = ThreadLocal.withInitial(() -> 0);

    /** What this thread sends to the database while it does the work, in order. */
    public List<String> during(Runnable work) {
        var statements = new ArrayList<String>();
        SENT.set(statements);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return List.copyOf(statements);
    }

    /**
     * How many connections this thread holds at once while it does the work. Whoever waits for a second while holding
     * one can wait for ever, when many do.
     */
    public int mostConnections(Runnable work) {
        int before = HELD.get();
        MOST_HELD.set(before);
        work.run();
        return MOST_HELD.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source, "") : bean;
    }

    /** The same object, whose connections and statements are counted too. */
    private static Object counted(Class<?> type, Object real, String sql) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Counting(real, sql));
    }

    /** Stands before one data source, connection or statement. */
    private static final class Counting implements InvocationHandler {

        private final Object real;
        private final String sql;
        private boolean closed;

        Counting(Object real, String sql) {
            this.real = real;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("equals") && arguments != null) {
                // Spring asks whether a connection is the one of the transaction, and closes it if it is another.
                return real.equals(behind(arguments[0]));
            }
            var text = arguments != null && arguments[0] instanceof String first ? first : sql;
            var statements = SENT.get();
            if (statements != null
                    && real instanceof Statement
                    && method.getName().startsWith("execute")) {
                statements.add(text);
            }
            try {
                var result = method.invoke(real, arguments);
                if (real instanceof DataSource && result instanceof Connection) {
                    HELD.set(HELD.get() + 1);
                    MOST_HELD.set(Math.max(MOST_HELD.get(), HELD.get()));
                } else if (real instanceof Connection && method.getName().equals("close") && !closed) {
                    closed = true;
                    HELD.set(HELD.get() - 1);
                }
                return result != null && COUNTED.contains(method.getReturnType())
                        ? counted(method.getReturnType(), result, text)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static @Nullable Object behind(@Nullable Object other) {
            return other != null
                            && Proxy.isProxyClass(other.getClass())
                            && Proxy.getInvocationHandler(other) instanceof Counting counting
                    ? counting.real
                    : other;
        }
    }
}
