// Finds coalitions by the beginnings of words. A letter without a sign finds those with one, a for å; with a sign
// only itself, but in English all are alike.
const [form, field, list, told, row] = ["form", "input", ".results", ".told", "template"].map((name) =>
  document.querySelector(".search " + name),
);
const { index, divided, count, one, many, none, failed } = form.dataset;
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "");
const plain = document.documentElement.lang === "en" ? fold : (text) => text;
let files = {};
let turn = 0;

const load = (name) => (files[name] ??= fetch(index + name + ".json").then((answer) => answer.json()));

function begins(term, word) {
  const letters = [...term.normalize()];
  return [...word].every((own, i) => own === letters[i] || own === fold(letters[i] ?? ""));
}

// How much a word counts in each coalition, -1 where it is not; one without places is in most.
async function weigh(word) {
  const weights = Array(+count).fill(-1);
  const terms = await load("words-" + (divided ? (fold(word).match(/^[a-z]/) ?? "other") : "all"));
  let least = -1;
  for (const term in terms) {
    if (!begins(term, word)) continue;
    let at = 0;
    for (const place of terms[term] || [(least = 0)]) {
      at += place >> 2;
      weights[at] = Math.max(weights[at], place & 3);
    }
  }
  return weights.map((weight) => Math.max(weight, least));
}

async function find(words) {
  const found = await Promise.all(words.map(weigh));
  const hits = found[0]
    .map((_, at) => [at, found.reduce((sum, own) => (own[at] < 0 ? NaN : sum + own[at]), 0)])
    .filter((hit) => hit[1] >= 0)
    .sort((a, b) => b[1] - a[1]);
  const best = hits.slice(0, 20).map(async ([at]) => (await load("coalitions-" + ((at / 100) | 0)))[at % 100]);
  return [hits.length, await Promise.all(best)];
}

function item([title, question, url, lang]) {
  const li = row.content.cloneNode(true);
  Object.assign(li.querySelector("a"), { href: url, textContent: title });
  li.querySelector("p").textContent = question;
  if (lang) li.firstElementChild.lang = lang;
  return li;
}

field.onfocus = field.oninput = async () => {
  const own = ++turn;
  const words = plain(field.value.normalize().toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu);
  try {
    const [total, best] = words ? await find(words) : [0, []];
    if (!divided) await load("words-all");
    if (own !== turn) return;
    list.replaceChildren(...best.map(item));
    told.textContent = words ? (total > 1 ? many : total ? one : none).replace("#", total) : "";
  } catch {
    files = {};
    told.textContent = failed;
  }
};

onkeydown = (event) => {
  const stops = [field, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
};
form.onsubmit = () => list.querySelector("a")?.click() ?? false;
form.hidden = false;
