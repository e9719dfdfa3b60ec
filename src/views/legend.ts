/** How each kind of mark looks, and the legend that says so: as samples for a tooltip, and as a page. */
import type { EntityType } from '../annotations.js';
import { NAME_LINES, QUOTE_LINES, type MarkLine } from '../formats/mark-lines.js';
import { capitalized, kindInWords, typeInWords } from './labels.js';
import { laterLayer, MARK_KINDS, type MarkKind, type MarkLayer } from './marks.js';
import type { Words } from './phrase.js';
import { SHOWN_VERDICTS, VERDICT_SIGNS, verdictColor, verdictExplained, verdictInWords } from './verdicts.js';

/** How a mark looks: the line with its theme colour, and whether there is a tint. */
export interface MarkLook {
	readonly line?: MarkLine & { readonly color: string };
	readonly isTinted: boolean;
	/** Titles of works stand in italics, as in print. */
	readonly isItalic: boolean;
}

/** The theme colour of the tint. */
export const TINT = 'copydesk.quoteBackground';

const name = (type: EntityType): MarkLook => ({
	line: { ...NAME_LINES[type], color: `copydesk.${type}` },
	isTinted: false,
	isItalic: type === 'work',
});
const plainLine = (line: MarkLine, color: string, isTinted = false): MarkLook => ({ line: { ...line, color }, isTinted, isItalic: false });
const THIN: MarkLine = { style: 'dotted', width: 1 };

export const LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
	person: name('person'),
	organization: name('organization'),
	place: name('place'),
	group: name('group'),
	event: name('event'),
	work: name('work'),
	pronouns: plainLine(THIN, 'copydesk.person'),
	quotes: { isTinted: true, isItalic: false },
	partialQuotes: plainLine(QUOTE_LINES.partial, 'copydesk.indirectQuote', true),
	indirectQuotes: plainLine(QUOTE_LINES.indirect, 'copydesk.indirectQuote'),
	reportedActs: plainLine(QUOTE_LINES.act, 'copydesk.indirectQuote'),
	dates: plainLine(THIN, 'copydesk.date'),
};

/** The kind of mark that a layer shows; undefined for ticks and for the overview ruler. */
export function kindOfLayer(layer: MarkLayer): MarkKind | undefined {
	return MARK_KINDS.find((kind) => layer === kind || layer === laterLayer(kind as EntityType));
}

/** A theme colour as VS Code hands it to style sheets: in those of web views, dots after the first one stay. */
function cssColor(color: string): string {
	const [name, nameInWebview] = [color.replaceAll('.', '-'), color.replace('.', '-').replaceAll('.', '\\.')];
	return name === nameInWebview ? `var(--vscode-${name})` : `var(--vscode-${nameInWebview}, var(--vscode-${name}))`;
}

/** A colour for later mentions: of the same hue, and fainter. */
export function faint(color: string): string {
	return `color-mix(in srgb, ${cssColor(color)} 55%, transparent)`;
}

/** A line of the legend: words that look like the mark, and what it means. */
export interface LegendRow {
	readonly kind: MarkKind;
	readonly sample: string;
	readonly meaning: string;
}

/** The legend in the reader's words. */
export function legendRows(words: Words): readonly LegendRow[] {
	const { t } = words;
	const type = (kind: EntityType, sample: string): LegendRow => ({ kind, sample, meaning: capitalized(typeInWords(kind, words)) });
	return [
		type('person', t('Ann Roe')),
		type('organization', t('Harbour Board')),
		type('place', t('Northby')),
		type('group', t('Norwegians')),
		type('event', t('Storm Alva')),
		type('work', t('The Bridge')),
		{ kind: 'pronouns', sample: t('she'), meaning: t('Pronoun or description of somebody who is named') },
		{ kind: 'quotes', sample: t('“We build,”'), meaning: capitalized(kindInWords('direct', words)) },
		{ kind: 'partialQuotes', sample: t('“a gift”'), meaning: capitalized(kindInWords('partial', words)) },
		{ kind: 'indirectQuotes', sample: t('that it will hold'), meaning: capitalized(kindInWords('indirect', words)) },
		{ kind: 'reportedActs', sample: t('urged her to go'), meaning: capitalized(kindInWords('act', words)) },
		{ kind: 'dates', sample: t('Friday'), meaning: t('Date') },
	];
}

/** The legend as a page for VS Code, whose theme has the colours. `isOn` tells which kinds are marked. */
export function legendPage(words: Words, isOn: (kind: MarkKind | 'verdicts') => boolean): string {
	const { t } = words;
	const off = (kind: MarkKind | 'verdicts'): string => (isOn(kind) ? '' : ` <small>${t('switched off')}</small>`);
	const rows = legendRows(words).map(({ kind, sample, meaning }) => legendRow(sampleStyle(kind), sample, meaning + off(kind)));
	const signs = SHOWN_VERDICTS.map((verdict) => {
		const meaning = `<strong>${capitalized(verdictInWords(verdict, words))}</strong>: ${verdictExplained(verdict, words)}`;
		return legendRow(`font-weight: bold; color: ${cssColor(verdictColor(verdict))}`, VERDICT_SIGNS[verdict], meaning);
	});
	const notes = [
		t('A tick (✓) stands behind what somebody has checked.'),
		t('The first mention of a name has a stronger line than later ones.'),
		t(
			'Beside the scroll bar stands what needs work: quotes of which the article does not say who says them and, once something is checked, whatever is not.',
		),
		t('Ctrl+Alt+D shows more or fewer marks. Colours and kinds can be changed in the settings.'),
	];
	return [
		'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<title>${t('Legend')}</title>`,
		'<style>td { white-space: nowrap } td, th { padding: 0.35em 2em 0.35em 0; text-align: left; font-weight: normal; font-size: 1.1em } p { max-width: 40em }</style>',
		`</head><body><main><h1>${t('Legend')}</h1><table>${rows.join('\n')}</table>`,
		`<h2>${t('Behind quotations that were held against sources')}${off('verdicts')}</h2><table>${signs.join('\n')}</table>`,
		...notes.map((note) => `<p>${note}</p>`),
		'</main></body></html>',
	].join('\n');
}

function legendRow(style: string, sample: string, meaning: string): string {
	return `<tr><td><span style="${style}">${sample}</span></td><th scope="row">${meaning}</th></tr>`;
}

function sampleStyle(kind: MarkKind): string {
	const { line, isTinted, isItalic } = LOOKS[kind];
	return [
		...(line ? [`border-bottom: ${line.width}px ${line.style} ${cssColor(line.color)}`] : []),
		...(isTinted ? [`background: ${cssColor(TINT)}`] : []),
		...(isItalic ? ['font-style: italic'] : []),
	].join('; ');
}

/** Pixels that words take at 12 pixels, about: narrow letters have little more than half the room of others. */
function widthOf(words: string): number {
	const narrow = words.match(/[ fijlrt’',.]/g)?.length ?? 0;
	return (words.length - narrow) * 7 + narrow * 4;
}

/** A sample as an SVG picture, for places that no style sheet reaches; `colorOf` turns a theme colour into one for SVG. */
export function sampleImage({ kind, sample }: LegendRow, colorOf: (color: string) => string, foreground: string): string {
	const { line, isTinted, isItalic } = LOOKS[kind];
	const width = widthOf(sample) + 8;
	const tint = isTinted ? `<rect width="${width}" height="17" fill="${colorOf(TINT)}"/>` : '';
	const font = `font-family="sans-serif" font-size="12"${isItalic ? ' font-style="italic"' : ''}`;
	// As long as its line, whatever font there is.
	const words = `<text x="4" y="13" ${font} textLength="${width - 8}" fill="${foreground}">${sample}</text>`;
	const under = line ? linesOf(line, width, colorOf(line.color)) : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20">${tint}${words}${under}</svg>`;
}

function linesOf({ style, width }: MarkLine, length: number, color: string): string {
	const [thickness, gap] = [style === 'double' ? 1 : width, style === 'dotted' ? width : style === 'dashed' ? 4 : 0];
	const dash = gap > 0 ? ` stroke-dasharray="${gap}"` : '';
	const at = style === 'double' ? [16, 18.5] : [17];
	return at.map((y) => `<path d="M0 ${y}h${length}" stroke="${color}" stroke-width="${thickness}"${dash}/>`).join('');
}
