/**
 * Who is one person across articles: `npm run bench:identity`, `-- --errors` for every wrong join and every missing one.
 *
 * The newsroom's articles are put into an archive, without a register and with the newsroom's. Counted are pairs of a name in one article and a name in
 * another: of those that the archive takes for one, how many are (precision); of those that are one, how many it takes for one (recall). Then its
 * questions are answered by the truth, as an editor would, and the pairs are counted again. Ends with 1 where precision is below the bar.
 */
import { readFileSync } from 'node:fs';
import type { Annotations, Entity } from '../src/annotations.js';
import type { IdentityQuestion, NameInArticle, WritableArchive } from '../src/archive/archive.js';
import { openArchive } from '../src/archive/open-archive.js';
import { auditOf } from '../src/audit/audit-of.js';
import { annotateRegistered } from '../src/register/annotate-registered.js';
import { RegisterIndex } from '../src/register/index-of.js';
import { parseRegister } from '../src/register/parse.js';
import { REGISTER_FILE } from '../src/register/register.js';
import { openMemoryDatabase } from '../src/worker/archive/open-memory.js';
import { readShippedModel } from './model.js';
import { NEWSROOM, newsroomArticles, type NewsroomArticle } from './newsroom.js';

/** Precision in percent that the archive must reach by itself: a wrong join puts one person's words into another's mouth. */
const BAR = 98;
/** Times that an editor goes through the questions. */
const ROUNDS = 5;
/** More than there are names in the newsroom. */
const MOST_NAMES = 10_000;
/** Questions that an editor sees at once. */
const MOST_QUESTIONS = 200;

/** A name in an article, and who it is. */
interface Unit {
	readonly name: NameInArticle;
	readonly context: string | null;
	readonly identity: string;
	/** Where its mentions begin: two people of one name in one article are two. */
	readonly starts: ReadonlySet<number>;
}

interface Figures {
	readonly names: number;
	readonly joined: number;
	readonly right: number;
	readonly wanted: number;
}

const model = readShippedModel();
const withErrors = process.argv.includes('--errors');
const articles = newsroomArticles();
let missed = false;
for (const [title, register] of [['without a register'], ['with the register', houseRegister()]] as const) {
	console.log(`\n${title}`);
	const archive = openArchive(await openMemoryDatabase(), 'bench');
	archive.setRegister(register);
	const units = articles.flatMap((article) => unitsOf(article, putInto(archive, article, register)));
	const figures = counted(archive, units.filter(isPerson));
	missed ||= precision(figures) < BAR;
	console.log(`  persons                   ${shown(figures)}`);
	console.log(
		`  organizations and places  ${shown(
			counted(
				archive,
				units.filter((unit) => !isPerson(unit)),
			),
		)}`,
	);
	if (withErrors) for (const line of errors(archive, units)) console.log(`    ${line}`);
	answerQuestions(archive, units);
	console.log(`  persons, after answers    ${shown(counted(archive, units.filter(isPerson)))}`);
	archive.close();
}
if (missed) {
	console.log(`precision below ${BAR}`);
	process.exitCode = 1;
}

function houseRegister(): RegisterIndex {
	const parsed = parseRegister(readFileSync(new URL(REGISTER_FILE, NEWSROOM), 'utf8'));
	if (!parsed.ok) throw new Error(`${REGISTER_FILE}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
	return new RegisterIndex(parsed.value);
}

function putInto(archive: WritableArchive, { file, text }: NewsroomArticle, register: RegisterIndex | undefined): Annotations {
	const annotations = annotateRegistered(text, [], { model }, register);
	archive.put({ path: file, stamp: file, digest: file, text, annotations, audit: auditOf(text, annotations) });
	return annotations;
}

/** The entities of an article whom the truth knows, less those who only sign it, whom no archive lists; one that the engine has made of two people is nobody whom an archive could place. */
function unitsOf({ file, names }: NewsroomArticle, { entities, mentions, structure }: Annotations): readonly Unit[] {
	const bylines = structure?.blocks.filter(({ kind }) => kind === 'byline') ?? [];
	return entities.flatMap((entity) => {
		const own = mentions.filter((mention) => mention.entity === entity.id && mention.form === 'name');
		if (own.every(({ start }) => bylines.some((block) => block.start <= start && start < block.end))) return [];
		const identities = new Set(
			names.filter((name) => own.some(({ start, end }) => start < name.end && end === name.end)).map(({ identity }) => identity),
		);
		const [identity] = identities;
		if (identities.size > 1 && withErrors) console.log(`    mixed  ${file}: ${entity.name}: ${[...identities].join(', ')}`);
		return identity === undefined || identities.size > 1
			? []
			: [{ name: nameOf(file, entity), context: entity.context, identity, starts: new Set(own.map(({ start }) => start)) }];
	});
}

function nameOf(path: string, { name, type }: Entity): NameInArticle {
	return { path, name, type };
}

function isPerson({ name }: Unit): boolean {
	return name.type === 'person';
}

/** The number by which the archive knows each; those that it does not know are nobody. */
function numbers(archive: WritableArchive, units: readonly Unit[]): readonly (number | undefined)[] {
	const byPath = new Map<string, (readonly [start: number, id: number])[]>();
	for (const { id } of archive.search('', { limit: MOST_NAMES })) {
		for (const { path, mention } of archive.appearances(id)) {
			const places = byPath.get(path);
			if (places) places.push([mention.start, id]);
			else byPath.set(path, [[mention.start, id]]);
		}
	}
	return units.map(({ name, starts }) => byPath.get(name.path)?.find(([start]) => starts.has(start))?.[1]);
}

function counted(archive: WritableArchive, units: readonly Unit[]): Figures {
	const ids = numbers(archive, units);
	let [joined, right, wanted] = [0, 0, 0];
	for (const [a, b, at, other] of pairs(units)) {
		const isJoined = ids[at] !== undefined && ids[at] === ids[other];
		const isOne = a.identity === b.identity;
		if (isJoined) joined++;
		if (isOne) wanted++;
		if (isJoined && isOne) right++;
	}
	return { names: units.length, joined, right, wanted };
}

function* pairs(units: readonly Unit[]): Generator<readonly [Unit, Unit, number, number]> {
	for (const [at, a] of units.entries())
		for (const [offset, b] of units.slice(at + 1).entries()) if (a.name.path !== b.name.path) yield [a, b, at, at + 1 + offset];
}

function precision({ joined, right }: Figures): number {
	return joined === 0 ? 100 : (100 * right) / joined;
}

function shown(figures: Figures): string {
	const recall = figures.wanted === 0 ? 100 : (100 * figures.right) / figures.wanted;
	return `precision ${precision(figures).toFixed(1).padStart(5)}, recall ${recall.toFixed(1).padStart(5)} (${figures.names} names in articles)`;
}

/** Every wrong join and every missing one, once for each two forms with their identities. */
function errors(archive: WritableArchive, units: readonly Unit[]): readonly string[] {
	const ids = numbers(archive, units);
	const lines = new Map<string, string>();
	for (const [a, b, at, other] of pairs(units)) {
		const isJoined = ids[at] !== undefined && ids[at] === ids[other];
		if (isJoined === (a.identity === b.identity)) continue;
		const key = [a, b]
			.map(({ name, identity }) => `${name.name} ${name.type} ${identity}`)
			.toSorted()
			.join(' | ');
		if (!lines.has(key)) lines.set(key, `${isJoined ? 'joined' : 'apart '} ${described(a)} | ${described(b)}`);
	}
	return [...lines.values()].toSorted();
}

function described({ name, context, identity }: Unit): string {
	return `${name.name} (${identity}: ${context ?? '–'}, ${name.path.slice(0, 10)})`;
}

/** Answers what the archive asks by the truth, again while there is something new to answer; prints what was asked. */
function answerQuestions(archive: WritableArchive, units: readonly Unit[]): void {
	const identityOf = new Map(units.map(({ name, identity }) => [JSON.stringify(name), identity]));
	const asked = new Set<string>();
	let [same, different, unknown] = [0, 0, 0];
	for (let round = 0; round < ROUNDS; round++) {
		const questions = archive.identityQuestions(MOST_QUESTIONS).filter((question) => !asked.has(keyOf(question)));
		for (const question of questions) {
			asked.add(keyOf(question));
			const [left, right] = [question.left, question.right].map(({ path, name, type }) =>
				identityOf.get(JSON.stringify({ path, name, type })),
			);
			if (left === undefined || right === undefined) unknown++;
			else if (left === right) same++;
			else different++;
			if (withErrors)
				console.log(`    asked: ${question.left.name} / ${question.right.name}: ${question.why} (${left ?? '?'}, ${right ?? '?'})`);
			if (left !== undefined && right !== undefined) archive.answer({ left: question.left, right: question.right, isSame: left === right });
		}
	}
	console.log(`  questions asked: ${asked.size}, of which one person ${same}, two ${different}, not in the truth ${unknown}`);
}

function keyOf({ left, right }: IdentityQuestion): string {
	return JSON.stringify([left, right]);
}
