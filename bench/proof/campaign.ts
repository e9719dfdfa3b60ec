/** The transcripts of the campaign of 2016, cut into sentences that know where they stand, so that a bench can quote and change them. */
import { readdirSync, readFileSync } from 'node:fs';

/** Where the transcripts lie under the shared folder. */
const FOLDER = 'data/sources/campaign-2016/';

/** A sentence of a transcript. */
export interface Sentence {
	readonly file: SourceFile;
	/** Index among the file's parts. */
	readonly part: number;
	readonly text: string;
	/** The label that it stands under. */
	readonly label?: string;
	/** Counts what one speaker says until the next one does, from 0. */
	readonly answer: number;
	/** Words of the file before it. */
	readonly wordsBefore: number;
	/** Whether it is whole words between a capital and a full stop, without quotation marks, brackets or breaks. */
	readonly isPlain: boolean;
}

/** A transcript as a list of parts, of which some are sentences: these can be replaced. */
export interface SourceFile {
	readonly name: string;
	readonly encoding: 'utf-8' | 'windows-1252';
	/** Labels, stage directions, white space and sentences, in order. */
	readonly parts: string[];
	readonly sentences: Sentence[];
}

const LABEL =
	/^\(?[A-Z][A-Z’'. ()]{0,24}:|(?<=[.?!…] )[A-Z]{4,}:(?= )|^(?:Question|Donald Trump|Trump|Audience(?: Member)?|Clinton)[.:](?=\s)/gmu;
const DIRECTION = /\((?:APPLAUSE|LAUGHTER|CROSSTALK|BOOING|inaudible|ph)\)|\[(?!we\]|ing\])[^\]]*\]/giu;
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sen|Sec|Gov|Gen|No|vs|U\.S|[A-Z]))[.?!…]+["”’]?(?=\s)/gu;
const PLAIN = /^[A-Z][\p{L}\p{N}\s,’';:$%.–—-]*[^.\s…][.?!]$/u;
const BROKEN = /[“”"()[\]]|\w- \w|\.\.|…|- -|\d\s+\d|\s['’]|['’]\s|\b[A-Za-z]+\d|[:;]\s*$/u;

export function readCampaign(shared: URL): SourceFile[] {
	const folder = new URL(FOLDER, shared);
	return readdirSync(folder)
		.sort()
		.map((name) => sourceFile(name, readFileSync(new URL(name, folder))));
}

function sourceFile(name: string, bytes: Uint8Array): SourceFile {
	const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
	const text = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : windows1252Text(bytes);
	const file: SourceFile = { name, encoding, parts: [], sentences: [] };
	let answer = 0;
	let label: string | undefined;
	let wordsBefore = 0;
	for (const [kind, part] of partsOf(text)) {
		if (kind === 'label') {
			const next = part.replace(/[.:]$/u, '').toUpperCase().replace('DONALD ', '');
			if (next !== label) answer++;
			label = next;
		}
		if (kind === 'words') {
			const sentence = { file, part: file.parts.length, text: part, answer, wordsBefore, isPlain: isPlain(part) };
			file.sentences.push(label === undefined ? sentence : { ...sentence, label });
			wordsBefore += part.split(/\s+/u).length;
		}
		file.parts.push(part);
	}
	return file;
}

/** What Windows-1252 has from 0x80 on; Node.js 20 reads these bytes as control characters. */
const HIGH = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

function windows1252Text(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}

/** The bytes of a text in the encoding of its file. */
export function encoded(text: string, encoding: SourceFile['encoding']): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	return Uint8Array.from(text, (letter) => (HIGH.includes(letter) ? 0x80 + HIGH.indexOf(letter) : letter.charCodeAt(0)));
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function isPlain(text: string): boolean {
	return PLAIN.test(text) && !BROKEN.test(text);
}

type Part = readonly [kind: 'label' | 'space' | 'direction' | 'words', text: string];

function partsOf(text: string): Part[] {
	const cuts: { kind: Part[0]; start: number; end: number }[] = [];
	for (const match of text.matchAll(LABEL)) cuts.push({ kind: 'label', start: match.index, end: match.index + match[0].length });
	for (const match of text.matchAll(DIRECTION)) cuts.push({ kind: 'direction', start: match.index, end: match.index + match[0].length });
	cuts.sort((a, b) => a.start - b.start);
	const parts: Part[] = [];
	let at = 0;
	for (const { kind, start, end } of cuts) {
		if (start < at) continue;
		parts.push(...sentencesOf(text.slice(at, start)), [kind, text.slice(start, end)]);
		at = end;
	}
	return [...parts, ...sentencesOf(text.slice(at))];
}

/** Sentences and the white space around them; a line's end ends a sentence too. */
function sentencesOf(text: string): Part[] {
	return text.split(/(\s*[\r\n]+\s*)/u).flatMap((line): Part[] => {
		if (line.trim() === '') return line === '' ? [] : [['space', line]];
		const ends = [...line.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
		let from = 0;
		return [...ends, line.length].flatMap((to) => {
			const whole = line.slice(from, to);
			from = to;
			const words = whole.trim();
			if (words === '') return whole === '' ? [] : [['space', whole] as const];
			const lead = whole.slice(0, whole.indexOf(words));
			const tail = whole.slice(lead.length + words.length);
			return [['space', lead] as const, ['words', words] as const, ['space', tail] as const].filter(([, part]) => part !== '');
		});
	});
}
