/** `copydesk cards FILE`: who is who and who said what, as lines to read in a terminal. */
import type { Annotations, Entity, Quote } from '../annotations.js';
import { ENTITY_TYPES } from '../annotations.js';
import { firstWords } from '../views/excerpt.js';
import { withoutMarkup } from '../engine/document/markup.js';
import { AnnotationIndex } from '../views/navigation.js';
import { textOf, type Words } from '../views/phrase.js';
import { terminalLine } from '../views/plain-text.js';
import { registerLine } from '../views/register-line.js';
import { startOf } from '../corrections/quote-rows.js';
import { sourceTextOf } from '../views/spoken.js';
import { counted } from '../formats/counted.js';
import { TYPE_HEADINGS } from '../formats/html.js';

const LONGEST_QUOTE = 160;
const ENGLISH: Words = { t: (message) => message, locale: 'en' };

/** The cards of an article. `bold` makes a name stand out. */
export function cardsText(annotations: Annotations, text: string, bold: (words: string) => string): string {
	const acts = annotations.quotes.filter(({ kind }) => kind === 'act').length;
	const index = new AnnotationIndex(annotations);
	const quotes = index.quoteRows.map(({ quote }) => quote);
	const sections = ENTITY_TYPES.map((type) => {
		const entities = annotations.entities.filter((entity) => entity.type === type);
		const lines = entities.flatMap((entity) => [cardLine(entity, index, bold), ...registered(entity, annotations.article.date)]);
		return lines.length > 0 ? [bold(TYPE_HEADINGS[type]), ...lines].join('\n') : '';
	});
	return (
		[headLine(annotations, quotes.length, acts), ...sections, quoteSection(index, quotes, text, bold)].filter(Boolean).join('\n\n') + '\n'
	);
}

function headLine({ article, entities }: Annotations, quotes: number, acts: number): string {
	const counts = [counted(entities.length, 'name'), counted(quotes, 'quote'), ...(acts > 0 ? [counted(acts, 'reported act')] : [])];
	return [printable(article.file ?? ''), article.date, ...counts].filter(Boolean).join(' · ');
}

function cardLine(entity: Entity, index: AnnotationIndex, bold: (words: string) => string): string {
	const mentions = index.mentionsOf(entity.id).length;
	const quotes = index.quotesOf(entity.id).length;
	const context = entity.context === null ? '' : ` — ${printable(entity.context)}`;
	const facts = [entity.type, counted(mentions, 'mention'), ...(quotes > 0 ? [counted(quotes, 'quote')] : [])];
	const aliases = entity.aliases.length > 0 ? [`also ${entity.aliases.map(printable).join(', ')}`] : [];
	return `  ${[bold(printable(entity.name)) + context, ...facts, ...aliases].join(' · ')}`;
}

function registered(entity: Entity, date: string | null): readonly string[] {
	const line = registerLine(entity, date, ENGLISH);
	return line ? [`    ${printable(textOf(line))}`] : [];
}

function quoteSection(index: AnnotationIndex, quotes: readonly Quote[], text: string, bold: (words: string) => string): string {
	if (quotes.length === 0) return '';
	const lines = quotes.map((quote) => {
		const speaker = printable(index.entity(quote.speaker)?.name ?? sourceTextOf(quote, text) ?? 'not said by whom');
		const words = quote.spans.map((span) => text.slice(span.start, span.end)).join(' […] ');
		const paragraph = index.blockNumberAt(startOf(quote));
		return `  ¶${paragraph} ${bold(speaker)}: ${printable(firstWords(withoutMarkup(words), LONGEST_QUOTE))}`;
	});
	return [bold('Quotes'), ...lines].join('\n');
}

function printable(words: string): string {
	return terminalLine(words).replace(/\s+/gu, ' ').trim();
}
