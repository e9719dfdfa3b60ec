/** Proposals of the archive as facts about entries of a register. */
import type { RegisterProposal } from '../../archive/archive.js';
import { acceptedForms } from '../../register/accepted-forms.js';
import { comparableForm } from '../../register/form.js';
import { newId } from '../../register/ids.js';
import type { Register, RegisterEntry, RegisterRole } from '../../register/register.js';

/**
 * What the proposals add, each entry once, in the order in which they name it. `registers` is the whole stack: an entry comes with all that it
 * has there, for in another file of the stack it would replace that. Names that have none get a new entry.
 */
export function learnedEntries(registers: Register, proposals: readonly RegisterProposal[]): readonly RegisterEntry[] {
	const known = new Map(registers.entries.map((entry) => [entry.id, entry]));
	const learned = new Map<string, RegisterEntry>();
	for (const proposal of proposals) {
		const all = [...new Map([...known, ...learned]).values()];
		const entry = entryOf(proposal, all) ?? newEntry(proposal, new Set(all.map(({ id }) => id)));
		learned.set(entry.id, grownBy(learned.get(entry.id) ?? entry, proposal));
	}
	return [...learned.values()];
}

/** The entry that the archive names; else the one of that name and type. */
function entryOf({ name }: RegisterProposal, entries: readonly RegisterEntry[]): RegisterEntry | undefined {
	const form = comparableForm(name.name);
	const isNamed = (entry: RegisterEntry): boolean => entry.type === name.type && acceptedForms(entry).map(comparableForm).includes(form);
	return entries.find(({ id }) => id === name.entry) ?? entries.find(isNamed);
}

function newEntry({ name }: RegisterProposal, taken: ReadonlySet<string>): RegisterEntry {
	return { id: newId(name.name, taken), name: name.name, type: name.type };
}

function grownBy(entry: RegisterEntry, proposal: RegisterProposal): RegisterEntry {
	switch (proposal.kind) {
		case 'entry':
			return entry;
		case 'alias':
			return isListed(entry, proposal.form) ? entry : { ...entry, aliases: [...(entry.aliases ?? []), proposal.form] };
		case 'avoid': {
			const { form, why } = proposal;
			return isListed(entry, form) ? entry : { ...entry, avoid: [...(entry.avoid ?? []), { form, ...(why === '' ? {} : { why }) }] };
		}
		case 'role':
			return withRole(entry, roleOf(proposal));
	}
}

/** Whether the entry has the form, be it accepted or to be avoided: what the editors said of it stays. */
function isListed(entry: RegisterEntry, form: string): boolean {
	const listed = [...acceptedForms(entry), ...(entry.avoid ?? []).map((avoided) => avoided.form)];
	return listed.map(comparableForm).includes(comparableForm(form));
}

/** The role with the first article that shows it as its source. */
function roleOf({ title, from, to, evidence }: Extract<RegisterProposal, { readonly kind: 'role' }>): RegisterRole {
	const [first] = evidence;
	return {
		title,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(first ? { source: [first.path, first.date].filter(Boolean).join(', ') } : {}),
	};
}

/** Roles stay in the order of time, as far as they have one. */
function withRole(entry: RegisterEntry, role: RegisterRole): RegisterEntry {
	const { roles = [] } = entry;
	if (roles.some(({ title, from, to }) => title === role.title && from === role.from && to === role.to)) return entry;
	const next = roles.findIndex(({ from = '' }) => role.from !== undefined && from > role.from);
	return { ...entry, roles: roles.toSpliced(next < 0 ? roles.length : next, 0, role) };
}
