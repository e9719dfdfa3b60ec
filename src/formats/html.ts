/** The proof: the article with its names and quotes marked, and lists to tick off, as one HTML page to print. No scripts, nothing loaded. */
import type { Annotations, Entity, EntityType, Mention, Quote, QuoteProof, Span, WordChange } from '../annotations.js';
import { ENTITY_TYPES } from '../annotations.js';
import { countedMentions } from '../corrections/counted-mentions.js';
import { wordsOfQuote } from '../corrections/words.js';
import { structureIn } from '../engine/document/blocks.js';
import { markupOf, withoutMarkup } from '../engine/document/markup.js';
import { grouped } from '../engine/util/grouped.js';
import { counted } from './counted.js';
import { escaped, htmlPage } from './html-page.js';
import { PROOF_STYLE } from './html-style.js';
import { tableRows, type TableRow } from './html-tables.js';
import { acceptedCount, countedProofs, countedVerdicts, differs, placesLabel, verdictLabel } from './proof-words.js';

/** The letter that tells a type where colour does not: in print, to the colour-blind. */
const LETTERS: Readonly<Record<EntityType, string>> = { person: 'P', organization: 'O', place: 'L', group: 'G', event: 'E', work: 'W' };

/** What lists of names are headed. */
export const TYPE_HEADINGS: Readonly<Record<EntityType, string>> = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
	group: 'Groups',
	event: 'Events',
	work: 'Works',
};

/** The page. Everything from the article is escaped. */
export function proofPage(annotations: Annotations, text: string): string {
	const title = annotations.article.file ?? 'Article';
	return htmlPage({
		title: `Proof: ${title}`,
		generator: annotations.generator,
		style: PROOF_STYLE,
		content: [
			`<header><h1>${escaped(title)}</h1>${factLine(annotations)}${legend(annotations)}</header>`,
			`<main>\n${markedBlocks(annotations, text)}\n</main>`,
			nameList(annotations),
			quoteList(annotations, text),
			...unreadList(annotations),
		],
	});
}

function factLine({ article }: Annotations): string {
	const facts = [article.date === null ? 'no date' : `of ${article.date}`, article.sha256 === undefined ? '' : `SHA-256 ${article.sha256}`];
	return `<p class="facts">${escaped(facts.filter(Boolean).join(' · '))}</p>`;
}

function legend({ quotes }: Annotations): string {
	const types = ENTITY_TYPES.map((type) => `<span class="n ${type}">${type}<sup>${LETTERS[type]}</sup></span>`);
	const acts = quotes.some(({ kind }) => kind === 'act') ? ' <span class="q act">reported act</span>' : '';
	return `<p class="legend">${types.join(' ')} <span class="q direct">direct quote</span> <span class="q partial">partial quote</span> <span class="q indirect">indirect quote</span>${acts}</p>`;
}

/** The marks that a stretch of text carries. */
interface MarksOfLine {
	name: EntityType | null;
	/** In a mark of Markdown, which a reader of the page has no use for. */
	hidden: boolean;
	/** The quotes that are open, the innermost last. */
	readonly quotes: Quote['kind'][];
}

/** A place in the text where something begins or ends. */
interface Edge {
	readonly at: number;
	/** Ends come before beginnings. */
	readonly order: number;
	readonly apply: (marks: MarksOfLine) => void;
	/** HTML set at the place. */
	readonly insert: string;
}

/** Blocks cut at every beginning and end of a mark, so that marks that cross still make well-formed HTML. */
function markedBlocks(annotations: Annotations, text: string): string {
	const { blocks } = structureIn(annotations);
	const rows = isMarkdown(annotations) ? tableRows(text, blocks) : new Map<number, TableRow>();
	const edges = edgesOf(annotations, text, rows);
	const marks: MarksOfLine = { name: null, hidden: false, quotes: [] };
	let next = 0;
	const rendered = blocks.map((block, index) => {
		let html = '';
		let at = block.start;
		for (; next < edges.length; next++) {
			const edge = edges[next];
			if (!edge || edge.at > block.end) break;
			const to = Math.max(at, edge.at);
			html += marked(text.slice(at, to), marks) + (edge.at < block.start ? '' : edge.insert);
			at = to;
			edge.apply(marks);
		}
		html += marked(text.slice(at, block.end), marks);
		const numbered = `<span class="no">${index + 1}</span>${html}`;
		const row = rows.get(index);
		return row ? tableRow(row, numbered) : `<p dir="auto">${numbered}</p>`;
	});
	return rendered.filter(Boolean).join('\n');
}

function tableRow({ cell, isFirst, isLast }: TableRow, cells: string): string {
	const row = cell === null ? '' : `<tr><${cell} dir="auto">${cells}</${cell}></tr>`;
	return `${isFirst ? '<table>' : ''}${row}${isLast ? '</table>' : ''}`;
}

function edgesOf(annotations: Annotations, text: string, rows: ReadonlyMap<number, TableRow>): Edge[] {
	const typeOf = new Map(annotations.entities.map((entity) => [entity.id, entity.type]));
	const edges: Edge[] = [];
	for (const mention of annotations.mentions) edges.push(...nameEdges(mention, typeOf.get(mention.entity) ?? 'person'));
	for (const [index, quote] of spokenQuotes(annotations).entries()) {
		for (const span of quote.spans) edges.push(...quoteEdges(span, quote.kind, index + 1));
	}
	if (isMarkdown(annotations)) edges.push(...markupOf(text, structureIn(annotations).blocks).flatMap((span) => markupEdges(span)));
	for (const { cell, hidden } of rows.values()) {
		for (const sign of hidden) edges.push(...markupEdges(sign, sign.isBorder ? `</${cell ?? 'td'}><${cell ?? 'td'} dir="auto">` : ''));
	}
	return edges.sort((a, b) => a.at - b.at || a.order - b.order);
}

/** Quotes that somebody speaks: they have the numbers of the quote sheet. */
function spokenQuotes(annotations: Annotations): Quote[] {
	return annotations.quotes.filter((quote) => quote.kind !== 'mention');
}

function nameEdges(mention: Mention, type: EntityType): Edge[] {
	if (mention.form !== 'name') return [];
	return [
		{ at: mention.start, order: 1, apply: (marks) => (marks.name = type), insert: '' },
		{ at: mention.end, order: 0, apply: (marks) => (marks.name = null), insert: `<sup class="${type}">${LETTERS[type]}</sup>` },
	];
}

function quoteEdges(span: Span, kind: Quote['kind'], number: number): Edge[] {
	return [
		{ at: span.start, order: 1, apply: ({ quotes }) => quotes.push(kind), insert: `<sup class="qn">${number}</sup>` },
		{ at: span.end, order: 0, apply: ({ quotes }) => quotes.splice(Math.max(0, quotes.lastIndexOf(kind)), 1), insert: '' },
	];
}

/** `insert` stands in place of the hidden words. */
function markupEdges({ start, end }: Span, insert = ''): Edge[] {
	return [
		{ at: start, order: 1, apply: (marks) => (marks.hidden = true), insert: '' },
		{ at: end, order: 0, apply: (marks) => (marks.hidden = false), insert },
	];
}

function isMarkdown({ article }: Annotations): boolean {
	return /\.(?:md|markdown)$/i.test(article.file ?? '');
}

function marked(text: string, { name, hidden, quotes }: MarksOfLine): string {
	if (text === '' || hidden) return '';
	const quote = quotes.at(-1);
	const classes = [...(name ? ['n', name] : []), ...(quote ? ['q', quote] : [])];
	return classes.length > 0 ? `<span class="${classes.join(' ')}">${escaped(text)}</span>` : escaped(text);
}

function nameList(annotations: Annotations): string {
	const mentions = grouped(annotations.mentions, ({ entity }) => entity);
	const groups = ENTITY_TYPES.map((type) => {
		const entities = annotations.entities.filter((entity) => entity.type === type);
		const items = entities.map((entity) => nameItem(entity, mentions.get(entity.id) ?? []));
		return items.length > 0 ? `<h3>${TYPE_HEADINGS[type]}</h3>\n<ul>\n${items.join('\n')}\n</ul>` : '';
	});
	return `<section aria-label="Names">\n<h2>Names</h2>\n${groups.filter(Boolean).join('\n')}\n</section>`;
}

function nameItem(entity: Entity, mentions: readonly Mention[]): string {
	const context = entity.context === null ? '' : ` — ${escaped(entity.context)}`;
	const aliases = entity.aliases.length > 0 ? ` <span class="facts">also ${entity.aliases.map(escaped).join(', ')}</span>` : '';
	const toTick = countedMentions(mentions);
	const ticked = toTick.filter(({ checked }) => checked).length;
	const isDone = ticked > 0 && ticked === toTick.length;
	const counts = `× ${mentions.length}${ticked > 0 && !isDone ? `, ${ticked} of ${toTick.length} checked` : ''}`;
	const box = `<span class="box${isDone ? ' ticked' : ''}"></span>`;
	return `<li>${box}<strong>${escaped(entity.name)}</strong>${context}${aliases} <span class="facts">${counts}</span></li>`;
}

function quoteList(annotations: Annotations, text: string): string {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const items = spokenQuotes(annotations).map((quote) => {
		const speaker = quote.speaker === null ? undefined : entities.get(quote.speaker);
		const source = quote.source ? text.slice(quote.source.start, quote.source.end) : undefined;
		const quoted = quote.spans.map((span) => text.slice(span.start, span.end)).join(' […] ');
		const words = isMarkdown(annotations) ? withoutMarkup(quoted) : quoted;
		const change = changeSinceCheck(quote, text);
		const checked = quote.checked
			? ` <span class="facts">· checked by ${escaped(quote.checked.by)}, ${escaped(quote.checked.at.slice(0, 10))}${change}</span>`
			: '';
		const accepted = quote.accepted
			? ` <span class="facts">· accepted as edited${quote.accepted.reason === undefined ? '' : `: ${escaped(quote.accepted.reason)}`}</span>`
			: '';
		const who = escaped(speaker?.name ?? quote.sourceText ?? source ?? 'speaker not named');
		return `<li><span class="box${quote.checked && change === '' ? ' ticked' : ''}"></span><strong>${who}</strong>: ${escaped(words)} <span class="facts">${quote.kind === 'act' ? 'reported act' : quote.kind}</span>${checked}${accepted}${quote.proof ? proved(quote.proof) : ''}</li>`;
	});
	return `<section aria-label="Quotes">\n<h2>Quotes</h2>\n${summary(annotations, text)}<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

/** `11 quotes · 8 verbatim · 1 altered · 2 not found`: of quotations that were held against sources; nothing where none was. */
function summary({ quotes }: Annotations, text: string): string {
	const proofs = countedProofs(text, quotes, new Map(quotes.flatMap(({ id, proof }) => (proof ? [[id, proof] as const] : []))));
	if (proofs.length === 0) return '';
	const counts = countedVerdicts(proofs).map(({ verdict, count, substance }) => {
		const note = substance > 0 ? ` (${substance} in substance)` : '';
		return `${count} ${verdictLabel({ verdict, substance: false })}${note}`;
	});
	const accepted = acceptedCount(proofs);
	const all = [counted(proofs.length, 'quote'), ...counts, ...(accepted > 0 ? [`${accepted} accepted`] : [])];
	return `<p class="facts verdicts">${all.join(' · ')}</p>\n`;
}

/** The sources that could not be read, with the reason; none where all were read. */
function unreadList({ unreadSources = [] }: Annotations): readonly string[] {
	if (unreadSources.length === 0) return [];
	const items = unreadSources.map(({ file, reason }) => `<li><strong>${escaped(file)}</strong>: ${escaped(reason)}</li>`);
	return [`<section aria-label="Sources not read">\n<h2>Sources not read</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`];
}

/** What has changed since a quote was ticked off: its words, or the file that it was held against. The empty string for nothing. */
function changeSinceCheck({ checked, proof, spans }: Quote, text: string): string {
	if (checked?.text !== undefined && checked.text !== wordsOfQuote(text, spans)) return '; altered since';
	const places = proof?.places ?? [];
	const isOther = checked?.evidence?.places.some(({ file, sha256 }) =>
		places.some((place) => place.file === file && place.sha256 !== undefined && sha256 !== undefined && place.sha256 !== sha256),
	);
	return isOther ? '; its source has changed since' : '';
}

/** What sources say of a quote: the verdict with the places, and how the words differ, which is struck through or underlined, and named for ears. */
function proved(proof: QuoteProof): string {
	const places = placesLabel(proof);
	const line = `<strong>${verdictLabel(proof)}</strong>${places === '' ? '' : ` <span class="facts">${escaped(places)}</span>`}`;
	const changes = differs(proof) ? `<br>${proof.diff.map(changed).join(' ')}` : '';
	return `<div class="proof ${proof.verdict}${proof.substance ? ' substance' : ''}">${line}${changes}</div>`;
}

function changed({ op, article, source }: WordChange): string {
	if (op === 'equal') return escaped(article);
	const removed = source === '' ? [] : [`<del><span class="ears">source: </span>${escaped(source)}</del>`];
	const added = article === '' ? [] : [`<ins><span class="ears">article: </span>${escaped(article)}</ins>`];
	return [...removed, ...added].join(' ');
}
