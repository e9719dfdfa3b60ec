/**
 * Reads long JSON with pauses in between, and with places: what `JSON.parse` does at a stretch holds up whoever must answer meanwhile,
 * for tens of milliseconds where a sidecar has thousands of lines.
 */
import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Steps } from '../corrections/steps.js';

/** Where the values of objects and arrays stand, by the object or array and the key or index. */
export type Places = WeakMap<object, Map<string | number, number>>;

/** What was read, as far as it could be: `fault` says what is wrong first, and where. */
export interface ReadJson {
	readonly value: unknown;
	readonly fault: { readonly message: string; readonly offset: number } | null;
}

// The scanner's kinds of token; its own names for them are not there when the code runs.
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9 } as const;
const STRING = 10;
const NUMBER = 11;
const COMMENTS: readonly number[] = [12, 13];
const SPACE: readonly number[] = [14, 15];
const UNKNOWN = 16;
const END = 17;

/** What the scanner finds wrong with a token, by its numbers. */
const SCAN_FAULTS: Readonly<Record<number, string>> = {
	1: 'unexpected end of comment',
	2: 'unexpected end of string',
	3: 'unexpected end of number',
	4: 'invalid unicode',
	5: 'invalid escape character',
	6: 'invalid character',
};

/** So many tokens are read between two pauses. */
const AT_ONCE = 200;

/** Reads a JSON text; where `places` is given, where everything stands is put into it. Never throws. */
export function* readingJson(json: string, places?: Places): Steps<ReadJson> {
	const reader = new Reader(json, places);
	let count = 0;
	while (!reader.isDone) {
		reader.step();
		if (++count % AT_ONCE === 0) yield;
	}
	return { value: reader.value, fault: reader.fault };
}

type Container =
	{ readonly kind: 'object'; readonly object: Record<string, unknown> } | { readonly kind: 'array'; readonly array: unknown[] };

/** What may come next. */
type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'after' | 'end';

class Reader {
	readonly #scanner: JSONScanner;
	readonly #places: Places | undefined;
	readonly #stack: Container[] = [];
	#state: State = 'value';
	#key = '';
	value: unknown;
	fault: ReadJson['fault'] = null;
	isDone = false;

	constructor(json: string, places: Places | undefined) {
		// A space in the place of a byte order mark leaves all offsets as they are.
		this.#scanner = createScanner(json.startsWith('\ufeff') ? ` ${json.slice(1)}` : json, false);
		this.#places = places;
	}

	/** Reads one token. */
	step(): void {
		const token: number = this.#scanner.scan();
		if (SPACE.includes(token)) return;
		const wrong: number = this.#scanner.getTokenError();
		if (wrong !== 0) this.#fail(SCAN_FAULTS[wrong] ?? 'invalid symbol');
		else if (COMMENTS.includes(token)) this.#fail('invalid comment token');
		else if (token === UNKNOWN) this.#fail('invalid symbol');
		else this.#take(token);
	}

	#take(token: number): void {
		switch (this.#state) {
			case 'first-item':
				if (token === TOKEN.closeBracket) this.#close();
				else this.#takeValue(token);
				return;
			case 'value':
				this.#takeValue(token);
				return;
			case 'first-key':
				if (token === TOKEN.closeBrace) this.#close();
				else this.#takeKey(token);
				return;
			case 'key':
				this.#takeKey(token);
				return;
			case 'colon':
				if (token === TOKEN.colon) this.#state = 'value';
				else this.#fail('colon expected');
				return;
			case 'after':
				this.#takeAfter(token);
				return;
			default:
				if (token === END) this.isDone = true;
				else this.#fail('end of file expected');
		}
	}

	#takeValue(token: number): void {
		switch (token) {
			case TOKEN.openBrace:
				this.#open({ kind: 'object', object: {} });
				return;
			case TOKEN.openBracket:
				this.#open({ kind: 'array', array: [] });
				return;
			case STRING:
				this.#put(this.#scanner.getTokenValue());
				return;
			case NUMBER:
				this.#put(Number(this.#scanner.getTokenValue()));
				return;
			case TOKEN.null:
				this.#put(null);
				return;
			case TOKEN.true:
			case TOKEN.false:
				this.#put(token === TOKEN.true);
				return;
			default:
				this.#fail(this.#state === 'first-item' && token === END ? 'close bracket expected' : 'value expected');
		}
	}

	#takeKey(token: number): void {
		if (token === STRING) {
			this.#key = this.#scanner.getTokenValue();
			this.#state = 'colon';
		} else this.#fail(this.#state === 'first-key' && token === END ? 'close brace expected' : 'property name expected');
	}

	#takeAfter(token: number): void {
		const isObject = this.#stack.at(-1)?.kind === 'object';
		if (token === TOKEN.comma) this.#state = isObject ? 'key' : 'value';
		else if (token === (isObject ? TOKEN.closeBrace : TOKEN.closeBracket)) this.#close();
		else if (token === END) this.#fail(isObject ? 'close brace expected' : 'close bracket expected');
		else this.#fail('comma expected');
	}

	#open(container: Container): void {
		this.#put(container.kind === 'object' ? container.object : container.array);
		this.#stack.push(container);
		this.#state = container.kind === 'object' ? 'first-key' : 'first-item';
	}

	#close(): void {
		this.#stack.pop();
		this.#state = this.#stack.length > 0 ? 'after' : 'end';
	}

	/** Puts a value into what is open. */
	#put(value: unknown): void {
		const parent = this.#stack.at(-1);
		if (!parent) {
			this.value = value;
			this.#state = 'end';
			return;
		}
		if (parent.kind === 'array') {
			this.#place(parent.array, parent.array.length);
			parent.array.push(value);
		} else {
			this.#place(parent.object, this.#key);
			// As `JSON.parse` does: it is a key like any other.
			if (this.#key === '__proto__')
				Object.defineProperty(parent.object, this.#key, { value, writable: true, enumerable: true, configurable: true });
			else parent.object[this.#key] = value;
		}
		this.#state = 'after';
	}

	#place(container: object, key: string | number): void {
		if (!this.#places) return;
		const known = this.#places.get(container);
		if (known) known.set(key, this.#scanner.getTokenOffset());
		else this.#places.set(container, new Map([[key, this.#scanner.getTokenOffset()]]));
	}

	#fail(message: string): void {
		this.fault = { message: `Not JSON: ${message}.`, offset: this.#scanner.getTokenOffset() };
		this.isDone = true;
	}
}

/** Where the value at a path stands; where it is missing, the last place on the way to it. */
export function placeOf(value: unknown, path: readonly (string | number)[], places: Places): number {
	let [at, offset] = [value, 0];
	for (const key of path) {
		const place = typeof at === 'object' && at !== null ? places.get(at)?.get(key) : undefined;
		if (place === undefined) return offset;
		offset = place;
		at = (at as Record<string | number, unknown>)[key];
	}
	return offset;
}
