/** Proposals of the archive as facts about entries of a register. */
import type { RegisterProposal } from '../../archive/archive.js';
import { acceptedForms } from '../../register/accepted-forms.js';
import type { EntryFacts } from '../../register/change.js';
import { comparableForm } from '../../register/form.js';
import type { RegisterEntry, RegisterRole } from '../../register/register.js';
import type { Translate } from '../phrase.js';
import { avoidReason } from './reasons.js';

/**
 * What the proposals add, each entry once, in the order in which they name it: to those of `entries` that they are about, else to a new one. What
 * an entry says of a form stays. `t` puts why a form is avoided into the language of who writes it.
 */
export function learnedFacts(
	entries: readonly RegisterEntry[],
	proposals: readonly RegisterProposal[],
	t: Translate,
): readonly EntryFacts[] {
	const learned = new Map<string, EntryFacts>();
	for (const proposal of proposals) {
		const entry = entryOf(proposal, entries);
		const { name, type } = entry ?? proposal.name;
		const key = entry?.id ?? JSON.stringify([type, comparableForm(name)]);
		const facts = learned.get(key) ?? { ...(entry ? { id: entry.id } : {}), name, type };
		learned.set(key, grownBy(facts, entry, proposal, t));
	}
	return [...learned.values()];
}

/** The entry that the archive names; else the one of that name and type. */
function entryOf({ name }: RegisterProposal, entries: readonly RegisterEntry[]): RegisterEntry | undefined {
	const form = comparableForm(name.name);
	const isNamed = (entry: RegisterEntry): boolean => entry.type === name.type && acceptedForms(entry).map(comparableForm).includes(form);
	return entries.find(({ id }) => id === name.entry) ?? entries.find(isNamed);
}

function grownBy(facts: EntryFacts, entry: RegisterEntry | undefined, proposal: RegisterProposal, t: Translate): EntryFacts {
	switch (proposal.kind) {
		case 'entry':
			return facts;
		case 'alias':
			return isListed(entry, proposal.form) ? facts : { ...facts, aliases: [...(facts.aliases ?? []), proposal.form] };
		case 'avoid': {
			const { form } = proposal;
			return isListed(entry, form) ? facts : { ...facts, avoid: [...(facts.avoid ?? []), { form, why: avoidReason(proposal, t) }] };
		}
		case 'role':
			return { ...facts, roles: [...(facts.roles ?? []), roleOf(proposal)] };
	}
}

/** Whether the entry has the form, accepted or to be avoided. */
function isListed(entry: RegisterEntry | undefined, form: string): boolean {
	const listed = entry ? [...acceptedForms(entry), ...(entry.avoid ?? []).map((avoided) => avoided.form)] : [];
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
