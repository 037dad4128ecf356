package io.github.tianbao.watching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Java process beside this one. */
public final class Fork implements AutoCloseable {
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener;

    private Fork(Process process) {
        this.process = process;
        this.listener = new Thread(this::listen, "听子进程");
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Starts a program on this one's class path.
     *
     * @param options for the Java machine, added to those that let it start quickly
     */
    public static Fork of(String main, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Xshare:auto", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Fork(builder.start());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException ended) {
            // a process that was killed says no more
        }
    }

    /** All lines it has said. */
    public List<String> said() {
        return said;
    }

    /** Waits until it has said something; false if it does not within the time. */
    public boolean waitFor(Predicate<List<String>> what, long milliseconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < until && process.isAlive() && !what.test(said)) {
            Thread.sleep(2);
        }
        return what.test(said);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        listener.join();
    }

    /** Asks it to end, as {@code kill} does, and still hears what it says. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Waits for it to end, and gives its exit status. */
    public int status(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + seconds + " seconds:\n" + String.join("\n", said));
        }
        listener.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
