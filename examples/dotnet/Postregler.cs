using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

/// <summary>The command could not answer. Its message holds nothing of what was asked.</summary>
public sealed class CommandFailedException : Exception
{
    public CommandFailedException(string message) : base(message) { }
}

/// <summary>A request that is none, such as a field with a wrong name. Its message says which, and not what was in it.</summary>
public sealed class RequestRefusedException : Exception
{
    public RequestRefusedException(string message) : base(message) { }
}

/// <summary>What the command answered, and whether nothing in it is an error.</summary>
public sealed class Answer
{
    public Answer(bool isFine, string json)
    {
        IsFine = isFine;
        Json = json;
    }

    /// <summary>Whether no finding is an error and no row failed. Warnings and hints hold nobody up.</summary>
    public bool IsFine { get; private set; }

    /// <summary>One JSON object a line.</summary>
    public string Json { get; private set; }
}

/// <summary>
/// Asks the command <c>postregler</c>. What people typed goes in through standard input, because everybody on the machine can read the
/// words of a command line.
/// </summary>
/// <remarks>Plain enough for .NET Framework, Mono and .NET: it needs no package and no newer language than C# 6.</remarks>
public sealed class Postregler
{
    private readonly string program;
    private readonly string arguments;
    private readonly TimeSpan limit;

    /// <param name="program">The command, or <c>node</c>: on Windows npm installs a script that cannot be started itself.</param>
    /// <param name="script">With <c>node</c>: the path of <c>bin/postregler.mjs</c>.</param>
    /// <param name="limit">How long an answer may take; ten seconds if nothing is said.</param>
    public Postregler(string program = "postregler", string script = null, TimeSpan? limit = null)
    {
        this.program = program;
        this.arguments = script == null ? "" : Quoted(script) + " ";
        this.limit = limit ?? TimeSpan.FromSeconds(10);
    }

    /// <summary>
    /// One request, one answer. Wrong data is no exception: see <c>findings</c>.
    /// </summary>
    /// <param name="operation">As <c>postregler operations</c> lists them.</param>
    /// <param name="request">A JSON object, from the serializer you have.</param>
    public Answer Call(string operation, string request)
    {
        // One line is one request.
        var line = request.Replace("\r", " ").Replace("\n", " ") + "\n";
        using (var input = new MemoryStream(new UTF8Encoding(false).GetBytes(line)))
        {
            var told = Run("call " + Quoted(operation), input);
            // The command ends with 0 when there is an answer, whatever is in it.
            if (told.Item1 != 0) throw new RequestRefusedException(told.Item2.Trim());
            return new Answer(!told.Item2.Contains(Error), told.Item2);
        }
    }

    /// <summary>
    /// Goes through a column of a CSV file. Every row that is not fine gives a line with row, column, code and message, and the
    /// last one is the summary. No number comes back.
    /// </summary>
    public Answer Check(Stream file, string column, string rule, string locale = "nb")
    {
        var words = "check - " + Quoted("--column=" + column) + " " + Quoted("--rule=" + rule);
        var told = Run(words + " " + Quoted("--locale=" + locale) + " --json --quiet", file);
        return new Answer(told.Item1 == 0, told.Item2);
    }

    /// <summary>
    /// How an error stands in an answer. Answers are written in one way only, and nothing that was typed is in them, so that this
    /// can stand nowhere else.
    /// </summary>
    private const string Error = "\"severity\":\"error\"";

    /// <summary>The exit code, 0 or 1, and what was written.</summary>
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
            // All three at once: whoever only writes waits for ever once the answers fill the pipe.
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
                case 2: throw Failed("the command was called wrongly", remarks.Result);
                case 3: throw Failed("the command could not read or write", remarks.Result);
                default: throw Failed("the command ended with " + process.ExitCode, remarks.Result);
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
            // Bytes, so that no encoding of the machine comes in between.
            input.CopyTo(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended and reads nothing any more; its exit code says why.
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
            // It ended by itself meanwhile.
        }
    }

    /// <summary>What the command says of itself holds no argument and nothing that was read.</summary>
    private static CommandFailedException Failed(string what, string remarks)
    {
        var said = remarks.Trim();
        return new CommandFailedException(said.Length == 0 ? what : what + ": " + said.Substring(0, Math.Min(said.Length, 2000)));
    }

    /// <summary>A word of a command line, by the rules that .NET takes it apart with on every system.</summary>
    private static string Quoted(string word)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var sign in word)
        {
            if (sign == '\\')
            {
                backslashes++;
                continue;
            }
            quoted.Append('\\', sign == '"' ? backslashes * 2 + 1 : backslashes).Append(sign);
            backslashes = 0;
        }
        return quoted.Append('\\', backslashes * 2).Append('"').ToString();
    }
}
