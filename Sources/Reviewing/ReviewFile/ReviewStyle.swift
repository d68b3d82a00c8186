/// The style sheet of the review file: the colours are those of the theme that is shipped, the fonts the reader's own.
let reviewStyle: StaticString = """
  :root {
    --paper: #ffffff; --mist: #f3f3f9; --text: #1a1b41; --quiet: #4a4b6b; --link: #2a3aa8; --line: #d5d6e6;
    --strong: #7c7d9c; --ink: #1a1b41; --good: #0b5d43; --good-mist: #dcf5e8; --bad: #8f2114; --bad-mist: #ffe6e1;
    --gutter: clamp(1rem, 4vw, 3rem);
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #10112a; --mist: #1b1c3d; --text: #f1f1fa; --quiet: #c1c2dc; --link: #b4c2ff; --line: #34365e;
      --strong: #8486b8; --ink: #1f2050; --good: #8ce8c0; --good-mist: #0f3a2c; --bad: #ffb3a6; --bad-mist: #4a1a14;
    }
  }
  *, ::before, ::after { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
  body { margin: 0; background: var(--paper); color: var(--text); font: 400 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1, h2, h3, p, ul, figure { margin: 0; }
  h1, h2, h3 { line-height: 1.15; letter-spacing: -0.012em; text-wrap: balance; }
  h1 { font-size: clamp(1.9rem, 1.3rem + 3vw, 3.25rem); }
  h2 { font-size: clamp(1.3rem, 1.1rem + 0.9vw, 1.75rem); margin-block-end: 1rem; }
  h3 { font-size: 1.375rem; }
  ul { padding: 0; list-style: none; }
  a { color: var(--link); text-underline-offset: 0.18em; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
  code { font: 0.9em/1.4 ui-monospace, monospace; }
  header, main { padding-inline: max(var(--gutter), (100% - 80rem) / 2); }
  header { padding-block: clamp(1.75rem, 4vw, 3.5rem); background: var(--ink); color: #ffffff; }
  .site { margin-block-start: 0.75rem; color: #cbcce4; }
  main { padding-block: 2rem 4rem; }
  section { margin-block-start: 2.75rem; }
  .verdict { padding: 0.9rem 1.1rem; border-inline-start: 6px solid var(--good); background: var(--good-mist); font-weight: 650; }
  .verdict.lost { border-color: var(--bad); background: var(--bad-mist); }
  .verdict :is(ul, .help) { margin-block-start: 0.5rem; font-weight: 400; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem; }
  .figures li { padding: 1.1rem 1.25rem; background: var(--mist); border-radius: 4px; }
  .figures li > span { display: block; }
  .figure-name { font-weight: 650; }
  .figure-values { font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.6rem); line-height: 1.25; font-variant-numeric: tabular-nums; }
  .old, .arrow, .figure-parts, .where, .more { color: var(--quiet); }
  .arrow { font-size: 0.8em; }
  .where, .more, figcaption { font-size: 0.9375rem; }
  .list > li { padding-block: 0.6rem; border-block-start: 1px solid var(--line); }
  .list > li > a { font-weight: 650; }
  .list .where { display: block; }
  article { margin-block-start: 1.5rem; padding-block-start: 1.5rem; border-block-start: 2px solid var(--strong); }
  article > * + * { margin-block-start: 0.6rem; }
  .badge { display: inline-block; margin-inline-start: 0.35rem; padding: 0.15rem 0.6rem; border-radius: 1rem; background: var(--text); color: var(--paper); font-size: 0.8125rem; letter-spacing: 0; vertical-align: 0.2em; }
  .changes { max-inline-size: 48rem; }
  .changes li { padding: 0.35rem 0 0.35rem 0.9rem; border-inline-start: 3px solid var(--line); }
  .changes li + li { margin-block-start: 0.35rem; }
  ins, del { padding: 0.05em 0.2em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  ins { background: var(--good-mist); color: var(--good); text-decoration: underline 1px; text-underline-offset: 0.18em; }
  del { background: var(--bad-mist); color: var(--bad); text-decoration: line-through 1px; }
  details { margin-block-start: 1rem; }
  summary { inline-size: fit-content; padding-block: 0.6rem; cursor: pointer; color: var(--link); font-weight: 650; }
  .views { display: grid; gap: 1.5rem; padding-block-start: 0.25rem; }
  figcaption { padding-block-end: 0.35rem; color: var(--quiet); font-weight: 650; }
  iframe { display: block; inline-size: 100%; block-size: min(44rem, 85vh); border: 1px solid var(--strong); border-radius: 4px; background: #ffffff; resize: vertical; }
  .remark { margin-block-start: 2rem; padding: 0.9rem 1.1rem; background: var(--mist); }
  @media (min-width: 60rem) {
    .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .list > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: 2rem; }
    .list .changes { grid-column: 1 / -1; }
  }
  @media print {
    body { font-size: 10pt; }
    header { padding-block: 0 1rem; background: none; color: inherit; }
    .site { color: inherit; }
    details { display: none; }
    li, h2, h3 { break-inside: avoid; break-after: auto; }
    h2, h3 { break-after: avoid; }
  }

  """
