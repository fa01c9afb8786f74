// SPDX-License-Identifier: GPL-3.0-or-later
// node typst.mjs TYPST-FILE PDF-FILE: what the command line of Typst does.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Installed where this is called from, not beside this file.
const require = createRequire(`${process.cwd()}/`);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const [, , input, output] = process.argv;
const compiler = NodeCompiler.create({ workspace: dirname(input) });
writeFileSync(output, compiler.pdf({ mainFilePath: input }, { pdfStandard: 'ua-1' }));
