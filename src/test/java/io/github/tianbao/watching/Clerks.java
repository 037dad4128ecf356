package io.github.tianbao.watching;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A process that does to an inbox what clerks do: drops files at one go or slowly, renames, rewrites and deletes them, and drops one
 * twice. It writes down which content it has left for good.
 */
public final class Clerks {
    private static final List<String> TOWNSHIPS = List.of("", "新城镇", "皋落乡", "古城镇/2022年");
    private static final int REWRITTEN = 1_000_000;

    private final Path inbox;
    private final Path desk;
    private final Path log;
    private final Random random;

    private Clerks(Path inbox, Path desk, Path log, long seed) {
        this.inbox = inbox;
        this.desk = desk;
        this.log = log;
        this.random = new Random(seed);
    }

    /** Arguments: inbox, a folder to work in, seed, milliseconds between two files, least number of files; ends when told by a line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path desk = Files.createDirectories(Path.of(arguments[1]));
        Clerks clerks = new Clerks(Path.of(arguments[0]), desk, desk.resolve("log"), Long.parseLong(arguments[2]));
        int pace = Integer.parseInt(arguments[3]);
        int least = Integer.parseInt(arguments[4]);
        for (int number = 1; number <= least || !Files.exists(desk.resolve("enough")); number++) {
            clerks.drop(number);
            Thread.sleep(clerks.random.nextInt(2 * pace));
        }
    }

    private void drop(int number) throws IOException, InterruptedException {
        String township = TOWNSHIPS.get(random.nextInt(TOWNSHIPS.size()));
        Path file = Files.createDirectories(inbox.resolve(township)).resolve("册" + number + ".xlsx");
        byte[] content = content(number);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> Files.write(file, content);
            case 3, 4 -> writeBeside(file, content);
            case 5 -> rename(file, content);
            case 6, 7 -> content = rewrite(file, content, number);
            case 8 -> {
                delete(file, content);
                return;
            }
            default -> writeSlowly(file, content);
        }
        if (random.nextInt(15) == 0) {
            Files.write(file.resolveSibling("册" + number + "另存.xlsx"), content);
        }
        leave(township, content);
    }

    private byte[] content(int number) throws IOException {
        Path file = TinyPack.roster(desk.resolve("正在填.xlsx"), number);
        return Files.readAllBytes(file);
    }

    private static void writeBeside(Path file, byte[] content) throws IOException {
        Path part = Files.write(file.resolveSibling(file.getFileName() + ".part"), content);
        Files.move(part, file);
    }

    private void writeSlowly(Path file, byte[] content) throws IOException, InterruptedException {
        int parts = 2 + random.nextInt(4);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int part = 0; part < parts; part++) {
                int from = content.length * part / parts;
                out.write(content, from, content.length * (part + 1) / parts - from);
                out.flush();
                Thread.sleep(random.nextInt(60));
            }
        }
    }

    private void rename(Path file, byte[] content) throws IOException, InterruptedException {
        Files.write(file, content);
        waitAWhile();
        try {
            Files.move(file, file.resolveSibling("改名" + file.getFileName()));
        } catch (NoSuchFileException taken) {
            // it was worked on already
        }
    }

    private byte[] rewrite(Path file, byte[] content, int number) throws IOException, InterruptedException {
        Files.write(file, content);
        byte[] other = content(number + REWRITTEN);
        waitAWhile();
        if (random.nextBoolean()) {
            writeSlowly(file, other);
        } else {
            Files.write(file, other);
        }
        return other;
    }

    private void delete(Path file, byte[] content) throws IOException, InterruptedException {
        Files.write(file, content);
        waitAWhile();
        Files.deleteIfExists(file);
    }

    private void waitAWhile() throws InterruptedException {
        Thread.sleep(random.nextInt(900));
    }

    private void leave(String township, byte[] content) throws IOException {
        Files.writeString(log, sha256(content) + "\t" + township + "\n", StandardCharsets.UTF_8,
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
