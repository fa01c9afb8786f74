// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the script of a site folds text as the program does.
//
// usage: node fold_check.mjs SITE.js FOLDED.json
// FOLDED holds pairs: a text, and what core::fold() makes of it.
import fs from "node:fs";
import vm from "node:vm";

const [script, pairs] = process.argv.slice(2).map((file) => fs.readFileSync(file, "utf8"));
// Only the function: the rest of the script wants a page.
const found = /^  function fold\(text\) \{$.*?^  \}$/ms.exec(script);
const fold = vm.runInNewContext(`(${found[0]})`);
const wrong = JSON.parse(pairs).filter(([text, folded]) => fold(text) !== folded);
for (const [text, folded] of wrong.slice(0, 20)) {
  console.log(`${JSON.stringify(text)}: ${JSON.stringify(fold(text))}, not ${JSON.stringify(folded)}`);
}
console.log(`${wrong.length} wrong`);
process.exit(wrong.length > 0 ? 1 : 0);
