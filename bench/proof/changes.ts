/** Changes to the words of a passage, by what they are. Each takes the words and returns others, or null where they do not allow it. */
import { pick, type Random } from '../anchoring-edits.js';
import { CONTRACTIONS } from './word-swaps.js';

export type Change = (text: string, random: Random) => string | null;

/** Words at either end that are left as they are. */
const MARGIN = 2;
const CORE = /^([^\p{L}\p{N}$]*)(.*?)([^\p{L}\p{N}%]*)$/u;
const NEGATION = /^(?:no(?:n?-\w+)?|not|never|none|nothing|nobody|nor|neither|cannot|without|hardly|\w+n['’]t)$/iu;
const QUANTITY =
	/\d|%|^(?:hundred|thousand|million|billion|trillion|percent|dollars?|years?|months?|weeks?|days?|hours?|minutes?|miles?|two|three|four|five|six|seven|eight|nine|ten|half|dozen|one|first|second|third)$/iu;
const FILLER = /^(?:um|uh|er|you|know|i|mean|well|like|so|okay|right)$/iu;

export function coreOf(token: string | undefined): string {
	return CORE.exec(token ?? '')?.[2] ?? '';
}

export function isNegation(token: string | undefined): boolean {
	return NEGATION.test(coreOf(token));
}

function isName(token: string | undefined): boolean {
	return /^\p{Lu}/u.test(coreOf(token));
}

/** Whether a change of this word is one of ordinary words. */
function isOrdinary(token: string | undefined): boolean {
	const core = coreOf(token);
	return core.length > 0 && !isNegation(token) && !QUANTITY.test(core) && !isName(token) && !FILLER.test(core) && !/['’-]/u.test(core);
}

/** One of the tokens inside that `accept` takes, replaced by what `write` makes of it. */
export function atOneToken(
	text: string,
	random: Random,
	accept: (token: string, at: number, tokens: readonly string[]) => boolean,
	write: (token: string, at: number, tokens: readonly string[]) => string,
): string | null {
	const tokens = text.split(' ');
	const places = tokens
		.map((_, at) => at)
		.slice(MARGIN, -MARGIN)
		.filter((at) => accept(tokens[at] ?? '', at, tokens));
	if (places.length === 0) return null;
	const at = pick(places, random);
	return [...tokens.slice(0, at), write(tokens[at] ?? '', at, tokens), ...tokens.slice(at + 1)].filter((token) => token !== '').join(' ');
}

/** A word of the table, replaced by its partner; marks around it stay. With `anyCase`, a capital stays too. */
export function replaced(table: ReadonlyMap<string, string>, anyCase = false): Change {
	const partner = (core: string): string | undefined => {
		const found = table.get(core);
		if (found !== undefined || !anyCase) return found;
		const small = table.get(core.toLowerCase());
		return small && small.charAt(0).toUpperCase() + small.slice(1);
	};
	return (text, random) =>
		atOneToken(
			text,
			random,
			(token) => partner(coreOf(token)) !== undefined,
			(token) => withCore(token, partner(coreOf(token)) ?? ''),
		);
}

export function withCore(token: string, core: string): string {
	const [, before = '', , after = ''] = CORE.exec(token) ?? [];
	return before + core + after;
}

const ADDED = ['clearly', 'surely', 'simply', 'certainly', 'frankly', 'obviously'];

export const added: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) => !/\W$/u.test(token) && isOrdinary(token) && isOrdinary(tokens[at + 1]),
		(token) => `${token} ${pick(ADDED, random)}`,
	);

/** An ordinary word of four letters or more, which is no repetition. */
export const leftOut: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) => coreOf(token).length > 3 && isOrdinary(token) && !isRepeated(tokens, at) && !/\W$/u.test(token),
		() => '',
	);

export const phraseLeftOut: Change = (text, random) => {
	const tokens = text.split(' ');
	const length = 2 + Math.floor(random() * 2);
	const places = tokens
		.map((_, at) => at)
		.slice(4, -4 - length)
		.filter((at) => tokens.slice(at, at + length).every((token, offset) => isOrdinary(token) && !isRepeated(tokens, at + offset)));
	if (places.length === 0) return null;
	const at = pick(places, random);
	return [...tokens.slice(0, at), ...tokens.slice(at + length)].join(' ');
};

function isRepeated(tokens: readonly string[], at: number): boolean {
	const core = coreOf(tokens[at]).toLowerCase();
	return [-4, -3, -2, -1, 1, 2, 3, 4].some((offset) => coreOf(tokens[at + offset]).toLowerCase() === core);
}

export const swapped: Change = (text, random) => {
	const tokens = text.split(' ');
	const isMovable = (at: number): boolean => isOrdinary(tokens[at]) && !/\W$/u.test(tokens[at] ?? '') && !isRepeated(tokens, at);
	const places = tokens
		.map((_, at) => at)
		.slice(MARGIN, -MARGIN - 1)
		.filter((at) => isMovable(at) && isMovable(at + 1));
	if (places.length === 0) return null;
	const at = pick(places, random);
	return [...tokens.slice(0, at), tokens[at + 1] ?? '', tokens[at] ?? '', ...tokens.slice(at + 2)].join(' ');
};

export const negationLost: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) =>
			isNegation(token) && /^(?:no|not|never|cannot|\w+n['’]t)$/iu.test(coreOf(token)) && !isRepeated(tokens, at) && !/\W$/u.test(token),
		(token) => {
			const core = coreOf(token);
			if (/^(?:no|not|never)$/iu.test(core)) return '';
			const whole = new Map([
				['cannot', 'can'],
				["can't", 'can'],
				["won't", 'will'],
			]).get(core.toLowerCase().replace('’', "'"));
			return withCore(token, whole ?? core.slice(0, -3));
		},
	);

export const negationAdded: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) =>
			/^(?:is|are|was|were|will|can|could|should|would|must)$/u.test(token) &&
			isOrdinary(tokens[at + 1]) &&
			!tokens.slice(at - 4, at + 5).some(isNegation),
		(token) => (random() < 0.7 || token === 'will' || token === 'can' ? `${token} not` : `${token}n’t`),
	);

export const numberChanged: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token) => /^\$?\d+%?[,.;]?$/u.test(token),
		(token) => token.replace(/\d+/u, (digits) => String(Number(digits) + 1 + Math.floor(random() * 8))),
	);

export const numberBracketed: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) => /^\$?\d[\d,.]*\d*$/u.test(token) && !/^(?:percent|million|billion|trillion)/u.test(tokens[at + 1] ?? ''),
		() => pick(['[many]', '[some]', '[a few]', '[countless]'], random),
	);

/** A *not* or *don’t* goes into an ellipsis, with up to two words after it; the rest of its clause stays. */
export const notSwallowed: Change = (text, random) => {
	const tokens = text.split(' ');
	const places = tokens
		.map((_, at) => at)
		.slice(3, -6)
		.filter((at) => {
			const next = tokens.slice(at + 1, at + 5);
			return (
				isSwallowable(tokens[at]) &&
				!/\W$/u.test(tokens[at] ?? '') &&
				next.every((token) => /^[\p{L}]+$/u.test(token) && !isNegation(token))
			);
		});
	if (places.length === 0) return null;
	const at = pick(places, random);
	return [...tokens.slice(0, at), '…', ...tokens.slice(at + 1 + Math.floor(random() * 3))].join(' ');
};

function isSwallowable(token: string | undefined): boolean {
	return /^(?:not|never|do|does|did|is|are|was|would|could|should|have|has)(?:n['’]t)?$/u.test(token ?? '') && isNegation(token);
}

const ELLIPSES = [' … ', ' ... ', '… ', ' . . . ', ' [...] ', ' […] ', '... '];

/** Two to eight ordinary words between four on either side, replaced by an ellipsis. */
export const shortened: Change = (text, random) => {
	const found = omission(text, 2 + Math.floor(random() * 7), random);
	return found && found[0] + pick(ELLIPSES, random) + found[1];
};

/** What stands before and after some ordinary words that are left out. */
export function omission(text: string, length: number, random: Random): [string, string] | null {
	const tokens = text.split(' ');
	const places = tokens
		.map((_, at) => at)
		.slice(4, -4 - length)
		.filter(
			(at) =>
				tokens.slice(at, at + length).every((token) => !isNegation(token) && !QUANTITY.test(coreOf(token))) && !isEdge(tokens, at, length),
		);
	if (places.length === 0) return null;
	const at = pick(places, random);
	return [
		tokens
			.slice(0, at)
			.join(' ')
			.replace(/[,;:–—-]+$|[.!?]$/u, ''),
		tokens.slice(at + length).join(' '),
	];
}

/** Whether what is left would be a repetition, or belongs to a number or to a negation. */
function isEdge(tokens: readonly string[], at: number, length: number): boolean {
	const around = [tokens[at - 1], tokens[at + length]];
	return (
		around.some((token) => isNegation(token) || QUANTITY.test(coreOf(token)) || /[.!?]$/u.test(token ?? '')) ||
		[at, at + length - 1].some((one) => isRepeated(tokens, one))
	);
}

/** Contractions written out. */
export const writtenOut: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token) => isContracted(coreOf(token)),
		(token) => withCore(token, CONTRACTIONS.get(coreOf(token).replace('’', "'")) ?? ''),
	);

function isContracted(core: string): boolean {
	return CONTRACTIONS.has(core.replace('’', "'"));
}

/** Two words that a contraction stands for, contracted. */
export const contracted: Change = (text, random) => {
	const places = [...CONTRACTIONS].flatMap(([short, long]) =>
		[...text.matchAll(new RegExp(`(?<=\\w )${long}(?= [a-z]+ [a-z]+)`, 'gu'))].map(({ index }) => ({ index, short, long })),
	);
	if (places.length === 0) return null;
	const { index, short, long } = pick(places, random);
	return text.slice(0, index) + short.replace("'", random() < 0.5 ? '’' : "'") + text.slice(index + long.length);
};
