#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

import { loadProgram } from '../loader/index.mjs';

const { main } = await loadProgram(fileURLToPath(new URL('../src/cli.ts', import.meta.url)));
process.exitCode = await main(process.argv.slice(2));
