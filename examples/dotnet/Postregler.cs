using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

/// <summary>The command failed. The message contains no user input.</summary>
public sealed class CommandFailedException : Exception
{
    public CommandFailedException(string message) : base(message) { }
}

/// <summary>An invalid request, for example with an unknown field. The message names the field and contains no user input.</summary>
public sealed class RequestRefusedException : Exception
{
    public RequestRefusedException(string message) : base(message) { }
}

/// <summary>The answer of the command.</summary>
public sealed class Answer
{
    public Answer(bool accepted, string json)
    {
        Accepted = accepted;
        Json = json;
    }

    /// <summary>Whether there are no errors and no failed rows. Warnings and hints are allowed.</summary>
    public bool Accepted { get; private set; }

    /// <summary>One JSON object per line.</summary>
    public string Json { get; private set; }
}

/// <summary>
/// Calls the command <c>postregler</c>. User input is passed through standard input, because arguments are visible to other users of
/// the machine.
/// </summary>
/// <remarks>Runs on .NET Framework, Mono and .NET: it needs no package and C# 6 only.</remarks>
public sealed class Postregler
{
    private readonly string program;
    private readonly string arguments;
    private readonly TimeSpan limit;

    /// <param name="program">The command, or <c>node</c>: on Windows npm installs a script that cannot be started directly.</param>
    /// <param name="script">With <c>node</c>: the path of <c>bin/postregler.mjs</c>.</param>
    /// <param name="limit">The time limit of a call; ten seconds by default.</param>
    public Postregler(string program = "postregler", string script = null, TimeSpan? limit = null)
    {
        this.program = program;
        this.arguments = script == null ? "" : Quoted(script) + " ";
        this.limit = limit ?? TimeSpan.FromSeconds(10);
    }

    /// <summary>
    /// Calls an operation. Invalid data is not an exception: see <c>findings</c>.
    /// </summary>
    /// <param name="operation">A name listed by <c>postregler operations</c>.</param>
    /// <param name="request">A JSON object.</param>
    public Answer Call(string operation, string request)
    {
        // A request is a single line.
        var line = request.Replace("\r", " ").Replace("\n", " ") + "\n";
        using (var input = new MemoryStream(new UTF8Encoding(false).GetBytes(line)))
        {
            var output = Run("call " + Quoted(operation), input);
            // The exit code is 0 for every valid request; findings do not change it.
            if (output.Item1 != 0) throw new RequestRefusedException(output.Item2.Trim());
            return new Answer(!output.Item2.Contains(Error), output.Item2);
        }
    }

    /// <summary>
    /// Checks a column of a CSV file. The answer has a line with row, column, code and message for every failed row, and the summary
    /// as the last line. It contains no numbers.
    /// </summary>
    public Answer Check(Stream file, string column, string rule, string locale = "nb")
    {
        var words = "check - " + Quoted("--column=" + column) + " " + Quoted("--rule=" + rule);
        var output = Run(words + " " + Quoted("--locale=" + locale) + " --json --quiet", file);
        return new Answer(output.Item1 == 0, output.Item2);
    }

    /// <summary>
    /// An error in an answer. Answers are canonical JSON without user input, so this text cannot occur elsewhere.
    /// </summary>
    private const string Error = "\"severity\":\"error\"";

    /// <summary>Runs the command; returns the exit code, 0 or 1, and the output.</summary>
    private Tuple<int, string> Run(string words, Stream input)
    {
        var start = new ProcessStartInfo(program, arguments + words)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using (var process = Started(start))
        {
            // In parallel: writing alone would block once the output fills the pipe.
            var answer = process.StandardOutput.ReadToEndAsync();
            var remarks = process.StandardError.ReadToEndAsync();
            var written = Task.Run(() => Write(input, process));
            var all = Task.WhenAll(answer, remarks, written);
            if (!all.Wait(limit) || !process.WaitForExit(1000))
            {
                End(process);
                throw new CommandFailedException("the command took more than " + limit.TotalSeconds + " seconds");
            }
            switch (process.ExitCode)
            {
                case 0:
                case 1: return Tuple.Create(process.ExitCode, answer.Result);
                case 2: throw Failed("invalid usage of the command", remarks.Result);
                case 3: throw Failed("the command failed to read or write", remarks.Result);
                default: throw Failed("the command ended with exit code " + process.ExitCode, remarks.Result);
            }
        }
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandFailedException("the command cannot be started");
        }
    }

    private static void Write(Stream input, Process process)
    {
        try
        {
            // Bytes, independent of the default encoding.
            input.CopyTo(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process has ended; its exit code gives the reason.
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // The process has ended in the meantime.
        }
    }

    /// <summary>Messages of the command contain neither arguments nor input.</summary>
    private static CommandFailedException Failed(string what, string remarks)
    {
        var message = remarks.Trim();
        return new CommandFailedException(message.Length == 0 ? what : what + ": " + message.Substring(0, Math.Min(message.Length, 2000)));
    }

    /// <summary>Quotes an argument by the rules of .NET, which are the same on every system.</summary>
    private static string Quoted(string word)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var character in word)
        {
            if (character == '\\')
            {
                backslashes++;
                continue;
            }
            quoted.Append('\\', character == '"' ? backslashes * 2 + 1 : backslashes).Append(character);
            backslashes = 0;
        }
        return quoted.Append('\\', backslashes * 2).Append('"').ToString();
    }
}
