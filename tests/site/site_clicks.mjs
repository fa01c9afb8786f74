// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a site as a reader does, in Chromium: search, filters, hours in other zones, a programme of
// one's own, without script, without storage, and on a small screen.
//
// usage: node site_clicks.mjs ORACLES SITE EXPECTED.json
// ORACLES has playwright-core in its node_modules. EXPECTED holds what the program says of the site:
// {"zone": {"Asia/Tokyo": {"card id": "20:00–21:30 Tokyo (UTC+9)"}}, "days": ["day-….html"],
//  "sessions": 7}
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [oracles, site, expectedFile] = process.argv.slice(2).map((each) => path.resolve(each));
const { chromium } = createRequire(path.join(oracles, "package.json"))("playwright-core");
const expected = JSON.parse(fs.readFileSync(expectedFile, "utf8"));
const url = (file) => pathToFileURL(path.join(site, file)).href;

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"],
});

let failed = 0;

// A reader with a browser of their own. Whatever a page asks of any host, and whatever it complains
// of, fails.
async function reader(name, options, use) {
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo", locale: "fr-CA", ...options });
  const wrong = [];
  context.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
  });
  context.on("page", (page) => {
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
    });
  });
  try {
    const page = await context.newPage();
    await use(page, context);
    assert.deepEqual(wrong, []);
    console.log(`ok    ${name}`);
  } catch (error) {
    failed = 1;
    console.log(`FAIL  ${name}\n${error.stack}`);
  }
  await context.close();
}

const texts = (locator) => locator.evaluateAll((all) => all.map((each) => each.textContent));
const items = (page) => page.locator("#results > li");

await reader("the first page leads to the reader's language", {}, async (page) => {
  await page.goto(url("index.html"));
  await page.waitForURL(url("fr/index.html"));
  assert.equal(await page.getAttribute("html", "lang"), "fr");
});

await reader("a reader of another language is given the choice", { locale: "de" }, async (page) => {
  await page.goto(url("index.html"));
  assert.equal(await page.locator("a[hreflang]").count(), 3);
});

await reader("hours are shown in the reader's zone, or in one that is chosen", {}, async (page) => {
  const shown = async () => {
    const hours = {};
    for (const day of expected.days) {
      await page.goto(url(`en/${day}`));
      Object.assign(hours, await page.locator("li[data-session]").evaluateAll((all) =>
        Object.fromEntries(all.filter((each) => each.querySelector(".yours"))
          .map((each) => [each.dataset.session, each.querySelector(".yours").textContent]))));
    }
    return hours;
  };
  assert.deepEqual(await shown(), expected.zones["Asia/Tokyo"], "the reader's own, from the start");
  for (const [zone, hours] of Object.entries(expected.zones)) {
    await page.getByLabel("Show hours also in").selectOption(zone);
    assert.deepEqual(await shown(), hours, zone);
  }
  await page.getByLabel("Show hours also in").selectOption("");
  assert.deepEqual(await shown(), {}, "none");
});

await reader("a programme of one's own is kept, saved and taken apart", {}, async (page) => {
  await page.goto(url("en/session-1.3.2.html"));
  await page.getByRole("button", { name: "Add to my programme" }).click();
  await page.getByRole("button", { name: "Remove from my programme" }).waitFor();
  await page.goto(url("en/day-2021-06-01.html"));
  await page.getByRole("button", { name: /^Add to my programme/ }).first().click();
  await page.reload();
  assert.equal(await page.locator(".star.on").count(), 1, "after reloading");

  await page.goto(url("fr/mine.html"));
  assert.equal(await items(page).count(), 2, "in every language");
  await page.goto(url("en/mine.html"));
  assert.deepEqual(await texts(page.locator(".found")), ["Sessions in your programme: 2"]);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "My programme for my calendar" }).click(),
  ]);
  assert.equal(saved.suggestedFilename(), "my-programme.ics");
  const calendar = fs.readFileSync(await saved.path(), "utf8");
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.equal(calendar.match(/BEGIN:VEVENT/g).length, 2);
  assert.match(calendar, /\r\nDTSTART:20210531T110000Z\r\nDTEND:20210531T123000Z\r\n/);
  assert.ok(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));

  await page.locator(".star").first().click();
  assert.equal(await items(page).count(), 1);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".star")), "focus is not lost");
  await page.locator(".star").click();
  assert.match((await texts(page.locator(".found")))[0], /^Your programme is empty/);
  assert.ok(await page.locator("#save").isHidden());
});

await reader("a programme is changed in two windows at once", {}, async (page, context) => {
  await page.goto(url("en/day-2021-05-31.html"));
  const other = await context.newPage();
  await other.goto(url("en/mine.html"));
  await page.locator(".star").first().click();
  await items(other).waitFor();
  assert.equal(await items(other).count(), 1);
});

await reader("the search finds words whatever their case and accents", {}, async (page) => {
  await page.goto(url("es/search.html"));
  assert.equal(await items(page).count(), expected.sessions);
  await page.locator("#words").fill("  ARBOLES de  sombra ");
  assert.deepEqual(await texts(items(page).locator(".title")), ["Sesión 3.2"]);
  assert.match((await texts(page.locator(".found")))[0], /\b1$/);
  await page.reload();
  assert.equal(await items(page).count(), 1, "the address keeps the search");
  await page.locator("#words").fill("ben okoro");
  assert.equal(await items(page).count(), 1, "people are found too");
  await page.locator("#words").fill("nada de esto");
  assert.equal(await items(page).count(), 0);
  assert.match((await texts(page.locator(".found")))[0], /^\D+$/);
});

await reader("filters narrow the search, alone and together", {}, async (page) => {
  await page.goto(url("en/search.html"));
  const count = async (choices) => {
    for (const id of ["day", "theme", "platform", "language"]) {
      await page.locator(`#${id}`).selectOption(choices[id] ? { label: choices[id] } : "");
    }
    return items(page).count();
  };
  const line = "2 · Segunda línea";
  assert.equal(await count({ theme: line }), 1);
  assert.equal(await count({ platform: "Sala A" }), 1);
  assert.equal(await count({ language: "English" }), 6);
  assert.equal(await count({ day: "Monday, 31 May 2021" }), 3);
  assert.equal(await count({ theme: line, day: "Monday, 31 May 2021" }), 0);
  assert.equal(await count({}), expected.sessions);
});

await reader("a found session is as in the programme", {}, async (page) => {
  await page.goto(url("en/theme-1.html"));
  const read = (list) => list.evaluateAll((all) => all.map((each) => each.outerHTML
    .replace(/h3>/g, "h2>").replace("<h3", "<h2").replace(/\n/g, "")));
  const written = await read(page.locator("li[data-session]"));
  assert.ok(written.length > 0);
  await page.goto(url("en/search.html"));
  await page.locator("#theme").selectOption({ index: 1 });
  const text = (html) => html.replace(/<\/?span[^>]*>/g, "").replace(/<[^>]*>/g, "|").replace(/\|+/g, "|");
  assert.deepEqual((await read(items(page))).map(text), written.map(text));
});

await reader("without a script everything can be read", { javaScriptEnabled: false }, async (page) => {
  await page.goto(url("index.html"));
  await page.locator("a[hreflang=en]").click();
  await page.locator(".tile a").nth(1).click();
  assert.ok(await page.locator("form.zone").isHidden());
  assert.equal(await page.locator("li.session").count(), 3);
  assert.match(await page.locator(".clock").first().innerText(), /Madrid.*Tokyo/s);
  await page.locator(".session a").nth(1).click();
  assert.match(await page.locator("dl.facts").innerText(), /Tokyo/);
  await page.getByRole("link", { name: "Search", exact: true }).click();
  assert.match(await page.locator("main").innerText(), /needs JavaScript/);
  assert.ok(await page.locator("form.search").isHidden());
});

await reader("where nothing can be kept a reader is told, and can go on", {}, async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied", "SecurityError");
      },
    });
  });
  await page.goto(url("en/day-2021-05-31.html"));
  assert.equal(await page.locator(".notice").count(), 0);
  await page.locator(".star").first().click();
  assert.equal(await page.locator(".star.on").count(), 1);
  assert.match(await page.locator(".notice").innerText(), /keep nothing/);
});

await reader("on a small screen nothing is cut off, and what is pressed is large enough",
  { viewport: { width: 320, height: 640 } }, async (page) => {
    for (const file of fs.readdirSync(path.join(site, "en")).filter((each) => each.endsWith(".html"))) {
      await page.goto(url(`en/${file}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${file} is ${width} wide`);
      // WCAG 2.2, 2.5.8, which excepts links within a sentence.
      const small = await page.locator("button:visible, select:visible, input:visible, nav a:visible")
        .evaluateAll((all) => all.filter((each) => {
          const box = each.getBoundingClientRect();
          return box.height < 24 || box.width < 24;
        }).map((each) => each.outerHTML));
      assert.deepEqual(small, [], file);
    }
  });

await browser.close();
process.exit(failed);
