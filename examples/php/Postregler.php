<?php

declare(strict_types=1);

namespace Postregler;

/** The command could not answer: it is not there, it took too long, or it was called wrongly. Holds nothing that was asked. */
final class CommandFailed extends \RuntimeException
{
}

/** A request that is none, such as a field with a wrong name. The code of the exception is not used; `reason` is. */
final class RequestRefused extends \RuntimeException
{
    public function __construct(public readonly string $reason, public readonly string $path, string $expected)
    {
        parent::__construct("$reason at \"$path\": expected $expected");
    }
}

/**
 * Asks the command `postregler`.
 *
 * What people typed goes in through standard input, because everybody on the machine can read the words of a command line. Nothing
 * of it is in an exception; SensitiveParameter keeps it out of stack traces too.
 */
final class Postregler
{
    /** How many bytes are written and read at a time. */
    private const PORTION = 65536;

    /** What it says on standard error is for whoever runs it, and short. */
    private const REMARKS = 2000;

    /**
     * @param list<string> $command the program, word by word, such as ['node', '/srv/node_modules/@postregler/node/bin/postregler.mjs']
     * @param float $seconds how long an answer may take; long lists need more
     */
    public function __construct(private array $command = ['postregler'], private float $seconds = 10.0)
    {
    }

    /**
     * One request, one answer, as `postregler operations` lists them. Wrong data is no error: see `findings`.
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
        $this->run(['call', $operation], ['pipe', 'r'], $line, function (array $told) use (&$answer): void {
            $answer ??= $told;
        });
        if (isset($answer['error'])) {
            ['code' => $code, 'path' => $path, 'expected' => $expected] = $answer['error'];
            throw new RequestRefused($code, $path, $expected);
        }
        return $answer ?? throw new CommandFailed('the command gave no answer');
    }

    /**
     * Goes through a column of a CSV file: $onRow gets each row that is not fine, as row (counted as a spreadsheet does), column,
     * code and, with a locale, message. No number comes back. Gives the counts.
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
        $this->run($words, ['file', $file, 'r'], '', function (array $told) use ($onRow, &$summary): void {
            if (isset($told['summary'])) {
                $summary = $told['summary'];
            } else {
                $onRow($told);
            }
        });
        return $summary ?? throw new CommandFailed('the command gave no counts');
    }

    /**
     * Runs the command to its end; $onLine gets what it writes, line by line. An array of words needs no shell, so that nothing has
     * to be quoted.
     *
     * @param list<string> $words
     * @param array<int, string> $input where standard input comes from
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
        // 0: everything was answered, and of a list every row is fine. 1: it is not, and what was written says what.
        if ($code !== 0 && $code !== 1) {
            $what = match ($code) {
                2 => 'the command was called wrongly',
                3 => 'the command could not read or write',
                127 => 'the command is not there',
                default => "the command ended with $code",
            };
            throw new CommandFailed(trim("$what: $remarks", ": \n"));
        }
    }

    /** Writes and reads in turns: whoever only writes waits for ever once the other side's answers fill the pipe. */
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
                // A program that has ended reads nothing any more; its exit code says why.
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
        $told = json_decode($line, true);
        return is_array($told) ? $told : throw new CommandFailed('the command wrote something that is no answer');
    }

    /** Its exit code, which can be asked for once only. @param resource $process */
    private function ended($process): int
    {
        $until = microtime(true) + 1;
        while (($status = proc_get_status($process))['running'] && microtime(true) < $until) {
            usleep(1000);
        }
        return $status['running'] ? -1 : $status['exitcode'];
    }
}
