// Only the checks of numbers.
import { checkIdentity, isValidCpr } from "@postregler/wasm/identity";

const { birthDate } = checkIdentity("010180-0002", { context: { on: "2026-11-21" } });
document.body.append(JSON.stringify([isValidCpr("070761-4285"), birthDate]));
