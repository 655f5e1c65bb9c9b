<?php

declare(strict_types=1);

namespace Postregler;

/** The command failed: it is not installed, took too long, or was used incorrectly. Contains no user input. */
final class CommandFailed extends \RuntimeException
{
}

/** An invalid request, for example with an unknown field. The code of the exception is not used; `reason` is. */
final class RequestRefused extends \RuntimeException
{
    public function __construct(public readonly string $reason, public readonly string $path, string $expected)
    {
        parent::__construct("$reason at \"$path\": expected $expected");
    }
}

/**
 * Calls the command `postregler`.
 *
 * User input is passed through standard input, because arguments are visible to other users of the machine. Exceptions contain no
 * user input; SensitiveParameter keeps it out of stack traces too.
 */
final class Postregler
{
    /** The number of bytes written and read at a time. */
    private const PORTION = 65536;

    /** The maximum length of messages on standard error. */
    private const REMARKS = 2000;

    /**
     * @param list<string> $command the program and its arguments, such as ['node', '/srv/node_modules/@postregler/node/bin/postregler.mjs']
     * @param float $seconds the time limit of a call in seconds; long lists need more
     */
    public function __construct(private array $command = ['postregler'], private float $seconds = 10.0)
    {
    }

    /**
     * Calls an operation listed by `postregler operations`. Invalid data is not an error: see `findings`.
     *
     * @param array<string, mixed> $request
     * @return array<string, mixed>
     */
    public function call(string $operation, #[\SensitiveParameter] array $request): array
    {
        try {
            $line = json_encode((object) $request, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE) . "\n";
        } catch (\JsonException) {
            throw new RequestRefused('request.not-json', '', 'text in UTF-8');
        }
        $answer = null;
        $this->run(['call', $operation], ['pipe', 'r'], $line, function (array $output) use (&$answer): void {
            $answer ??= $output;
        });
        if (isset($answer['error'])) {
            ['code' => $code, 'path' => $path, 'expected' => $expected] = $answer['error'];
            throw new RequestRefused($code, $path, $expected);
        }
        return $answer ?? throw new CommandFailed('the command gave no answer');
    }

    /**
     * Checks a column of a CSV file. $onRow receives each failed row: row (numbered as in a spreadsheet), column, code and, with a
     * locale, message. Nothing contains a number. Returns the counts.
     *
     * @param callable(array<string, mixed>): void $onRow
     * @return array<string, mixed>
     */
    public function check(
        string $file,
        string $column,
        string $rule,
        callable $onRow,
        string $locale = 'da',
    ): array {
        if (!is_file($file)) {
            throw new CommandFailed('there is no such file');
        }
        $summary = null;
        $words = ['check', '-', "--column=$column", "--rule=$rule", "--locale=$locale", '--json', '--quiet'];
        $this->run($words, ['file', $file, 'r'], '', function (array $output) use ($onRow, &$summary): void {
            if (isset($output['summary'])) {
                $summary = $output['summary'];
            } else {
                $onRow($output);
            }
        });
        return $summary ?? throw new CommandFailed('the command gave no counts');
    }

    /**
     * Runs the command; $onLine receives its output line by line. A command given as an array needs no shell and no quoting.
     *
     * @param list<string> $words
     * @param array<int, string> $input the descriptor of standard input
     * @param callable(array<string, mixed>): void $onLine
     */
    private function run(
        array $words,
        array $input,
        #[\SensitiveParameter] string $text,
        callable $onLine,
    ): void {
        $pipes = [];
        $process = @proc_open([...$this->command, ...$words], [$input, ['pipe', 'w'], ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new CommandFailed('the command cannot be started');
        }
        try {
            $remarks = $this->talk($pipes, $text, $onLine);
            $code = $this->ended($process);
        } finally {
            array_map('fclose', array_filter($pipes, 'is_resource'));
            if (proc_get_status($process)['running']) {
                proc_terminate($process, 9);
            }
            proc_close($process);
        }
        // 0: every request is valid, and every row of a list is accepted. 1: otherwise; the output has the details.
        if ($code !== 0 && $code !== 1) {
            $what = match ($code) {
                2 => 'invalid usage of the command',
                3 => 'the command failed to read or write',
                127 => 'the command is not there',
                default => "the command ended with exit code $code",
            };
            throw new CommandFailed(trim("$what: $remarks", ": \n"));
        }
    }

    /** Alternates writing and reading: writing alone would block once the output fills the pipe. */
    private function talk(array &$pipes, #[\SensitiveParameter] string $text, callable $onLine): string
    {
        $until = microtime(true) + $this->seconds;
        array_map(fn ($pipe) => stream_set_blocking($pipe, false), $pipes);
        $rest = '';
        $remarks = '';
        while (isset($pipes[1]) || isset($pipes[2])) {
            if (isset($pipes[0]) && $text === '') {
                fclose($pipes[0]);
                unset($pipes[0]);
            }
            $read = array_intersect_key($pipes, [1 => true, 2 => true]);
            $write = array_intersect_key($pipes, [0 => true]);
            $none = null;
            $left = (int) (($until - microtime(true)) * 1e6);
            if ($left <= 0 || stream_select($read, $write, $none, intdiv($left, 1000000), $left % 1000000) === 0) {
                throw new CommandFailed("the command took more than {$this->seconds} seconds");
            }
            foreach ($write as $pipe) {
                // The process has ended; its exit code gives the reason.
                $text = substr($text, @fwrite($pipe, substr($text, 0, self::PORTION)) ?: strlen($text));
            }
            foreach ($read as $at => $pipe) {
                $got = (string) fread($pipe, self::PORTION);
                if ($got === '' && feof($pipe)) {
                    fclose($pipe);
                    unset($pipes[$at]);
                } elseif ($at === 2) {
                    $remarks = substr($remarks . $got, 0, self::REMARKS);
                } else {
                    $lines = explode("\n", $rest . $got);
                    $rest = array_pop($lines);
                    foreach ($lines as $line) {
                        $onLine($this->read($line));
                    }
                }
            }
        }
        return $remarks;
    }

    /** @return array<string, mixed> */
    private function read(string $line): array
    {
        $output = json_decode($line, true);
        return is_array($output) ? $output : throw new CommandFailed('the command wrote something that is no answer');
    }

    /** The exit code, which is available only once. @param resource $process */
    private function ended($process): int
    {
        $until = microtime(true) + 1;
        while (($status = proc_get_status($process))['running'] && microtime(true) < $until) {
            usleep(1000);
        }
        return $status['running'] ? -1 : $status['exitcode'];
    }
}
