// The part of papaparse in use. `Parser` is the class behind its streams.

declare module "papaparse" {
  interface Parsed {
    data: string[][];
    errors: { code: string; row: number }[];
    meta: { cursor: number };
  }
  interface Config {
    delimiter?: string;
    newline?: "\n" | "\r" | "\r\n";
    preview?: number;
    fastMode?: boolean;
  }
  class Parser {
    constructor(config: Config);
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): Parsed;
  }
  const Papa: { Parser: typeof Parser };
  export default Papa;
}
