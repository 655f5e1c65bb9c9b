import { output } from "./intake.mjs";

declare const console: { log(text: string): void };
console.log(JSON.stringify(output));
