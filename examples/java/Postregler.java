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
 * Calls the command {@code postregler}. User input is passed through standard input, because arguments are visible to other users of
 * the machine. Exceptions contain no user input.
 */
public final class Postregler {
    /** The command failed: it is not installed, took too long, or was used incorrectly. */
    public static final class CommandFailed extends Exception {
        private static final long serialVersionUID = 1;

        CommandFailed(String message) {
            super(message);
        }
    }

    /** An invalid request, for example with an unknown field. The message names the field and contains no user input. */
    public static final class RequestRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        RequestRefused(String message) {
            super(message);
        }
    }

    /**
     * The answer of the command.
     *
     * @param accepted whether there are no errors and no failed rows; warnings and hints are allowed
     * @param json one JSON object per line
     */
    public record Answer(boolean accepted, String json) {}

    private final List<String> command;
    private final Duration limit;

    /**
     * @param command the program and its arguments, such as {@code List.of("node", ".../bin/postregler.mjs")}
     * @param limit the time limit of a call
     */
    public Postregler(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    /**
     * Calls an operation listed by {@code postregler operations}. Invalid data is not an exception: see
     * {@code findings}.
     *
     * @param request a JSON object
     */
    public Answer call(String operation, String request) throws CommandFailed, InterruptedException {
        // A request is a single line.
        var line = request.replaceAll("[\\r\\n]", " ") + "\n";
        var output = run(List.of("call", operation), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        // The exit code is 0 for every valid request; findings do not change it.
        if (output.code != 0) {
            throw new RequestRefused(output.text.strip());
        }
        return new Answer(!output.text.contains(ERROR), output.text);
    }

    /**
     * Checks a column of a CSV file. The answer has a line with row, column, code and message for every failed row, and the summary
     * as the last line. It contains no numbers.
     */
    public Answer check(InputStream file, String column, String rule, String locale)
            throws CommandFailed, InterruptedException {
        var words = List.of("check", "-", "--column=" + column, "--rule=" + rule, "--locale=" + locale, "--json", "--quiet");
        var output = run(words, file);
        return new Answer(output.code == 0, output.text);
    }

    /**
     * An error in an answer. Answers are canonical JSON without user input, so this text cannot occur elsewhere.
     */
    private static final String ERROR = "\"severity\":\"error\"";

    /** The exit code, 0 or 1, and the output. */
    private record Output(int code, String text) {}

    private Output run(List<String> words, InputStream input) throws CommandFailed, InterruptedException {
        var all = new ArrayList<>(command);
        all.addAll(words);
        Process process;
        try {
            process = new ProcessBuilder(all).start();
        } catch (IOException cause) {
            throw new CommandFailed("the command cannot be started");
        }
        try {
            // In parallel: writing alone would block once the output fills the pipe.
            var answer = CompletableFuture.supplyAsync(() -> read(process.getInputStream(), Integer.MAX_VALUE));
            var remarks = CompletableFuture.supplyAsync(() -> read(process.getErrorStream(), 2000));
            CompletableFuture.runAsync(() -> write(input, process));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CommandFailed("the command took more than " + limit.toMillis() + " milliseconds");
            }
            var code = process.exitValue();
            return switch (code) {
                case 0, 1 -> new Output(code, answer.join());
                case 2 -> throw failed("invalid usage of the command", remarks.join());
                case 3 -> throw failed("the command failed to read or write", remarks.join());
                default -> throw failed("the command ended with exit code " + code, remarks.join());
            };
        } catch (CompletionException cause) {
            throw new CommandFailed("the output of the command could not be read");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads to the end, so that the command never blocks; text over the limit is dropped. */
    private static String read(InputStream from, int limit) {
        var kept = new ByteArrayOutputStream();
        var portion = new byte[65536];
        try (from) {
            for (int length; (length = from.read(portion)) >= 0; ) {
                kept.write(portion, 0, Math.min(length, limit - kept.size()));
            }
        } catch (IOException cause) {
            // The process was terminated; the output so far is kept.
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    private static void write(InputStream input, Process process) {
        try (var to = process.getOutputStream()) {
            input.transferTo(to);
        } catch (IOException cause) {
            // The process has ended; its exit code gives the reason.
        }
    }

    /** Messages of the command contain neither arguments nor input. */
    private static CommandFailed failed(String what, String remarks) {
        return new CommandFailed(remarks.isBlank() ? what : what + ": " + remarks.strip());
    }
}
