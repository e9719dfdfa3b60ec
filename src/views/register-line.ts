/** What the house register knows of somebody, in a line beside what the article says. */
import type { Entity, RegisteredAs, RegisterRole } from '../annotations.js';
import { dayInWords } from './date-words.js';
import { firstWords } from './excerpt.js';
import { phrase, plain, strong, type Run, type Words } from './phrase.js';
import { roleOn, titleVerdict } from './register-titles.js';

/** Code units of a title that are shown. */
const TITLE_LENGTH = 120;
/** Code units of a note that are shown: two lines of a card. */
const NOTE_LENGTH = 160;

/**
 * The line of an entity in an article of `date` (ISO; null where it is not known); undefined where the register does not have it. `articles` is in
 * how many articles it is, where an archive knows that.
 */
export function registerLine(entity: Entity, date: string | null, words: Words, articles?: Run): Run[] | undefined {
	const { register } = entity;
	if (!register) return undefined;
	const more = [...(articles ? [articles] : []), ...webLink(register.uri)];
	return [...comparison(entity, register, date, words), ...more.flatMap((run) => [plain(' · '), run])];
}

/** All lines of a card that come from the register: that one, and its note. */
export function registerLines(entity: Entity, date: string | null, words: Words, articles?: Run): Run[][] {
	const line = registerLine(entity, date, words, articles);
	return line ? [line, ...registerNote(entity, words)] : [];
}

/** The register's note on somebody. */
function registerNote({ register }: Entity, { t }: Words): Run[][] {
	return register?.note === undefined ? [] : [phrase(t('Register note: {0}'), plain(firstWords(register.note, NOTE_LENGTH)))];
}

/** What both say, if they differ; else what the register says. */
function comparison(entity: Entity, register: RegisteredAs, date: string | null, words: Words): Run[] {
	const { t } = words;
	const { roles = [] } = register;
	const name = register.name === entity.name ? [] : [strong(firstWords(register.name, TITLE_LENGTH))];
	const role = roleOn(roles, date) ?? roles[0];
	const differs = entity.context !== null && roles.length > 0 && titleVerdict(entity.context, roles, date).kind !== 'right';
	const titles = role ? [roleRuns(role, words, differs), ...laterThan(role, roles, date, words)] : [];
	const known = [...name.map((run) => [run]), ...titles].flatMap((runs, at) => (at === 0 ? runs : [plain(', '), ...runs]));
	if (known.length === 0) return [plain(t('In the register'))];
	if (!differs) return phrase(t('Register: {0}'), known);
	const own = strong(firstWords(entity.context, TITLE_LENGTH));
	if (date === null) return phrase(t('This article: {0} — register: {1}'), own, known);
	return phrase(t('This article: {0} — register on {1}: {2}'), own, plain(dayInWords(date, words)), known);
}

/** What somebody became after the article, by the role that follows: readers of an old article may know them by that. */
function laterThan({ to }: RegisterRole, roles: readonly RegisterRole[], date: string | null, words: Words): Run[][] {
	const later = date === null || to === undefined ? [] : roles.filter(({ from }) => from !== undefined && from > date && from >= to);
	const [next] = [...later].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
	return next ? [phrase(words.t('later {0}'), roleRuns(next, words, false))] : [];
}

/** `mayor of Ottery since 4 March 2024`. */
function roleRuns({ title, from, to }: RegisterRole, words: Words, isStrong: boolean): Run[] {
	const { t } = words;
	const shown = (isStrong ? strong : plain)(firstWords(title, TITLE_LENGTH));
	const day = (value: string): Run => plain(dayInWords(value, words));
	if (from === undefined) return to === undefined ? [shown] : phrase(t('{0} until {1}'), shown, day(to));
	return to === undefined ? phrase(t('{0} since {1}'), shown, day(from)) : phrase(t('{0} {1} to {2}'), shown, day(from), day(to));
}

/** A link to where somebody is described on the web; none of another kind than `https` or `http`. */
function webLink(uri = ''): Run[] {
	if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return [];
	const { hostname, href } = new URL(uri);
	return [{ text: /(?:^|\.)wikidata\.org$/.test(hostname) ? 'Wikidata' : hostname.replace(/^www\./, ''), href }];
}
