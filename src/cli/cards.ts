/** `copydesk cards FILE`: who is who and who said what, as lines to read in a terminal. */
import type { Annotations, Entity, Quote } from '../annotations.js';
import { ENTITY_TYPES } from '../annotations.js';
import { blockNumberAt, structureIn } from '../engine/document/blocks.js';
import { clipped } from '../views/phrase.js';

const LONGEST_QUOTE = 160;
const PLURALS = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
	group: 'Groups',
	event: 'Events',
	work: 'Works',
} as const;

/** The cards of an article. `bold` makes a name stand out. */
export function cardsText(annotations: Annotations, text: string, bold: (words: string) => string): string {
	const quotes = annotations.quotes.filter((quote) => quote.kind !== 'mention');
	const mentionCounts = counts(annotations.mentions.map((mention) => mention.entity));
	const quoteCounts = counts(quotes.flatMap((quote) => quote.speaker ?? []));
	const sections = ENTITY_TYPES.map((type) => {
		const entities = annotations.entities.filter((entity) => entity.type === type);
		const lines = entities.map((entity) => cardLine(entity, mentionCounts.get(entity.id) ?? 0, quoteCounts.get(entity.id) ?? 0, bold));
		return lines.length > 0 ? [bold(PLURALS[type]), ...lines].join('\n') : '';
	});
	return (
		[headLine(annotations, quotes.length), ...sections, quoteSection(annotations, quotes, text, bold)].filter(Boolean).join('\n\n') + '\n'
	);
}

function headLine({ article, entities }: Annotations, quotes: number): string {
	return [article.file, article.date, counted(entities.length, 'name'), counted(quotes, 'quote')].filter(Boolean).join(' · ');
}

function cardLine(entity: Entity, mentions: number, quotes: number, bold: (words: string) => string): string {
	const context = entity.context === null ? '' : ` — ${printable(entity.context)}`;
	const facts = [entity.type, counted(mentions, 'mention'), ...(quotes > 0 ? [counted(quotes, 'quote')] : [])];
	const aliases = entity.aliases.length > 0 ? [`also ${entity.aliases.map(printable).join(', ')}`] : [];
	return `  ${[bold(printable(entity.name)) + context, ...facts, ...aliases].join(' · ')}`;
}

function quoteSection(annotations: Annotations, quotes: readonly Quote[], text: string, bold: (words: string) => string): string {
	if (quotes.length === 0) return '';
	const structure = structureIn(annotations);
	const names = new Map(annotations.entities.map((entity) => [entity.id, entity.name]));
	const lines = quotes.map((quote) => {
		const source = quote.source ? text.slice(quote.source.start, quote.source.end) : 'not said by whom';
		const speaker = printable((quote.speaker === null ? undefined : names.get(quote.speaker)) ?? source);
		const words = quote.spans.map((span) => text.slice(span.start, span.end)).join(' […] ');
		const paragraph = blockNumberAt(structure, quote.spans[0]?.start ?? 0);
		return `  ¶${paragraph} ${bold(speaker)}: ${printable(clipped(words, LONGEST_QUOTE))}`;
	});
	return [bold('Quotes'), ...lines].join('\n');
}

function counts(ids: readonly string[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
	return count;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** On one line and without control characters, by which an article could steer the terminal. */
function printable(words: string): string {
	return words.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
