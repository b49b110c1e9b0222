package org.groundswell.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server that refuses: it answers each command as told, and "250 OK" where it was told nothing.
 */
final class StrictServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** @param answers by the first word of the command: {@code RCPT} to {@code 550 No such mailbox} */
    StrictServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (var client = socket.accept()) {
                    talk(client);
                }
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, answers.getOrDefault("", "220 ready"));
        boolean inText = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inText && !".".equals(line)) {
                continue;
            }
            var command = inText ? "." : line.split("[ :]", -1)[0].toUpperCase(Locale.ROOT);
            inText = "DATA".equals(command) && !answers.containsKey("DATA");
            var usual = inText ? "354 go on" : "QUIT".equals(command) ? "221 bye" : "250 OK";
            say(client, answers.getOrDefault(command, usual));
            if ("QUIT".equals(command)) {
                return;
            }
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
