import { isLanguage } from "../../../language/languages.ts";
import { literal, rawString, shellWord } from "./literals.ts";

/** The call for which a program is generated. */
export interface ProgramInput {
  /** Such as `identity.check_column`. */
  readonly name: string;
  readonly method: readonly [area: string, method: string];
  readonly stream: boolean;
  readonly request: unknown;
  /** The input lines of a stream. */
  readonly rows: string;
  /** The default day, as 20261121. */
  readonly today: number;
}

export const HOSTS = ["page", "node", "command", "rust"] as const;

export type Host = (typeof HOSTS)[number];

/** The program for a host; undefined if the command line does not support the call. */
export function codeFor(host: Host, asked: ProgramInput): string | undefined {
  if (host === "page") return script("@postregler/wasm", asked, languages(asked));
  if (host === "node") return script("@postregler/node", asked, []);
  return host === "command" ? command(asked) : rust(asked);
}

function script(from: string, { method: [area, name], request, rows, stream }: ProgramInput, more: string[]): string {
  const head = [`import { ${area} } from "${from}";`, ...more, "", `const request = ${literal(request)};`];
  const body = stream
    ? [
        `const rows = ${JSON.stringify(rows)};`,
        `const stream = ${area}.${name}(request);`,
        "const codes = [...stream.push(new TextEncoder().encode(rows)), ...stream.end()];",
        "const answer = { codes, summary: stream.summary() };",
      ]
    : [`const answer = ${area}.${name}(request);`];
  return [...head, ...body, "console.log(JSON.stringify(answer, null, 2));", ""].join("\n");
}

/** Additional imports of a page: the language of the messages, and the rule book. */
function languages({ name, request }: ProgramInput): string[] {
  const rules = name.startsWith("rulebook.");
  const locale = localeIn(request);
  const part = rules ? "-rules" : name.startsWith("guidance.") ? "-guides" : "";
  if (locale !== undefined) return [`import "@postregler/wasm/locales/${locale}${part}";`];
  return rules ? ['import "@postregler/wasm/rulebook";'] : [];
}

function localeIn(request: unknown): string | undefined {
  const locale = contextOf(request)["locale"];
  return typeof locale === "string" && isLanguage(locale) ? locale : undefined;
}

const contextOf = (request: unknown): Record<string, unknown> =>
  ((request as { context?: Record<string, unknown> } | null)?.context ?? {}) as Record<string, unknown>;

function command({ name, request, rows, stream }: ProgramInput): string | undefined {
  const text = shellWord(JSON.stringify(request));
  if (!stream) return `printf '%s\\n' ${text} |\n  postregler call ${name}\n`;
  if (name !== "dispatch.preflight") return undefined;
  const lines = rows.split("\n").filter((line) => line !== "");
  const given = lines.map((line) => ` \\\n  ${shellWord(line)}`).join("");
  return `printf '%s\\n' ${text} > letter.json
printf '%s\\n'${given} |
  postregler preflight - --request letter.json --json
`;
}

function rust({ name, request, rows, stream, today }: ProgramInput): string {
  const [area, operation] = name.split(".");
  // Rust needs the day as an argument if the request has none: the core reads no clock.
  const day = contextOf(request)["on"] === undefined ? groups(today) : "0";
  const begin = `const REQUEST: &str = ${rawString(JSON.stringify(request))};\n`;
  if (!stream) {
    return `use postregler::${area}::{self, ${operation}::Request};
use postregler::wire::{self, Request as _, RequestError, Write as _, Writer};

${begin}
fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, ${day})?;
    let answer = ${area}::${operation}(&request);

    let mut json = Writer::new(request.context().locale);
    answer.write(&mut json);
    println!("{}", json.finish());
    Ok(())
}
`;
  }
  return `use postregler::${area}::{self, ${operation}::Request};
use postregler::wire::{self, RequestError};

${begin}const ROWS: &str = ${rawString(rows)};

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, ${day})?;
    let mut stream = ${area}::${operation}(&request)?;
    let mut codes = Vec::new();
    stream.push(ROWS.as_bytes(), &mut codes);
    stream.end(&mut codes);
    println!("{{\\"codes\\":{codes:?},\\"summary\\":{}}}", stream.summary());
    Ok(())
}
`;
}

/** Formats a day as Rust does: 2026_11_21. */
const groups = (today: number): string => String(today).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1_$2_$3");
