// SPDX-License-Identifier: GPL-3.0-or-later
// Goes on from the page above all languages to the one that the reader's browser asks for first.
// Without it, or where there is none of them, the links are there.
"use strict";

(() => {
  const links = [...document.querySelectorAll("a[hreflang]")];
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  for (const wanted of navigator.languages || []) {
    const link =
      links.find((a) => a.hreflang.toLowerCase() === wanted.toLowerCase()) ||
      links.find((a) => primary(a.hreflang) === primary(wanted));
    if (link) {
      location.replace(link.href);
      return;
    }
  }
})();
