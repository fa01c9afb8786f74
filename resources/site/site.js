// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader can do with the programme beyond reading it: hours in their own time zone, a
// programme of their own, and a search. Nothing here asks any host for anything: the words are in
// words.js, the sessions in sessions.js, and both are scripts because a page that is opened from a
// disk may fetch nothing.
"use strict";

(() => {
  const site = escaleta.site;
  const words = site.words;
  const say = (word, value) => words[word].replace("%1", value);

  // --- What is kept in the browser -----------------------------------------------------------

  // Some browsers keep nothing for pages from a disk, or nothing at all: then it lasts as long as
  // the page.
  const kept = (() => {
    const prefix = `escaleta:${site.event}:`;
    const memory = new Map();
    let works = true;
    const attempt = (what) => {
      if (!works) return null;
      try {
        return what(window.localStorage);
      } catch {
        works = false;
        return null;
      }
    };
    attempt((storage) => {
      storage.setItem(`${prefix}probe`, "1");
      storage.removeItem(`${prefix}probe`);
    });
    return {
      works: () => works,
      get: (name) => attempt((storage) => storage.getItem(prefix + name)) ?? memory.get(name) ?? null,
      set(name, value) {
        memory.set(name, value);
        attempt((storage) => storage.setItem(prefix + name, value));
      },
      isKey: (key, name) => key === prefix + name,
    };
  })();

  // Says once that nothing is kept, above what the page is about.
  function warnIfNotKept() {
    const main = document.querySelector("main");
    if (kept.works() || main.querySelector(".notice")) return;
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "status");
    notice.textContent = words.notKept;
    main.prepend(notice);
  }

  // --- Hours in other zones ------------------------------------------------------------------

  const minute = 60_000;
  const day = 86_400_000;

  // Minutes east of UTC of a zone such as "UTC-03:00"; null of one that has a name.
  function fixedOffset(zone) {
    const found = /^UTC(?:([+-])(\d\d):(\d\d))?$/.exec(zone);
    if (!found) return null;
    const size = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
    return found[1] === "-" ? -size : size;
  }

  const formats = new Map();

  // Calendar and clock of a zone at an instant (milliseconds since 1970).
  function clockIn(zone, instant) {
    let offset = fixedOffset(zone);
    if (offset === null) {
      if (!formats.has(zone)) {
        formats.set(
          zone,
          new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
            timeZone: zone,
            hourCycle: "h23",
            year: "numeric",
            month: "numeric",
            day: "numeric",
            hour: "numeric",
            minute: "numeric",
          }),
        );
      }
      const part = {};
      for (const { type, value } of formats.get(zone).formatToParts(instant)) part[type] = Number(value);
      const local = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
      offset = Math.round((local - instant) / minute);
    }
    const iso = new Date(instant + offset * minute).toISOString();
    return { date: iso.slice(0, 10), time: iso.slice(11, 16), offset };
  }

  const dayDifference = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / day);

  // " (+1 day)": on another date than at home.
  function dayMark(days) {
    const number = (days < 0 ? "−" : "+") + Math.abs(days);
    return ` (${say(Math.abs(days) === 1 ? "day" : "days", number)})`;
  }

  function offsetLabel(offset) {
    if (offset === 0) return "(UTC)";
    const size = Math.abs(offset);
    const minutes = size % 60 ? `:${String(size % 60).padStart(2, "0")}` : "";
    return `(UTC${offset < 0 ? "-" : "+"}${Math.floor(size / 60)}${minutes})`;
  }

  // The name that the page calls a zone by; nothing of one whose offset says all.
  function zoneName(zone) {
    if (fixedOffset(zone) !== null) return "";
    const known = site.zones.find((each) => each.id === zone);
    return known ? known.name : zone.split("/").at(-1).replaceAll("_", " ");
  }

  // "20:00–21:30 Tokyo (UTC+9)", as hoursInZones() of the program writes it. `date` is the day at
  // home; `end` may be missing.
  function hoursIn(zone, { start, end, date }) {
    const from = clockIn(zone, Date.parse(start));
    let days = dayDifference(date, from.date);
    let text = from.time;
    if (end) {
      const to = clockIn(zone, Date.parse(end));
      const endDays = dayDifference(date, to.date);
      // One mark after the range says it all, unless that would read as another range.
      const isSameDay = endDays === days && (days === 0 || to.time > from.time);
      const isPastMidnight = days === 0 && to.time <= from.time;
      if (!isSameDay && !isPastMidnight) text += dayMark(days);
      text += `–${to.time}`;
      days = endDays;
    }
    if (days !== 0) text += dayMark(days);
    return [text, zoneName(zone), offsetLabel(from.offset)].filter(Boolean).join(" ");
  }

  // The reader's own; null where the browser does not tell.
  const ownZone = (() => {
    try {
      return Intl.DateTimeFormat().resolvedOptions().timeZone || null;
    } catch {
      return null;
    }
  })();

  // "": no other one; "mine"; or the name of a zone.
  let chosenZone = kept.get("zone") ?? "mine";

  function shownZone() {
    const zone = chosenZone === "mine" ? ownZone : chosenZone;
    return zone === site.home ? "" : zone;
  }

  // Adds the hours of the chosen zone below those at home, where they differ.
  function showHours(root) {
    const zone = shownZone();
    for (const place of root.querySelectorAll("[data-start]")) {
      place.querySelector(".yours")?.remove();
      if (!zone) continue;
      const { start } = place.dataset;
      const instant = Date.parse(start);
      if (clockIn(zone, instant).offset === clockIn(site.home, instant).offset) continue;
      const text = hoursIn(zone, place.dataset);
      // A session's own page has the hours of the event's zones already.
      const others = [...(place.closest("dl > div")?.querySelectorAll("dd") ?? [])];
      if (others.some((other) => other.textContent === text)) continue;
      const yours = document.createElement("span");
      yours.className = "yours";
      yours.textContent = text;
      place.append(" ", yours);
    }
  }

  function option(value, text) {
    const element = document.createElement("option");
    element.value = value;
    element.textContent = text;
    return element;
  }

  function optionGroup(label, zones) {
    const group = document.createElement("optgroup");
    group.label = label;
    group.append(...zones.map(([zone, text]) => option(zone, text)));
    return group;
  }

  function isZone(zone) {
    try {
      clockIn(zone, 0);
      return true;
    } catch {
      return false;
    }
  }

  function offerZones() {
    const form = document.querySelector("form.zone");
    const select = form.querySelector("select");
    select.append(option("", words.eventHours));
    if (ownZone) select.append(option("mine", say("myZone", zoneName(ownZone) || ownZone)));
    const own = site.zones.filter((zone) => zone.id !== site.home && isZone(zone.id));
    if (own.length > 0) {
      select.append(optionGroup(words.eventZones, own.map((zone) => [zone.id, zone.name])));
    }
    const listed = own.map((zone) => zone.id);
    const others = (Intl.supportedValuesOf?.("timeZone") ?? []).filter((zone) => !listed.includes(zone));
    if (others.length > 0) {
      select.append(optionGroup(words.allZones, others.map((zone) => [zone, zone.replaceAll("_", " ")])));
    }
    // A zone from an earlier visit that is gone from the lists.
    if (![...select.options].some((each) => each.value === chosenZone)) chosenZone = "";
    select.value = chosenZone;
    select.addEventListener("change", () => {
      chosenZone = select.value;
      kept.set("zone", chosenZone);
      showHours(document);
      warnIfNotKept();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
  }

  // --- My programme --------------------------------------------------------------------------

  function chosenSessions() {
    try {
      const ids = JSON.parse(kept.get("mine") ?? "[]");
      return new Set(Array.isArray(ids) ? ids : []);
    } catch {
      return new Set();
    }
  }

  let mine = chosenSessions();

  function paintStar(button) {
    const isChosen = mine.has(button.dataset.of);
    const text = isChosen ? words.remove : words.add;
    button.classList.toggle("on", isChosen);
    button.querySelector(".icon").textContent = isChosen ? "★" : "☆";
    button.querySelector(".says").textContent = button.dataset.title ? `${text}: ${button.dataset.title}` : text;
  }

  const paintStars = () => document.querySelectorAll("button.star").forEach(paintStar);

  function toggle(id) {
    // Another page may have changed it meanwhile.
    mine = chosenSessions();
    if (!mine.delete(id)) mine.add(id);
    kept.set("mine", JSON.stringify([...mine]));
    paintStars();
    warnIfNotKept();
  }

  function starFor(id, title) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "star";
    button.dataset.of = id;
    if (title) button.dataset.title = title;
    const icon = document.createElement("span");
    icon.className = "icon";
    icon.setAttribute("aria-hidden", "true");
    const text = document.createElement("span");
    text.className = "says";
    button.append(icon, text);
    button.addEventListener("click", () => toggle(id));
    paintStar(button);
    return button;
  }

  function addStars(root) {
    for (const item of root.querySelectorAll("li[data-session]")) {
      if (!item.querySelector(".star")) {
        item.append(starFor(item.dataset.session, item.querySelector(".title").textContent));
      }
    }
    const whole = root.querySelector("article[data-session]");
    whole?.querySelector("header").append(starFor(whole.dataset.session, ""));
  }

  // --- Lists that are made here --------------------------------------------------------------

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // A text, and the language it is in where that is not the page's.
  function worded({ text, language, direction }) {
    const span = element("span", "", text);
    if (language) {
      span.lang = language;
      span.dir = direction;
    }
    return span;
  }

  // The same as sessionItem() of the program writes.
  function itemOf(session) {
    const item = element("li", `session ${session.hue}${session.cancelled ? " cancelled" : ""}`);
    item.dataset.session = session.id;
    const heading = element("h2");
    const link = element("a", "title");
    link.href = session.page;
    link.append(worded(session.title));
    heading.append(link);
    if (session.mark) heading.append(" ", element("span", "mark", session.mark));
    item.append(heading);
    if (session.badge) item.append(element("p", "badge", session.badge));
    const home = escaleta.programme.days[session.day];
    const when = home ? [home.name, session.hours].filter(Boolean).join(" · ") : words.unscheduled;
    const hours = element("p", "when", when);
    if (session.start) {
      hours.dataset.start = session.start;
      if (session.end) hours.dataset.end = session.end;
      hours.dataset.date = home.date;
    }
    item.append(hours);
    const facts = element("p", "facts");
    session.facts.forEach((fact, i) => facts.append(i > 0 ? " · " : "", worded(fact)));
    if (session.facts.length > 0) item.append(facts);
    return item;
  }

  function showList(list, sessions) {
    list.replaceChildren(...sessions.map(itemOf));
    list.hidden = sessions.length === 0;
    addStars(list);
    showHours(list);
  }

  // --- Search --------------------------------------------------------------------------------

  // Without accents and case, as core::fold() of the program does with what is searched.
  function fold(text) {
    let folded = text;
    // What is left of a letter without its marks can fold once more.
    for (let i = 0; i < 2; ++i) {
      folded = folded
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll("ß", "ss")
        .replaceAll("ς", "σ")
        .normalize("NFKD")
        .replaceAll("\u0345", "ι") // the small iota below a Greek vowel
        .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "");
    }
    return folded.replace(/[\s\u0085]+/gu, " ").trim();
  }
  escaleta.fold = fold;

  function prepareSearch() {
    const form = document.querySelector("form.search");
    if (!form) return;
    const atOnce = 100;
    const fields = [...form.querySelectorAll("input, select")];
    const list = document.getElementById("results");
    const found = document.querySelector(".found");
    const more = document.getElementById("more");
    const valueOf = (id) => document.getElementById(id)?.value ?? "";
    let shown = atOnce;

    function fits(session) {
      const theme = valueOf("theme");
      const platform = valueOf("platform");
      const language = valueOf("language");
      const date = valueOf("day");
      return (
        (!theme || session.theme === Number(theme)) &&
        (!platform || session.platforms.includes(Number(platform))) &&
        (!language || session.languages.includes(language)) &&
        (!date || escaleta.programme.days[session.day]?.date === date)
      );
    }

    // So that the search can be bookmarked and come back to.
    function keepInAddress() {
      const parameters = new URLSearchParams();
      for (const field of fields) if (field.value) parameters.set(field.id, field.value);
      const query = parameters.toString();
      try {
        history.replaceState(null, "", query ? `?${query}` : location.pathname);
      } catch {
        // A page from a disk may not have an address of its own.
      }
    }

    function search() {
      const terms = fold(valueOf("words")).split(" ");
      const hits = escaleta.programme.sessions.filter(
        (session) => terms.every((term) => session.text.includes(term)) && fits(session),
      );
      found.textContent = hits.length > 0 ? say("found", hits.length) : words.nothing;
      showList(list, hits.slice(0, shown));
      more.hidden = hits.length <= shown;
      return hits;
    }

    function searchAnew() {
      shown = atOnce;
      search();
      keepInAddress();
    }

    more.addEventListener("click", () => {
      const before = shown;
      shown += atOnce;
      search();
      list.children[before]?.querySelector("a").focus();
    });
    for (const field of fields) field.addEventListener("input", searchAnew);
    form.addEventListener("submit", (event) => event.preventDefault());
    const parameters = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = parameters.get(field.id);
      const isKnown = field.tagName === "INPUT" || [...(field.options ?? [])].some((each) => each.value === value);
      if (value && isKnown) field.value = value;
    }
    form.hidden = false;
    search();
  }

  // --- The page of my programme --------------------------------------------------------------

  // RFC 5545, 3.3.11.
  const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
  const stamp = (instant) => instant.replace(/[-:]/g, "");

  // RFC 5545, 3.1: lines of at most 75 bytes, cut between characters.
  function folded(line) {
    const encoder = new TextEncoder();
    let result = "";
    let size = 0;
    for (const character of line) {
      const bytes = encoder.encode(character).length;
      if (size + bytes > 75) {
        result += "\r\n ";
        size = 1;
      }
      result += character;
      size += bytes;
    }
    return result;
  }

  function calendarOf(sessions) {
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Escaleta//Web site//EN"];
    for (const session of sessions) {
      lines.push("BEGIN:VEVENT", `UID:${session.uid}`, `DTSTAMP:${stamp(escaleta.programme.stamp)}`);
      lines.push(`DTSTART:${stamp(session.start)}`);
      if (session.end) lines.push(`DTEND:${stamp(session.end)}`);
      lines.push(`SUMMARY:${escaped(session.title.text)}`);
      if (session.place) lines.push(`LOCATION:${escaped(session.place)}`);
      if (session.cancelled) lines.push("STATUS:CANCELLED");
      lines.push("END:VEVENT");
    }
    lines.push("END:VCALENDAR");
    return lines.map((line) => `${folded(line)}\r\n`).join("");
  }

  function download(name, type, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser needs it until it has begun to read.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  function prepareMine() {
    const save = document.getElementById("save");
    if (!save) return;
    const list = document.getElementById("results");
    const found = document.querySelector(".found");
    const chosen = () => escaleta.programme.sessions.filter((session) => mine.has(session.id));

    function show() {
      const sessions = chosen();
      found.textContent = sessions.length > 0 ? say("chosen", sessions.length) : words.empty;
      save.hidden = !sessions.some((session) => session.start);
      showList(list, sessions);
    }

    // What is taken off the list is gone: the next one gets the focus.
    list.addEventListener("click", (event) => {
      if (!event.target.closest(".star")) return;
      const place = [...list.children].indexOf(event.target.closest("li"));
      show();
      const next = list.children[Math.min(place, list.children.length - 1)];
      (next?.querySelector(".star") ?? document.querySelector("main")).focus();
    });
    save.addEventListener("click", () => {
      const sessions = chosen().filter((session) => session.start);
      download("my-programme.ics", "text/calendar", calendarOf(sessions));
    });
    document.addEventListener("mine-changed", show);
    show();
    warnIfNotKept();
  }

  // -------------------------------------------------------------------------------------------

  offerZones();
  addStars(document);
  showHours(document);
  prepareSearch();
  prepareMine();
  window.addEventListener("storage", (event) => {
    if (!kept.isKey(event.key, "mine")) return;
    mine = chosenSessions();
    paintStars();
    document.dispatchEvent(new Event("mine-changed"));
  });
})();
