/* Search and keys of an exported site. Every page can be read without it.

   The data are scripts (see export/html/search.py), since pages that are opened from a folder may
   fetch nothing. They are loaded when somebody goes to the search box. All text goes in as text. */
"use strict";

const dossier = { names: [], passages: [], manifest: null };

(() => {
  const up = document.body.dataset.up;
  const box = document.getElementById("query");
  const place = document.getElementById("search");
  const SIGNS = { P: ["●", "person"], O: ["◆", "post"], B: ["■", "body"], E: ["▲", "event"], A: ["≡", "article"] };
  const MOST_NAMES = 12, MOST_PASSAGES = 12;
  document.documentElement.classList.add("with-script");
  place.hidden = false;

  /* ---- elements ---- */

  function make(name, attributes, ...parts) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...parts.filter((one) => one !== ""));
    return made;
  }

  /* ---- data ---- */

  function load(file) {
    return new Promise((resolve, reject) => {
      const script = make("script", { src: `${up}assets/${file}` });
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${file} is missing`));
      document.head.append(script);
    });
  }

  let names = null, passages = null;

  async function manifest() {
    if (!dossier.manifest) await load("manifest.js");
    return dossier.manifest;
  }

  async function allOf(what) {
    const count = (await manifest())[what];
    for (let n = 1; n <= count; n++) await load(`${what}-${n}.js`);
  }

  const loadNames = () => (names ??= allOf("names").then(() => {
    // Each form once more as a list of words, each a list of keys.
    for (const entry of dossier.names) {
      for (const form of entry[4]) {
        form[0] ||= entry[2]; // the name stands there once
        form.push(form[1].split(" ").map((word) => word.split("|")));
      }
    }
  }));

  const loadPassages = () => (passages ??= allOf("passages").then(() => {
    for (const text of dossier.passages) {
      for (const sentence of text[2]) sentence.push(` ${wordsOf(sentence[1]).join(" ")} `);
    }
  }));

  /* ---- folding: as dossier/core/names/scripts.py `plain` ---- */

  function fold(text) {
    const small = text.toLowerCase().normalize("NFKD").replace(/[\p{M}'’‘ʼʻʹ′`´ʾʿ\u00ad]/gu, "");
    return Array.from(text.normalize("NFC").toLowerCase()).some((c) => c in dossier.manifest.fold)
      ? Array.from(text.normalize("NFC").toLowerCase(), (c) => dossier.manifest.fold[c] ?? fold1(c)).join("")
      : small;
  }

  const fold1 = (c) => c.normalize("NFKD").replace(/[\p{M}'’‘ʼʻʹ′`´ʾʿ\u00ad]/gu, "");
  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  dossier.fold = fold; // a test holds it against dossier's own
  const latin = (word) => Array.from(word, (c) => dossier.manifest.latin[c] ?? c).join("");

  /* ---- names ---- */

  // How well a typed word meets a word of a form: whole 3, begun 2, inside 1, not at all 0.
  function meets(typed, word) {
    let best = 0;
    for (const key of word) {
      if (key === typed) return 3;
      if (key.startsWith(typed)) best = Math.max(best, 2);
      else if (typed.length > 2 && key.includes(typed)) best = Math.max(best, 1);
    }
    return best;
  }

  // The same for a word that is typed wrong by one letter, or by two if it is long.
  function resembles(typed, word) {
    const most = typed.length > 7 ? 2 : 1;
    if (typed.length < 4) return 0;
    return word.some((key) => Math.abs(key.length - typed.length) <= most && distance(typed, key) <= most) ? 1 : 0;
  }

  function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at), before = [];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      [before, row] = [row, next];
    }
    return row[other.length];
  }

  function score(typed, form, meet) {
    let sum = 0;
    for (const readings of typed) {
      let best = 0;
      for (const word of form[2]) {
        for (const one of readings) best = Math.max(best, meet(one, word));
        if (best === 3) break;
      }
      if (!best) return 0;
      sum += best;
    }
    const first = form[2].length && typed[0].some((one) => meet(one, form[2][0])) ? 0.3 : 0;
    return sum + first - 0.1 * Math.max(0, form[2].length - typed.length);
  }

  function findNames(typed, meet, but) {
    const found = [];
    dossier.names.forEach((entry, at) => {
      if (but.has(entry[0])) return;
      let best = 0, by = null;
      for (const form of entry[4]) {
        const points = score(typed, form, meet);
        if (points > best) [best, by] = [points, form];
      }
      // People come before articles that are named after them; the more cited stand first.
      if (best) found.push({ entry, form: by[0], points: best - (entry[1] === "A" ? 1 : 0), at });
    });
    return found.sort((a, b) => b.points - a.points || a.at - b.at);
  }

  /* ---- passages ---- */

  function findPassages(words) {
    const found = [];
    let count = 0;
    for (const [path, label, sentences] of dossier.passages) {
      for (const [line, text, folded] of sentences) {
        if (words.every((word) => folded.includes(` ${word}`))) {
          if (++count <= MOST_PASSAGES) found.push({ path, label, line, text });
        }
      }
    }
    return { found, count };
  }

  // A text in pieces, the words that begin with what was typed marked.
  function marked(text, words) {
    return text.split(/([\p{L}\p{N}\p{M}'’ʼ]+)/u).map((piece) =>
      piece && words.some((word) => fold(piece).startsWith(word)) ? make("mark", {}, piece) : piece);
  }

  /* ---- the list of what is found ---- */

  const list = make("div", { class: "found", id: "found", role: "listbox", "aria-label": "What is found" });
  const said = make("div", { class: "unseen", role: "status" });
  let hits = [], chosen = -1, turn = 0;
  place.append(said);
  for (const [key, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "found",
    "aria-autocomplete": "list", "aria-haspopup": "listbox" })) box.setAttribute(key, value);

  function close() {
    list.remove();
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    [hits, chosen] = [[], -1];
  }

  function choose(at) {
    hits[chosen]?.setAttribute("aria-selected", "false");
    chosen = hits.length ? (at + hits.length) % hits.length : -1;
    const hit = hits[chosen];
    if (!hit) return box.removeAttribute("aria-activedescendant");
    hit.setAttribute("aria-selected", "true");
    hit.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", hit.id);
  }

  const go = (hit) => { location.href = hit.dataset.to; };

  function addHit(group, to, ...parts) {
    const hit = make("div", { class: "hit", role: "option", "aria-selected": "false", id: `hit-${hits.length}`,
      "data-to": up + to }, ...parts);
    hit.addEventListener("mousedown", (event) => { event.preventDefault(); go(hit); });
    hits.push(hit);
    group.append(hit);
  }

  function addGroup(title) {
    const id = `group-${list.children.length}`;
    const group = make("div", { role: "group", "aria-labelledby": id },
      make("div", { class: "group", id, role: "presentation" }, title));
    list.append(group);
    return group;
  }

  function addName(group, { entry: [path, letter, name, beside], form }, words) {
    const [sign, word] = SIGNS[letter];
    addHit(group, path, make("span", { class: `mark ${word}`, "aria-hidden": "true" }, sign), " ",
      make("span", { class: "to", dir: "auto" }, ...marked(name, words)), " ",
      fold(name).includes(fold(form)) ? "" : make("span", { class: "detail", dir: "auto" }, "also ", ...marked(form, words), " "),
      make("span", { class: "detail" }, beside));
  }

  function show(query, words, typed) {
    list.replaceChildren();
    [hits, chosen] = [[], -1];
    const exact = findNames(typed, meets, new Set());
    const near = exact.length ? [] : findNames(typed, resembles, new Set());
    if (exact.length) {
      const group = addGroup(exact.length > MOST_NAMES ? `Names, the first ${MOST_NAMES} of ${exact.length}` : "Names");
      exact.slice(0, MOST_NAMES).forEach((one) => addName(group, one, words));
    }
    if (near.length) {
      const group = addGroup("Names like it");
      near.slice(0, MOST_NAMES).forEach((one) => addName(group, one, words));
    }
    const { found, count } = query.length > 2 ? findPassages(words) : { found: [], count: 0 };
    if (count) {
      const group = addGroup(count > found.length ? `Texts, the first ${found.length} of ${count}` : "Texts");
      for (const { path, label, line, text } of found) {
        addHit(group, `${path}#L${line}`, make("span", { class: "detail" }, `${label}, line ${line}: `),
          make("span", { dir: "auto" }, ...marked(text, words)));
      }
    }
    const { searched, texts } = dossier.manifest;
    const told = [];
    if (!hits.length) told.push(`Nothing is found by “${query}”.`);
    if (searched < texts) told.push(`The texts of ${searched} of ${texts} articles are searched: the library is too large for a page.`);
    if (told.length) list.append(make("div", { class: "told", role: "presentation" }, told.join(" ")));
    if (hits.length) {
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", "What is found");
    } else {
      list.removeAttribute("role");
      list.removeAttribute("aria-label");
    }
    place.append(list);
    box.setAttribute("aria-expanded", String(hits.length > 0));
    said.textContent = hits.length ? `${hits.length} found` : told[0];
    choose(0);
  }

  async function search() {
    const query = box.value.trim();
    const mine = ++turn;
    if (!query) { said.textContent = ""; return close(); }
    try {
      await loadNames();
      await loadPassages();
    } catch (error) {
      if (mine === turn) said.textContent = `Search does not work: ${error.message}.`;
      return;
    }
    if (mine !== turn) return; // another letter was typed meanwhile
    const words = wordsOf(query);
    if (!words.length) return close();
    show(query, words, words.map((word) => [...new Set([word, latin(word)])]));
  }

  box.addEventListener("focus", () => { loadNames().then(loadPassages).catch(() => {}); });
  box.addEventListener("input", search);
  box.addEventListener("blur", () => close());
  box.addEventListener("focus", search);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.metaKey || event.shiftKey) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.ctrlKey && event.key !== "n") return;
    if (event.key in steps || event.key === "n" && event.ctrlKey) choose(chosen + (steps[event.key] ?? 1));
    else if (event.key === "Enter" && hits[chosen]) go(hits[chosen]);
    else if (event.key === "Escape") box.value ? (box.value = "", search()) : box.blur();
    else return;
    event.preventDefault();
  });

  /* ---- keys ---- */

  const facts = () => Array.from(document.querySelectorAll("main .fact"));
  const current = () => document.activeElement?.closest?.("main .fact");

  function move(step) {
    const all = facts();
    const at = all.indexOf(current());
    const next = at < 0 ? (step > 0 ? firstInSight(all) : all.length - 1) : at + step;
    const fact = all[Math.max(0, Math.min(next, all.length - 1))];
    fact?.focus({ preventScroll: true });
    fact?.scrollIntoView({ block: "nearest" });
  }

  function firstInSight(all) {
    const seen = all.findIndex((one) => one.getBoundingClientRect().bottom > 0 && one.offsetParent);
    return Math.max(0, seen);
  }

  function follow() {
    const fact = current();
    const link = fact?.querySelector("a.to[href], .links a.to[href], a.passage[href]");
    if (link) location.href = link.href;
  }

  function toEvidence() {
    const fact = current();
    const links = Array.from(fact?.querySelectorAll("a.passage[href]") ?? []);
    const at = links.indexOf(document.activeElement);
    const next = links[(at + 1) % links.length];
    const folded = next?.closest("details");
    if (folded) folded.open = true;
    next?.focus();
  }

  const KEYS = [
    ["/", "search names and texts"],
    ["j", "the next fact"],
    ["k", "the fact before"],
    ["⏎", "go to what the fact is about"],
    ["3", "to the evidence of the fact, and on to its next quote"],
    ["2", "back from the evidence to the fact"],
    ["[", "the page before"],
    ["]", "the page after"],
    ["esc", "close, then the page before"],
    ["?", "these keys"],
  ];
  let help = null;

  function showKeys() {
    if (!help) {
      const rows = KEYS.flatMap(([key, means]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, means)]);
      const done = make("button", { type: "button" }, "Close");
      help = make("dialog", { class: "keys", "aria-labelledby": "keys-title" },
        make("h2", { id: "keys-title" }, "Keys"), make("dl", {}, ...rows), done);
      done.addEventListener("click", () => help.close());
      document.body.append(help);
    }
    if (!help.open) help.showModal();
  }

  const DO = {
    "/": () => { box.focus(); box.select(); },
    j: () => move(1),
    k: () => move(-1),
    3: toEvidence,
    2: () => current()?.focus(),
    "[": () => history.back(),
    "]": () => history.forward(),
    "?": showKeys,
    Escape: () => history.back(),
  };
  // Arrows scroll the page, until the cursor stands on a fact.
  const ON_A_FACT = { ArrowDown: () => move(1), ArrowUp: () => move(-1) };
  // The same keys where a layout has other letters on them.
  const CODES = { KeyJ: "j", KeyK: "k", BracketLeft: "[", BracketRight: "]" };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
    const isLetter = event.key.length === 1 && event.key.charCodeAt(0) > 127;
    const key = isLetter ? CODES[event.code] ?? event.key : event.key;
    const onFact = document.activeElement?.classList.contains("fact");
    const act = Object.hasOwn(DO, key) ? DO[key] : onFact && key === "Enter" ? follow : onFact ? ON_A_FACT[key] : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
