// Turns the counts by status above the list of coalitions into buttons that show one status alone.
// Without this script every coalition is shown and the same words are there.
const items = [...document.querySelectorAll("[data-filter]")];
const cards = document.querySelectorAll("[data-status]");

for (const item of items) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.append(...item.childNodes);
  button.addEventListener("click", () => show(button));
  item.append(button);
}

function show(chosen) {
  const release = chosen.getAttribute("aria-pressed") === "true";
  for (const item of items) {
    const button = item.firstElementChild;
    button.setAttribute("aria-pressed", String(button === chosen && !release));
  }
  for (const card of cards) {
    card.hidden = !release && card.dataset.status !== chosen.parentElement.dataset.filter;
  }
}
