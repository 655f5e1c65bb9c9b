import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Asks the command {@code postregler}. What people typed goes in through standard input, because everybody on the machine can read
 * the words of a command line. No exception holds anything of it.
 */
public final class Postregler {
    /** The command could not answer: it is not there, it took too long, or it was called wrongly. */
    public static final class CommandFailed extends Exception {
        private static final long serialVersionUID = 1;

        CommandFailed(String message) {
            super(message);
        }
    }

    /** A request that is none, such as a field with a wrong name. Its message says which, and not what was in it. */
    public static final class RequestRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        RequestRefused(String message) {
            super(message);
        }
    }

    /**
     * What was answered.
     *
     * @param isFine whether no finding is an error and no row failed; warnings and hints hold nobody up
     * @param json one JSON object a line, for the parser you have
     */
    public record Answer(boolean isFine, String json) {}

    private final List<String> command;
    private final Duration limit;

    /**
     * @param command the program, word by word, such as {@code List.of("node", ".../bin/postregler.mjs")}
     * @param limit how long an answer may take
     */
    public Postregler(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    /**
     * One request, one answer, as {@code postregler operations} lists them. Wrong data is no exception: see
     * {@code findings}.
     *
     * @param request a JSON object
     */
    public Answer call(String operation, String request) throws CommandFailed, InterruptedException {
        // One line is one request.
        var line = request.replaceAll("[\\r\\n]", " ") + "\n";
        var told = run(List.of("call", operation), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        // The command ends with 0 when there is an answer, whatever is in it.
        if (told.code != 0) {
            throw new RequestRefused(told.text.strip());
        }
        return new Answer(!told.text.contains(ERROR), told.text);
    }

    /**
     * Goes through a column of a CSV file. Every row that is not fine gives a line with row, column, code and message, and the last
     * one is the summary. No number comes back.
     */
    public Answer check(InputStream file, String column, String rule, String locale)
            throws CommandFailed, InterruptedException {
        var words = List.of("check", "-", "--column=" + column, "--rule=" + rule, "--locale=" + locale, "--json", "--quiet");
        var told = run(words, file);
        return new Answer(told.code == 0, told.text);
    }

    /**
     * How an error stands in an answer. Answers are written in one way only, and nothing that was typed is in them, so that this can
     * stand nowhere else.
     */
    private static final String ERROR = "\"severity\":\"error\"";

    /** The exit code, 0 or 1, and what was written. */
    private record Told(int code, String text) {}

    private Told run(List<String> words, InputStream input) throws CommandFailed, InterruptedException {
        var all = new ArrayList<>(command);
        all.addAll(words);
        Process process;
        try {
            process = new ProcessBuilder(all).start();
        } catch (IOException cause) {
            throw new CommandFailed("the command cannot be started");
        }
        try {
            // All three at once: whoever only writes waits for ever once the answers fill the pipe.
            var answer = CompletableFuture.supplyAsync(() -> read(process.getInputStream(), Integer.MAX_VALUE));
            var remarks = CompletableFuture.supplyAsync(() -> read(process.getErrorStream(), 2000));
            CompletableFuture.runAsync(() -> write(input, process));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CommandFailed("the command took more than " + limit.toMillis() + " milliseconds");
            }
            var code = process.exitValue();
            return switch (code) {
                case 0, 1 -> new Told(code, answer.join());
                case 2 -> throw failed("the command was called wrongly", remarks.join());
                case 3 -> throw failed("the command could not read or write", remarks.join());
                default -> throw failed("the command ended with " + code, remarks.join());
            };
        } catch (CompletionException cause) {
            throw new CommandFailed("the command's answer could not be read");
        } finally {
            process.destroyForcibly();
        }
    }

    /** To the end, so that the command is never held up; what is more than the limit is dropped. */
    private static String read(InputStream from, int limit) {
        var kept = new ByteArrayOutputStream();
        var portion = new byte[65536];
        try (from) {
            for (int length; (length = from.read(portion)) >= 0; ) {
                kept.write(portion, 0, Math.min(length, limit - kept.size()));
            }
        } catch (IOException cause) {
            // It was ended; what it had said so far is told.
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    private static void write(InputStream input, Process process) {
        try (var to = process.getOutputStream()) {
            input.transferTo(to);
        } catch (IOException cause) {
            // It has ended and reads nothing any more; its exit code says why.
        }
    }

    /** What the command says of itself holds no argument and nothing that was read. */
    private static CommandFailed failed(String what, String remarks) {
        return new CommandFailed(remarks.isBlank() ? what : what + ": " + remarks.strip());
    }
}
