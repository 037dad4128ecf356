package io.github.tianbao.ledger.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a ledger is kept: in a file of its own, or in a database that an office shares. */
public sealed interface LedgerAddress {
    /** Name of the folder and of the file that hold the ledger of an archive. */
    String NAME = "台账";

    /** How the address is shown: never with a password. */
    String shown();

    /**
     * A SQLite file.
     *
     * @param file need not exist; it and its folder are made for the owner only
     */
    record InFile(Path file) implements LedgerAddress {
        @Override
        public String shown() {
            return file.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url      {@code jdbc:postgresql://host:port/name?…}
     * @param user     who logs in; empty where the address or the system says it
     * @param password empty where the address, a {@code pgpass} file or the server's trust says it
     */
    record OnServer(String url, Optional<String> user, Optional<String> password) implements LedgerAddress {
        private static final Pattern SECRETS = Pattern.compile("(?i)(password|sslpassword)=[^&]*");
        private static final Pattern LOGIN = Pattern.compile("//[^/@]*@");

        @Override
        public String shown() {
            return LOGIN.matcher(SECRETS.matcher(url).replaceAll("$1=***")).replaceFirst("//***@");
        }

        /** Nobody prints a password by accident. */
        @Override
        public String toString() {
            return shown();
        }
    }

    /** The ledger of an archive folder. */
    static LedgerAddress inArchive(Path archive) {
        return new InFile(archive.resolve(NAME).resolve(NAME + ".sqlite"));
    }

    /**
     * Reads what a user writes: a JDBC address of PostgreSQL, the folder of an archive, or a file.
     *
     * @param environment gives {@code TIANBAO_LEDGER_USER} and {@code TIANBAO_LEDGER_PASSWORD}, else {@code PGUSER} and
     *                    {@code PGPASSWORD}, for what the address does not say
     * @throws LedgerRefused if it is an address of a database that is not supported
     */
    static LedgerAddress of(String text, Map<String, String> environment) throws LedgerRefused {
        if (!text.startsWith("jdbc:")) {
            Path path = Path.of(text);
            boolean isFile = path.getFileName() != null && path.getFileName().toString().matches(".+\\.(sqlite|sqlite3|db)");
            return isFile ? new InFile(path) : inArchive(path);
        }
        if (!text.startsWith("jdbc:postgresql:")) {
            throw new LedgerRefused("台账地址“" + text.replaceAll("[:/@?].*", "") + ":…”不支持。请用 jdbc:postgresql://主机/库名，或一个文件");
        }
        return onServer(text, environment);
    }

    private static OnServer onServer(String text, Map<String, String> environment) {
        Optional<String> login = login(text);
        String url = login.isPresent() ? text.replaceFirst("//[^/@]*@", "//") : text;
        Optional<String> user = login.map(found -> found.split(":", 2)[0])
                .or(() -> url.contains("user=") ? Optional.empty() : first(environment, "TIANBAO_LEDGER_USER", "PGUSER"));
        Optional<String> password = login.filter(found -> found.contains(":")).map(found -> found.split(":", 2)[1])
                .or(() -> url.contains("password=") ? Optional.empty() : first(environment, "TIANBAO_LEDGER_PASSWORD", "PGPASSWORD"));
        return new OnServer(url, user, password);
    }

    /** {@code user:password} before the host, which the driver does not take. */
    private static Optional<String> login(String text) {
        try {
            return Optional.ofNullable(new URI(text.substring("jdbc:".length())).getUserInfo());
        } catch (URISyntaxException several) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Map<String, String> environment, String name, String other) {
        return Optional.ofNullable(environment.get(name)).or(() -> Optional.ofNullable(environment.get(other)));
    }
}
