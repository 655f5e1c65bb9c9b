#!/usr/bin/env node
// @ts-check
import { run } from "../dist/command.cjs";

process.exitCode = await run(process.argv.slice(2));
