/** The proof's style sheet: colours for the screen and a colour printer, letters and lines for the rest. */
import { ENTITY_TYPES, type EntityType } from '../annotations.js';
import { NAME_LINES, QUOTE_LINES } from './mark-lines.js';

/** Colours of names: on white, on the tint and in grey print their contrast is 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
const COLORS: Readonly<Record<EntityType, string>> = {
	person: '#1b5fa8',
	organization: '#6f32c9',
	place: '#1a6b30',
	group: '#7d5400',
	event: '#b3261e',
	work: '#00696d',
};

const names = ENTITY_TYPES.map((type) => {
	const { style, width } = NAME_LINES[type];
	return `.${type} { color: ${COLORS[type]}; border-bottom: ${width}px ${style} ${COLORS[type]}; }`;
});
const quotes = (['partial', 'indirect', 'act'] as const).map((kind) => {
	const { style, width } = QUOTE_LINES[kind];
	return `.q.${kind} { text-decoration: underline ${style} #555 ${width}px; text-underline-offset: 0.3em; }`;
});

/** What every page to print has: its letters, headings and small print. */
export const PAGE_STYLE = `body { font: 11pt/1.6 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 3em; color: #111; background: #fff; }
h1 { font-size: 1.3em; margin-bottom: 0; }
h2 { font-size: 1.1em; border-top: 1px solid #999; padding-top: 1em; }
h3 { font-size: 1em; margin-bottom: 0; }
.facts, .legend { color: #555; font-size: 0.85em; overflow-wrap: anywhere; }
ul, ol { padding-left: 2.5em; }
ul { list-style: none; padding-left: 1em; }
.ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
	body { margin: 0; padding: 0 0 0 3em; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
	p, li, tr { break-inside: avoid; }
	h2, caption { break-after: avoid; }
}
`;

export const PROOF_STYLE = `${PAGE_STYLE}main p, main table { position: relative; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.2em 0.6em; text-align: start; vertical-align: top; }
.no { position: absolute; left: -3em; width: 2em; text-align: right; color: #595959; font-size: 0.8em; font-weight: normal; }
${names.join('\n')}
.work { font-style: italic; }
sup { font: bold 0.6em sans-serif; border: 0 !important; }
.q { background: #f4eecf; }
${quotes.join('\n')}
.q.indirect, .q.act { background: none; }
.qn { color: #555; }
.box { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid #333; margin-right: 0.5em; }
.ticked { background: linear-gradient(135deg, transparent 45%, #333 45%, #333 55%, transparent 55%); }
.proof { margin: 0.2em 0 0.6em; padding-left: 0.6em; border-left: 2px solid #777; }
.proof.altered, .proof.stitched, .proof.said-by-another, .proof.not-found { border-left: 4px double #b3261e; }
.proof.substance { border-left: 6px solid #b3261e; }
del { color: #b3261e; text-decoration: line-through; }
ins { color: #1a6b30; text-decoration: underline; font-weight: bold; }
`;
