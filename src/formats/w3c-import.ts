/**
 * Reads W3C Web Annotations back: our own export whole, and of others what names something (a body that classifies or tags with one of our
 * types). Every annotation is anchored at the words that its selectors quote, or reported as a problem; never at a lookalike.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, FORMAT, VERSION, type Annotations, type EntityType, type Span } from '../annotations.js';
import { CodePoints } from './code-points.js';
import { checkedAnnotations, failure, parseJson, problemAt, type Parsed } from './json.js';

const record = v.record(v.string(), v.unknown());
const position = v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() });
const quotation = v.object({
	type: v.literal('TextQuoteSelector'),
	exact: v.string(),
	prefix: v.optional(v.string(), ''),
	suffix: v.optional(v.string(), ''),
});
const textualBody = v.object({ purpose: v.optional(v.string(), 'tagging'), value: v.string() });

type Fields = Readonly<Record<string, unknown>>;

/** The annotations of a collection, a page, a list or a single annotation, for `text`. Never throws. */
export function annotationsFromW3c(jsonLd: string, text: string): Parsed<Annotations> {
	const parsed = parseJson(jsonLd);
	if (!parsed.ok) return parsed;
	const collection = v.is(record, parsed.value) ? parsed.value : {};
	const reader = new W3cReader(text);
	reader.readEntities(collection['copydesk:entities']);
	for (const item of itemsOf(parsed.value)) reader.readItem(item);
	if (reader.lost.length > 0) {
		return failure(
			jsonLd,
			reader.lost.map((words) => problemAt(jsonLd, `Not found in the text: ${words}`, Math.max(0, jsonLd.indexOf(JSON.stringify(words))))),
		);
	}
	return checkedAnnotations(jsonLd, reader.document(collection['copydesk:document']));
}

function itemsOf(value: unknown): Fields[] {
	if (Array.isArray(value)) return value.filter((item) => v.is(record, item));
	if (!v.is(record, value)) return [];
	const page = v.is(record, value['first']) ? value['first'] : value;
	return Array.isArray(page['items']) ? itemsOf(page['items']) : value['type'] === 'Annotation' ? [value] : [];
}

/** Collects what the annotations say. */
class W3cReader {
	/** Quoted words that the text does not have, or has more than once. */
	readonly lost: string[] = [];
	readonly #text: string;
	readonly #codePoints: CodePoints;
	readonly #entities: unknown[] = [];
	readonly #mentions: Fields[] = [];
	readonly #quotes: Fields[] = [];
	readonly #dates: Fields[] = [];
	/** Ids of entities made for the annotations of others, by type and name. */
	readonly #made = new Map<string, string>();

	constructor(text: string) {
		this.#text = text;
		this.#codePoints = new CodePoints(text);
	}

	readEntities(entities: unknown): void {
		if (Array.isArray(entities)) this.#entities.push(...(entities as unknown[]));
	}

	readItem(item: Fields): void {
		const spans = this.#spansOf(item['target']);
		const [span] = spans;
		if (!span) return;
		const note = bodyValue(item, 'commenting');
		const common = note === undefined ? {} : { note };
		const mention = item['copydesk:mention'];
		const quote = item['copydesk:quote'];
		const date = item['copydesk:date'];
		if (v.is(record, mention)) this.#mentions.push({ ...mention, ...span, text: this.#slice(span), ...common });
		else if (v.is(record, quote))
			this.#quotes.push({ ...quote, spans, ...this.#part(item, 'source'), ...this.#part(item, 'cue'), ...common });
		else if (typeof date === 'string') this.#dates.push({ ...span, text: this.#slice(span), value: date });
		else this.#readForeign(item, span, common);
	}

	document(header: unknown): unknown {
		return {
			format: FORMAT,
			version: VERSION,
			article: { length: this.#text.length, date: null },
			...(v.is(record, header) ? header : {}),
			entities: this.#entities,
			mentions: this.#mentions,
			quotes: this.#quotes,
			dates: this.#dates,
		};
	}

	#readForeign(item: Fields, span: Span, common: object): void {
		const type = typeOf(item);
		if (!type) return;
		const words = this.#slice(span);
		const entity = this.#entityFor(type, bodyValue(item, 'identifying') ?? words, bodyValue(item, 'describing') ?? null);
		const id = `w${this.#mentions.length + 1}`;
		this.#mentions.push({ id, entity, ...span, text: words, form: 'name', confidence: 1, by: 'editor', ...common });
	}

	#entityFor(type: EntityType, name: string, context: string | null): string {
		const key = `${type}:${name}`;
		const known = this.#made.get(key);
		if (known !== undefined) return known;
		const id = `w${this.#made.size + 1}`;
		this.#made.set(key, id);
		this.#entities.push({ id, type, name, aliases: [], context, evidence: [] });
		return id;
	}

	#part(item: Fields, name: 'source' | 'cue'): Fields {
		const [span] = this.#spansOf(item[`copydesk:${name}`]);
		return { [name]: span ?? null };
	}

	#spansOf(target: unknown): Span[] {
		const targets = Array.isArray(target) ? target : [target];
		return targets.flatMap((one: unknown) => (v.is(record, one) ? (this.#spanOf(one['selector']) ?? []) : []));
	}

	#spanOf(selector: unknown): Span | undefined {
		const selectors: unknown[] = Array.isArray(selector) ? selector : [selector];
		const place = selectors.find((one) => v.is(position, one));
		const found = selectors.find((one) => v.is(quotation, one));
		const quoted = found && v.parse(quotation, found);
		const span = place && { start: this.#codePoints.toUtf16(place.start), end: this.#codePoints.toUtf16(place.end) };
		if (span && (quoted === undefined || this.#slice(span) === quoted.exact)) return this.#inText(span);
		return quoted && this.#quotedPlace(quoted);
	}

	#inText(span: Span): Span | undefined {
		return span.start < span.end && span.end <= this.#text.length ? span : undefined;
	}

	/** The one place that reads as quoted, with its surroundings or, where the words stand only once, without. */
	#quotedPlace({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }): Span | undefined {
		const start = this.#onlyPlace(prefix + exact + suffix, prefix.length) ?? this.#onlyPlace(exact, 0);
		if (start === undefined) this.lost.push(exact);
		return start === undefined ? undefined : { start, end: start + exact.length };
	}

	#onlyPlace(words: string, offset: number): number | undefined {
		const first = words === '' ? -1 : this.#text.indexOf(words);
		return first >= 0 && this.#text.indexOf(words, first + 1) < 0 ? first + offset : undefined;
	}

	#slice({ start, end }: Span): string {
		return this.#text.slice(start, end);
	}
}

function bodiesOf(item: Fields): v.InferOutput<typeof textualBody>[] {
	const bodies: unknown[] = Array.isArray(item['body']) ? item['body'] : [item['body']];
	return bodies.flatMap((one) => {
		const result = v.safeParse(textualBody, one);
		return result.success ? result.output : [];
	});
}

function bodyValue(item: Fields, purpose: string): string | undefined {
	return bodiesOf(item).find((one) => one.purpose === purpose)?.value;
}

/** The type that a body names, in any case: `Person`, `PERSON`, `person`. */
function typeOf(item: Fields): EntityType | undefined {
	const values = new Set(
		bodiesOf(item).flatMap(({ purpose, value }) => (/^(?:classifying|tagging)$/.test(purpose) ? value.toLowerCase() : [])),
	);
	return ENTITY_TYPES.find((type) => values.has(type));
}
