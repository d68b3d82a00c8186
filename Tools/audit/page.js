// What the audit asks of a page. Evaluated in the page by `browser.py`; each function gives a list of what is wrong.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const box = (element) => element.getBoundingClientRect();

  /** How an element is named in a message: its path from the nearest id, with classes, and its first words. */
  const named = (element) => {
    const steps = [];
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const classes = [...e.classList].map((name) => "." + name).join("");
      steps.unshift(e.id ? "#" + e.id : e.localName + classes);
      if (e.id || steps.length === 3) break;
    }
    const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    return steps.join(" > ") + (words ? ` “${words}”` : "");
  };

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && box(element).width > 0;
  /** Words for screen readers alone, and links that show themselves on focus. */
  const isSetAside = (element) => Boolean(element.closest(".hidden, .skip-link"));

  /** The lines of text on the page, each with its element and place. */
  const lines = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const element = node.parentElement;
      if (!node.data.trim() || !isShown(element) || isSetAside(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1) found.push({ element, rect });
    }
    return found;
  };

  const scrollsSideways = (element) => {
    for (let e = element; e; e = e.parentElement) if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true;
    return false;
  };

  /** Nothing reaches past the right edge, so nobody has to scroll sideways. */
  const overflow = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = all("body *").filter((e) => box(e).right > width + 0.5 && !scrollsSideways(e.parentElement));
    return [`${document.documentElement.scrollWidth} px wide: ` + wide.slice(-3).map(named).join("; ")];
  };

  /** No text is cut off at an edge of the page or by a box that hides what does not fit. */
  const cut = () => {
    const width = document.documentElement.clientWidth;
    const problems = new Set();
    for (const { element, rect } of lines()) {
      if (scrollsSideways(element)) continue;
      if (rect.left < -1 || rect.right > width + 1) problems.add("cut by the edge of the page: " + named(element));
      for (let e = element; e && e !== document.body; e = e.parentElement) {
        const style = getComputedStyle(e);
        if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
        const outer = box(e);
        const fits = rect.left >= outer.left - 1 && rect.right <= outer.right + 1 && rect.bottom <= outer.bottom + 4;
        if (!fits) problems.add(`cut by ${e.localName}.${e.className}: ` + named(element));
      }
    }
    return [...problems];
  };

  /** No line of text lies over another's; the middle of each counts, since boxes of glyphs are taller than what they show. */
  const overlaps = () => {
    const middles = lines().map(({ element, rect }) => {
      const inset = rect.height * 0.28;
      return { element, left: rect.left + 1, right: rect.right - 1, top: rect.top + inset, bottom: rect.bottom - inset };
    });
    const problems = new Set();
    middles.sort((a, b) => a.top - b.top);
    for (let i = 0; i < middles.length; i++) {
      const a = middles[i];
      for (let j = i + 1; j < middles.length && middles[j].top < a.bottom; j++) {
        const b = middles[j];
        if (b.left < a.right && a.left < b.right) problems.add(named(a.element) + " lies over " + named(b.element));
      }
    }
    return [...problems];
  };

  /** Where lines of letters may be broken with a hyphen, and so must show one; a number is not broken at all. */
  const WORDS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}\u00AD]{2,}/gu;
  /** No words: addresses, names of files. */
  const isAddress = (token) => /[@_\\]|:\/\/|\.\p{L}/u.test(token);

  /** No word is broken but after a hyphen: a soft one that shows there, since this browser has no dictionaries. */
  const splits = () => {
    const problems = new Set();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const element = node.parentElement;
      if (!isShown(element) || isSetAside(element) || element.closest("code, pre")) continue;
      for (const token of node.data.matchAll(/\S+/g)) {
        if (isAddress(token[0])) continue;
        for (const word of token[0].matchAll(WORDS)) {
          const start = token.index + word.index;
          const lineOf = (offset) => {
            range.setStart(node, offset);
            range.setEnd(node, offset + 1);
            // A letter after a hyphen that shows has the hyphen's place first.
            return [...range.getClientRects()].at(-1)?.bottom;
          };
          range.setStart(node, start);
          range.setEnd(node, start + word[0].length);
          if (new Set([...range.getClientRects()].map((rect) => Math.round(rect.bottom))).size < 2) continue;
          for (let i = 1; i < word[0].length; i++) {
            const [before, after] = [lineOf(start + i - 1), lineOf(start + i)];
            const isBroken = after > before + 1 && word[0][i - 1] !== "\u00AD" && word[0][i] !== "\u00AD";
            if (isBroken) problems.add(`“${word[0].slice(0, i)}/${word[0].slice(i)}” is split without a hyphen: ` + named(element));
          }
        }
      }
    }
    return [...problems].map((problem) => problem.replaceAll("\u00AD", ""));
  };

  /** No line of text reaches out of the box that it stands in. */
  const spills = () => {
    const problems = new Set();
    for (const { element, rect } of lines()) {
      let block = element;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const outer = box(block);
      if (!element.closest("svg") && (rect.left < outer.left - 1 || rect.right > outer.right + 1)) {
        problems.add("leaves its box: " + named(element));
      }
    }
    return [...problems];
  };

  /** No shape is cut off by its drawing's edge, by a box around it or by the screen. */
  const cutShapes = () => {
    const width = document.documentElement.clientWidth;
    const clips = (element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);
    const problems = new Set();
    for (const svg of all("svg").filter(isShown)) {
      const frames = [];
      for (let e = svg; e && e !== document.body; e = e.parentElement) if (clips(e)) frames.push(box(e));
      frames.push({ left: 0, right: width, top: -Infinity, bottom: Infinity });
      for (const shape of svg.querySelectorAll("circle, ellipse, line, path, polygon, polyline, rect")) {
        const { left, right, top, bottom } = box(shape);
        const isCut = frames.some((f) => left < f.left - 0.5 || right > f.right + 0.5 || top < f.top - 0.5 || bottom > f.bottom + 0.5);
        if (isCut) problems.add(`a ${shape.localName} is cut off: ` + named(svg));
      }
    }
    return [...problems];
  };

  /** Puts every animation at a moment, from 0 at its beginning to 1 at its end. */
  const holdAnimations = (moment) => {
    for (const animation of document.getAnimations()) {
      const { delay, duration } = animation.effect.getComputedTiming();
      animation.pause();
      animation.currentTime = delay + moment * duration;
    }
  };

  /** What can be pressed: the box of the link or button, or the box that its ::after covers for it. */
  const pressable = (element) => {
    const after = getComputedStyle(element, "::after");
    const covers = after.content !== "none" && after.position === "absolute" && after.inset === "0px";
    return box(covers ? element.offsetParent : element);
  };

  /** A link within a sentence may be as small as its line (WCAG 2.5.8, inline). */
  const isInSentence = (element) => {
    const block = element.closest("p, li, td, dd, figcaption, h1, h2, h3, h4");
    if (!block || getComputedStyle(element).display !== "inline") return false;
    const around = block.textContent.trim().length - element.textContent.trim().length;
    return around > 3 || Boolean(element.closest(".prose, .path-text, .lead, sup"));
  };

  const MAIN = ".site-name, .site-nav a, .button, button, .card h3 a, .neighbours a, .pagination a, .wall a";
  /** On a phone the header is low, and its rows with it. */
  const IN_LOW_ROWS = ".site-name, .site-nav:not(:popover-open) a, .menu-button";
  const targets = () => {
    const problems = [];
    for (const element of all("a[href], button, input, select, summary")) {
      if (!isShown(element) || isSetAside(element) || isInSentence(element)) continue;
      const isLow = innerWidth < 768 && element.matches(IN_LOW_ROWS);
      const least = isLow ? 36 : element.matches(MAIN) ? 44 : 24;
      const { width, height } = pressable(element);
      // A link's width is its words' where they are few; a whole row of a menu still has the height.
      if (height < least - 0.5 || width < 24) {
        problems.push(`${Math.round(width)}×${Math.round(height)} px, at least ${least}: ` + named(element));
      }
    }
    return problems;
  };

  /** On a phone the header leaves the screen to the page, whatever stands above it in a build of drafts. */
  const header = () => {
    if (innerWidth > 390) return [];
    const draft = document.querySelector(".draft");
    const height = box(document.querySelector(".site-header")).height - (draft ? box(draft).height : 0);
    return height > 120 ? [`the header is ${Math.round(height)} px high, at most 120`] : [];
  };

  /** However little a page says, its foot is at the bottom of the window. */
  const foot = () => {
    const { bottom } = box(document.querySelector(".site-footer"));
    const gap = Math.max(innerHeight, document.documentElement.scrollHeight) - (bottom + scrollY);
    return Math.abs(gap) > 1 ? [`the foot ends ${Math.round(gap)} px above the bottom`] : [];
  };

  const focusable = () =>
    all("a[href], button, input, select, textarea, summary, [tabindex='0']").filter((e) => isShown(e) && !e.disabled);

  /** What has the focus now, whether that is plain to see, and whether all of it is in view. */
  const focus = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const problems = [];
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) problems.push("focus is not visible");
    const { left, top, right, bottom } = box(element);
    if (top < -1 || left < -1 || right > innerWidth + 1 || (bottom > innerHeight + 1 && bottom - top < innerHeight)) {
      problems.push("focus is out of view");
    } else {
      const rect = element.getClientRects()[0];
      const hit = document.elementFromPoint((rect.left + rect.right) / 2, Math.min((rect.top + rect.bottom) / 2, innerHeight - 1));
      if (hit && !element.contains(hit) && !hit.contains(element)) problems.push("focus is covered by " + named(hit));
    }
    return { place: focusable().indexOf(element), problems: problems.map((problem) => problem + ": " + named(element)) };
  };

  /** Lays a style over the page for as long as a check lasts; a constructed sheet is no inline style. */
  const overlay = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text ? [sheet] : [];
  };

  /** In forced colours, the sectors' shapes keep colours of their own and lie on what the reader chose. */
  const forcedColours = () => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const shapes = all(".mark, svg [class^='sector-']").filter((e) => e.checkVisibility());
    const colour = (e) => (e.matches(".mark") ? getComputedStyle(e).backgroundColor : getComputedStyle(e).fill);
    return shapes.filter((e) => colour(e) === ground).map((e) => "vanishes into the ground: " + named(e));
  };

  /** Every selector and declaration of a style sheet, put to this browser: which of them does it not know? */
  const unknownStyles = (sheet) => {
    const unknown = [];
    // A block with nothing nested in it, and what stands before it: a selector, or the name of an at-rule.
    for (const [, before, block] of sheet.replace(/\/\*[^]*?\*\//g, "").matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      const selector = before.trim();
      if (/^(@|from$|to$|\d+%$)/.test(selector)) continue;
      if (!CSS.supports(`selector(:is(${selector.replace(/::[\w-]+/g, ":hover")}))`)) unknown.push(selector);
      for (const declaration of block.split(";").map((d) => d.trim()).filter(Boolean)) {
        const [, name, value] = declaration.match(/^([\w-]+)\s*:\s*([^]+)$/) ?? [];
        if (!name || (!name.startsWith("--") && !CSS.supports(name, value))) unknown.push(`${declaration} (${selector})`);
      }
    }
    return unknown;
  };

  window.__audit = {
    unknownStyles,
    overflow,
    cut,
    overlaps,
    targets,
    header,
    foot,
    focus,
    overlay,
    forcedColours,
    layout: () => [...overflow(), ...cut(), ...overlaps(), ...spills(), ...cutShapes()],
    splits,
    cutShapes,
    holdAnimations,
    focusableCount: () => focusable().length,
    text: () => document.body.innerText.replace(/\s+/g, " ").trim(),
    animations: () => document.getAnimations().map((a) => a.animationName + " runs: " + named(a.effect.target)),
  };
})();
