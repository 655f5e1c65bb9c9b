// @ts-check
// examples/dotnet with Mono and examples/java with a JDK: compiled without warnings and run.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { TYPED, assertNothingOf } from "../packages/submitted.mjs";
import { ALL, IMPOSTORS, example, lacking, scratch } from "./programs.mjs";

/**
 * The sources of an example with a test program.
 *
 * @type {(name: string, ending: string, program: string) => string[]}
 */
const sources = (name, ending, program) => [
  ...readdirSync(example(name))
    .filter((file) => file.endsWith(ending) && !file.startsWith("Example"))
    .map((file) => example(`${name}/${file}`)),
  program,
];

/** Runs the program with a substitute for the command: its arguments are the command and the time limit. */
const CSHARP = `using System; using System.IO; using System.Text;
public static class Tried {
  public static void Main(string[] words) {
    var typed = Console.In.ReadToEnd();
    var limit = TimeSpan.FromMilliseconds(int.Parse(words[1]));
    var postregler = new Postregler(words[0], null, limit);
    Try(() => postregler.Call("identity.check", "{\\"number\\":\\"" + typed + "\\"}"));
    Try(() => postregler.Call("identity.check", "{\\"nummer\\":\\n\\"" + typed + "\\"}"));
    Try(() => postregler.Call("identity.check", "{\\"number\\":\\"17912099997\\",\\"context\\":{\\"environment\\":\\"test\\"}}"));
    var list = "\\"a \\"\\"b\\\\\\";x\\n" + new StringBuilder().Insert(0, typed + ";1\\n", 50000);
    Try(() => {
      var answer = postregler.Check(new MemoryStream(Encoding.UTF8.GetBytes(list)), "a \\"b\\\\", "dk.cpr");
      return new Answer(answer.Accepted, answer.Json.Split('\\n').Length + " lines");
    });
  }
  static void Try(Func<Answer> ask) {
    try { var answer = ask(); Console.WriteLine((answer.Accepted ? "accepted " : "not accepted ") + answer.Json.Trim()); }
    catch (CommandFailedException e) { Console.WriteLine("failed " + e.Message); Console.Error.WriteLine(e); }
    catch (RequestRefusedException e) { Console.WriteLine("refused " + e.Message); Console.Error.WriteLine(e); }
  }
}`;

const JAVA = `import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
public class Tried {
  interface Asks { Postregler.Answer ask() throws Exception; }
  public static void main(String[] words) throws Exception {
    var typed = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    var postregler = new Postregler(List.of(words[0]), Duration.ofMillis(Integer.parseInt(words[1])));
    attempt(() -> postregler.call("identity.check", "{\\"number\\":\\"" + typed + "\\"}"));
    attempt(() -> postregler.call("identity.check", "{\\"nummer\\":\\n\\"" + typed + "\\"}"));
    attempt(() -> postregler.call("identity.check", "{\\"number\\":\\"17912099997\\",\\"context\\":{\\"environment\\":\\"test\\"}}"));
    var list = "\\"a \\"\\"b\\\\\\";x\\n" + (typed + ";1\\n").repeat(50000);
    attempt(() -> {
      var answer = postregler.check(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "a \\"b\\\\", "dk.cpr", "nb");
      return new Postregler.Answer(answer.accepted(), answer.json().split("\\n", -1).length + " lines");
    });
  }
  static void attempt(Asks asks) throws Exception {
    try { var answer = asks.ask(); System.out.println((answer.accepted() ? "accepted " : "not accepted ") + answer.json().strip()); }
    catch (Postregler.CommandFailed e) { System.out.println("failed " + e.getMessage()); e.printStackTrace(); }
    catch (Postregler.RequestRefused e) { System.out.println("refused " + e.getMessage()); e.printStackTrace(); }
  }
}`;

/** How each language is compiled and run. */
const LANGUAGES = {
  ".NET": {
    folder: "dotnet",
    needs: ["mcs", "mono"],
    ending: ".cs",
    program: ["Tried.cs", CSHARP],
    compile: ["mcs", "-warnaserror+", "-langversion:6", "-out:program.exe"],
    started: ["mono", "program.exe"],
  },
  Java: {
    folder: "java",
    needs: ["javac", "java"],
    ending: ".java",
    program: ["Tried.java", JAVA],
    compile: ["javac", "-Xlint:all", "-Werror", "-encoding", "utf-8", "-d", "."],
    started: ["java", "-cp", "."],
  },
};

for (const [name, { folder, needs, ending, program, compile, started }] of Object.entries(LANGUAGES)) {
  const skip = ALL ? lacking(...needs) : "only with --all: it is compiled";
  const [compiler = "", ...options] = compile;
  const [runner = "", ...first] = started;
  const main = (/** @type {string} */ which) => (name === "Java" ? [which] : []);

  test(`${name}: the example as it stands`, { skip }, () => {
    const { run } = scratch();
    const files = readdirSync(example(folder)).filter((file) => file.endsWith(ending));
    const made = run(compiler, [...options, ...files.map((file) => example(`${folder}/${file}`))]);
    assert.deepEqual([made.code, made.stderr], [0, ""]);
    const { code, stdout, stderr } = run(runner, [...first, ...main("Example")]);
    assert.deepEqual([code, stderr], [0, ""]);
    const [outcome, answer = "", row = "", summary = ""] = stdout.trim().split("\n");
    assert.equal(outcome, "not accepted");
    assert.equal(JSON.parse(answer).findings[0].code, "identity.synthetic.refused");
    assert.equal(JSON.parse(row).message, "Nummeret må ha 11 tall. Du har skrevet 10");
    assert.equal(JSON.parse(summary).summary.columns[0].accepted, 1);
  });

  test(`${name}: what it answers, what it refuses, and when the command cannot`, { skip }, () => {
    const { run, write, env, folder: place } = scratch();
    const [file = "", source = ""] = program;
    const made = run(compiler, [...options, ...sources(folder, ending, write(file, source))]);
    assert.deepEqual([made.code, made.stderr, made.stdout], [0, "", ""]);
    /** @type {(command: string, limit?: number) => string[]} */
    const tried = (command, limit = 20_000) => {
      const { code, stdout, stderr } = run(runner, [...first, ...main("Tried"), command, `${limit}`], {
        input: TYPED.number,
        env,
      });
      assert.equal(code, 0, stderr);
      assertNothingOf(stdout.replaceAll("/nummer", ""), stderr.replaceAll("/nummer", ""));
      return stdout.trim().split("\n");
    };

    const [wrong = "", refused = "", right = "", list = ""] = tried("postregler");
    assert.match(wrong, /^not accepted \{"wellFormed":false,"accepted":false.*"code":"identity\.number\.length"/);
    assert.match(refused, /^refused \{"error":\{"code":"request\.unknown-field"/);
    assert.match(right, /^accepted \{"wellFormed":true,"accepted":true/);
    // One line per row, one for the counts, and the text after the last line break.
    assert.equal(list, "not accepted 50002 lines");

    assert.match(tried(write("slow", IMPOSTORS.slow, 0o755), 500)[0] ?? "", /^failed the command took more than /);
    assert.equal(
      tried(write("usage", IMPOSTORS.usage, 0o755))[0],
      "failed invalid usage of the command: postregler: unknown option",
    );
    assert.equal(
      tried(write("unreadable", IMPOSTORS.unreadable, 0o755))[0],
      "failed the command failed to read or write",
    );
    assert.match(tried(write("words", IMPOSTORS.words, 0o755))[0] ?? "", /"words":"call identity\.check"/);
    assert.equal(tried(`${place}/nothing`)[0], "failed the command cannot be started");
  });
}
