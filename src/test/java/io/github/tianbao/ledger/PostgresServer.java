package io.github.tianbao.ledger;

import io.github.tianbao.ledger.database.LedgerAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for the time of the tests: the one that {@code -Dtianbao.postgresql=jdbc:postgresql://…} names, whose user may
 * make databases; else one of this machine's own, in a temporary folder, on a free port, gone when the tests are over.
 */
final class PostgresServer {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "tianbao";
    private static final String PASSWORD = "no-secret-of-a-test";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Attempt STARTED = attempt();

    private PostgresServer() {}

    /** A server, or why there is none. */
    private record Attempt(Optional<String> url, String reason) {}

    /** Why there is no server; empty if there is one. */
    static Optional<String> absence() {
        return STARTED.url().isPresent() ? Optional.empty() : Optional.of(STARTED.reason());
    }

    /** A new database. */
    static LedgerAddress.OnServer newDatabase() {
        String server = STARTED.url().orElseThrow();
        String name = "ledger_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        boolean ours = System.getProperty("tianbao.postgresql") == null;
        Optional<String> user = ours ? Optional.of(USER) : Optional.empty();
        Optional<String> password = ours ? Optional.of(PASSWORD) : Optional.empty();
        try (Connection connection = ours ? DriverManager.getConnection(server, USER, PASSWORD) : DriverManager.getConnection(server)) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new LedgerAddress.OnServer(server.replaceFirst("(//[^/]+/)[^?]*", "$1" + name), user, password);
    }

    private static Attempt attempt() {
        String given = System.getProperty("tianbao.postgresql");
        if (given != null) {
            return new Attempt(Optional.of(given), "");
        }
        try {
            Optional<Path> programs = programs();
            return programs.isPresent() ? start(programs.get())
                    : new Attempt(Optional.empty(), "PostgreSQL is not installed in " + INSTALLED + " (apt-get install postgresql)");
        } catch (IOException failed) {
            return new Attempt(Optional.empty(), "PostgreSQL could not be started: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attempt(Optional.empty(), "interrupted");
        }
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    private static Attempt start(Path programs) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("tianbao-postgresql-");
        Path data = home.resolve("data");
        Path password = Files.writeString(home.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", home.toString()));
        }
        int port = freePort();
        as(programs.resolve("initdb"), "-D", data, "-U", USER, "--auth=scram-sha-256", "--pwfile=" + password, "-E", "UTF8",
                "--locale=C.UTF-8", "--no-sync");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, home)));
        as(programs.resolve("pg_ctl"), "-D", data, "-w", "-l", home.resolve("log"), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");
        return new Attempt(Optional.of("jdbc:postgresql://127.0.0.1:" + port + "/postgres"), "");
    }

    private static void stop(Path programs, Path home) {
        try {
            as(programs.resolve("pg_ctl"), "-D", home.resolve("data"), "-m", "immediate", "stop");
            run(List.of("rm", "-rf", home.toString()));
        } catch (IOException | InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The server refuses to run as root. */
    private static void as(Path program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(program.toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("tianbao-postgresql-", ".log");
        Process process = new ProcessBuilder(command).directory(Path.of("/tmp").toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        String words = Files.readString(said);
        Files.delete(said);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + ": " + words);
        }
    }
}
