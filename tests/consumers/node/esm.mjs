// Answers the cases on standard input with the given package.
import { readFileSync } from "node:fs";
import { answersOf } from "./answers.mjs";
import "./languages.mjs";

const api = await import(process.argv[2]);
const given = answersOf(api, JSON.parse(readFileSync(0, "utf8")));
process.stdout.write(JSON.stringify({ host: api.host, version: process.version, given }));
