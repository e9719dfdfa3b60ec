/**
 * Work that grows with the article or its corrections, each piece a function of plain data. The worker does it for the extension; tests
 * and benches call it directly.
 */
import type { Annotations, Correction, GeneratorInfo } from '../annotations.js';
import type { ArticleAudit } from '../audit/audit.js';
import { auditOf } from '../audit/audit-of.js';
import { merged, type Editions, type Merged } from '../corrections/merge.js';
import { reanchored, requoted, type Reanchored } from '../corrections/reanchor.js';
import { compacted, sayAlike } from '../corrections/subject.js';
import { FORMATS, type FormatId } from '../formats/formats.js';
import { annotationsToJsonLine } from '../formats/json.js';
import { readSidecar, writeSidecar, type ReadSidecar } from '../formats/sidecar.js';
import type { RegisterChange } from '../register/change.js';
import { editedRegister, revertedRegister, type EditedRegister } from '../register/edited.js';
import { entriesNamed, type LayeredEntry } from '../register/entries-named.js';
import type { TextEdit } from '../register/text-edits.js';
import type { CheckSeverities } from '../views/checks/reported.js';
import { answerTo } from '../views/tools/answer.js';
import type { ToolQuery } from '../views/tools/answers.js';
import type { RegisterChecks } from '../views/register/run.js';
import { sha256 } from '../sources/sha256.js';
import type { AnnotatedText } from './patch.js';
import { registerReading, type RegisterReading } from './register-reading.js';
import { rescuedSidecar, type Leftover } from './rescue.js';
import { VIEWS } from './views.js';

/** What is written into a sidecar. `before` is the document that was read from it, whose unknown fields stay. */
export interface SidecarContent {
	/** Corrections that stand in the text, their quotations perhaps as they were some edits ago. */
	readonly held: readonly Correction[];
	/** Corrections that have lost their place. */
	readonly lost: readonly Correction[];
	/** The article's file name; none while it is untitled. */
	readonly file: string | undefined;
	readonly text: string;
	readonly before: Annotations | undefined;
}

/** The functions, by name. */
const WORK = {
	...VIEWS,

	/** Reads a sidecar. The document comes without its lists, which a sidecar leaves empty. */
	readSidecar: (json: string): ReadSidecar => {
		const read = readSidecar(json);
		if (!read.ok) return read;
		const { document } = read.sidecar;
		return { ok: true, sidecar: { ...read.sidecar, document: { ...document, ...NO_LISTS } } };
	},

	/** Whether a text is a register without a fault. */
	readRegister: (text: string): RegisterReading => registerReading(text),

	/** The edits that make changes of a register's text. */
	editRegister: (text: string, changes: readonly RegisterChange[]): EditedRegister => editedRegister(text, changes),

	/** The edits that take a change of a register back. */
	revertRegister: (text: string, after: string, before: string): readonly TextEdit[] | undefined => revertedRegister(text, after, before),

	/** The entries of several registers that have one of the forms. */
	entriesNamed: (layers: readonly string[], forms: readonly string[]): readonly LayeredEntry[] => entriesNamed(layers, forms),

	/** The text of a sidecar, with the article's digest. */
	writeSidecar: async ({ held, lost, file, text, before }: SidecarContent): Promise<string> => {
		const article = { ...(file === undefined ? {} : { file }), sha256: await sha256(text), length: text.length };
		return writeSidecar([...held.map((correction) => requoted(text, correction)), ...lost], article, before);
	},

	/** The corrections in `text`; of those on one subject, the last. */
	reanchor: (text: string, corrections: readonly Correction[]): Reanchored => {
		const { held, orphans } = reanchored(text, corrections);
		return { held: compacted(held), orphans };
	},

	/**
	 * Merges two editions that go back to a third. With `text`, in which mine hold, theirs are brought to it first: those that say the same as
	 * mine stand where mine do.
	 */
	merge: ([base, mine, theirs]: Editions, text?: string): Merged => {
		return merged(base, mine, text === undefined ? theirs : anchoredTheirs(text, mine, theirs));
	},

	/** One sidecar out of what a crash left beside it; null where nothing of that is whole. */
	rescue: (leftovers: readonly Leftover[]): Promise<string | null> => rescuedSidecar(leftovers),

	/** The corrections of a sidecar that hold for a text, or what is wrong with it. */
	correctionsIn: (json: string, text: string): readonly Correction[] | Extract<ReadSidecar, { readonly ok: false }> => {
		const read = readSidecar(json);
		return read.ok ? reanchored(text, read.sidecar.corrections).held : read;
	},

	/** The article in one of the formats, with its digest; on one line as JSON Lines has it. The worker adds what made it. */
	export: async (format: FormatId | 'jsonl', annotations: Annotations, text: string, generator?: GeneratorInfo): Promise<string> => {
		const whole = await withMaker(annotations, text, generator);
		return format === 'jsonl' ? `${annotationsToJsonLine(whole)}\n` : FORMATS[format].write(whole, text);
	},

	/** Who is quoted, how they are named, and how much is theirs. */
	audit: (text: string, annotations: Annotations): ArticleAudit => auditOf(text, annotations),

	/** What an assistant asks of an article, as JSON. The worker adds what made it, and the register that it was annotated with. */
	answer: async (
		query: ToolQuery,
		severities: CheckSeverities,
		annotations: Annotations,
		text: string,
		generator?: GeneratorInfo,
		register?: RegisterChecks,
	) => JSON.stringify(answerTo(query, text, await withMaker(annotations, text, generator), severities, register)),
};

type Views = typeof VIEWS;
export type ViewName = keyof Views;
export type ViewArguments<Name extends ViewName> = Parameters<Views[Name]> extends [AnnotatedText, ...infer Rest] ? Rest : never;

type Work = typeof WORK;
export type WorkName = keyof Work;
export type WorkArguments<Name extends WorkName> = Parameters<Work[Name]>;
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<Work[Name]>>;

/** Has a piece of work done somewhere. */
export type Run = <Name extends WorkName>(name: Name, ...args: WorkArguments<Name>) => Promise<WorkResult<Name>>;

/** Does a piece of work whose arguments came in a message. */
export function workOf(name: WorkName, args: readonly unknown[]): unknown {
	const work = WORK[name] as (...args: readonly unknown[]) => unknown;
	return work(...args);
}

/** Does the work in this thread. */
export const runHere: Run = (name, ...args) =>
	Promise.resolve().then(() => workOf(name, args) as WorkResult<typeof name> | Promise<WorkResult<typeof name>>);

const NO_LISTS = { entities: [], mentions: [], quotes: [], dates: [], corrections: [] };

async function withMaker(annotations: Annotations, text: string, generator: GeneratorInfo | undefined): Promise<Annotations> {
	const article = { ...annotations.article, sha256: await sha256(text) };
	return { ...annotations, ...(generator ? { generator } : {}), article };
}

function anchoredTheirs(text: string, mine: readonly Correction[], theirs: readonly Correction[]): Correction[] {
	const own = new Map(mine.map((correction) => [correction.id, correction]));
	const alike = (correction: Correction): Correction | undefined => {
		const same = own.get(correction.id);
		return same && sayAlike(same, correction) ? same : undefined;
	};
	const { held, orphans } = reanchored(
		text,
		theirs.filter((correction) => !alike(correction)),
	);
	const found = new Map(
		[...compacted(held), ...orphans.map((orphan) => orphan.correction)].map((correction) => [correction.id, correction]),
	);
	return theirs.map((correction) => alike(correction) ?? found.get(correction.id) ?? correction);
}
