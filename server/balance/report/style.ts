/** The report's look: paper and ink by day, the reverse by night, as the reader's machine asks. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #f5f0e4; --sheet: #fbf8f0; --ink: #1d1a15; --ink2: #5a5347; --rule: #cbc0a9; --bad: #a8321f; --good: #28607f; --soft: #c4d3da; --mid: #7fa0b1; }
@media (prefers-color-scheme: dark) { :root { --paper: #12181c; --sheet: #182025; --ink: #ece5d5; --ink2: #b5ad9c; --rule: #3b464c; --bad: #f0917c; --good: #8cc3e0; --soft: #2a4250; --mid: #4b7489; } }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, serif; }
h1, h2 { line-height: 1.2; font-weight: 600; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
p { max-width: 44rem; }
svg { width: 100%; height: auto; max-height: 46rem; background: var(--sheet); }
svg text { font: 12px "Segoe UI", system-ui, sans-serif; fill: var(--ink); }
svg .faint { fill: var(--ink2); }
svg .rule { stroke: var(--rule); stroke-width: 1; fill: none; }
svg .mark { stroke: var(--ink); stroke-width: 2; fill: none; }
svg .soft { fill: var(--soft); }
svg .mid { fill: var(--mid); }
svg .good { fill: var(--good); }
svg .bad { fill: var(--bad); }
svg .limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 4; fill: none; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
svg .grid { stroke: var(--rule); stroke-width: 0.5; fill: none; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1rem; }
nav a { color: var(--good); padding: 0.25rem 0; }
.target { border-bottom: 1px solid var(--rule); font: 0.9375rem/1.4 "Segoe UI", system-ui, sans-serif; }
.target summary { display: grid; grid-template-columns: 9rem minmax(0, 1fr) 7rem; gap: 0 1rem; align-items: baseline; padding: 0.4rem 0.25rem; cursor: pointer; }
.target summary b::before { content: '▸ '; }
.target[open] summary b::before { content: '▾ '; }
.target summary:hover { background: var(--sheet); }
.target[open] { padding-bottom: 0.75rem; }
.target .wide { padding-left: 1.1rem; }
.target[open] summary { background: var(--sheet); }
.kept { color: var(--good); }
@media (max-width: 40rem) { .target summary { grid-template-columns: minmax(0, 1fr) auto; } .asks { grid-row: 2; grid-column: 1 / -1; } }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font: 0.875rem/1.4 "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--ink2); padding: 0.5rem 0; }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; white-space: nowrap; }
th { font-weight: 600; }
.figure { text-align: right; }
#influence th[scope=col]:not(:first-child) { text-align: right; }
.missed { color: var(--bad); font-weight: 600; }
.up { background: color-mix(in srgb, var(--good) var(--much), transparent); text-align: right; padding-left: 0.5rem; }
.down { background: color-mix(in srgb, var(--bad) var(--much), transparent); text-align: right; padding-left: 0.5rem; }
`
