/** Articles for tests of the archive, in the notation of the gold articles. */
import type { Annotations, Entity } from '../../../src/annotations.js';
import type { ArticleRecord } from '../../../src/archive/archive.js';
import { openArchive, type OpenedArchive } from '../../../src/archive/open-archive.js';
import type { ArticleAudit } from '../../../src/audit/audit.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { openMemoryDatabase } from '../../../src/worker/archive/open-memory.js';
import { readMarkedUp } from '../harness/marked-up.js';

/** What an article says besides its text, by the marks' words (`p1`), and of quotes by their numbers. */
export interface ArticleSays {
	readonly contexts?: Readonly<Record<string, string>>;
	readonly speakers?: Readonly<Record<string, string>>;
}

const NO_AUDIT: ArticleAudit = {
	words: 0,
	quotedWords: 0,
	reportedWords: 0,
	sources: [],
	noComments: [],
	otherReasons: [],
	isSingleSource: false,
};

/** An article of that path and day. The longest form of an entity is its name. */
export function article(
	path: string,
	date: string | null,
	source: string,
	{ contexts = {}, speakers = {} }: ArticleSays = {},
): ArticleRecord {
	const { text, mentions, quotes } = readMarkedUp(source);
	const ids = [...new Set(mentions.map(({ entity }) => entity))];
	const entities = ids.map((id): Entity => {
		const own = mentions.filter(({ entity }) => entity === id);
		const forms = [...new Set(own.filter(({ isName }) => isName).map(({ start, end }) => text.slice(start, end)))];
		const [name = ''] = forms.toSorted((a, b) => b.length - a.length);
		const aliases = forms.filter((form) => form !== name);
		return { id, type: own[0]?.type ?? 'person', name, aliases, context: contexts[id] ?? null, evidence: [] };
	});
	const annotations: Annotations = {
		format: 'copydesk-annotations',
		version: 1,
		article: { length: text.length, date },
		entities,
		mentions: mentions.map(({ start, end, entity, isName }, at) => ({
			id: `m${at}`,
			...{ entity, start, end, text: text.slice(start, end), form: isName ? ('name' as const) : ('pronoun' as const) },
			confidence: 1,
			by: 'engine',
		})),
		quotes: [...quotes].map(([number, spans]) => ({
			id: `q${number}`,
			...{ kind: 'direct' as const, spans, speaker: speakers[number] ?? null, source: null, cue: null },
			...{ rule: 'none', confidence: 1, by: 'engine' as const },
		})),
		dates: [],
	};
	return { path, stamp: `${path} 1`, digest: `digest of ${source}`, text, annotations, audit: NO_AUDIT };
}

/** An empty archive in memory. */
export async function emptyArchive(): Promise<OpenedArchive> {
	return openArchive(await openMemoryDatabase(), 'engine 1');
}

/** An archive with these articles. */
export async function archiveOf(...articles: readonly ArticleRecord[]): Promise<OpenedArchive> {
	const archive = await emptyArchive();
	for (const one of articles) archive.put(one);
	return archive;
}

/** A register ready for look-ups. */
export function registerOf(...entries: readonly RegisterEntry[]): RegisterIndex {
	return new RegisterIndex({ ...EMPTY_REGISTER, entries });
}

/** Who is one with whom: the paths of each name that a search finds, sorted. */
export function groupsOf(archive: OpenedArchive, query: string): readonly (readonly string[])[] {
	return archive
		.search(query)
		.map(({ id }) => archive.appearances(id).map(({ path }) => path))
		.map((paths) => paths.toSorted())
		.sort((a, b) => a.join().localeCompare(b.join()));
}
