/** What the register could learn from the articles, as a list to choose from. */
import type { ProposalEvidence, RegisterProposal } from '../../archive/archive.js';
import type { Translate } from '../phrase.js';
import { articlesInWords } from './counts.js';
import { shortDate } from './short-date.js';

/** The kinds of proposals, in the order of the list: what may be wrong in articles stands first. */
const PROPOSAL_KINDS = ['avoid', 'alias', 'role', 'entry'] as const satisfies readonly RegisterProposal['kind'][];
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** A proposal as a line. */
export interface ProposalRow {
	/** What it proposes, whatever articles come: what was refused is known by it. */
	readonly key: string;
	readonly proposal: RegisterProposal;
	readonly label: string;
	readonly description: string;
}

/** The proposals of a kind; groups without any are left out. */
export interface ProposalGroup {
	readonly kind: ProposalKind;
	readonly rows: readonly ProposalRow[];
}

/** The list, without what was refused; `locale` is the reader's BCP 47 tag. */
export function proposalGroups(
	proposals: readonly RegisterProposal[],
	refused: ReadonlySet<string>,
	t: Translate,
	locale: string,
): readonly ProposalGroup[] {
	const rows = proposals.map((proposal) => rowOf(proposal, t, locale)).filter(({ key }) => !refused.has(key));
	return PROPOSAL_KINDS.map((kind) => ({ kind, rows: rows.filter(({ proposal }) => proposal.kind === kind) })).filter(
		(group) => group.rows.length > 0,
	);
}

/** What a proposal is known by. */
export function proposalKey(proposal: RegisterProposal): string {
	const { kind, name } = proposal;
	return JSON.stringify([kind, name.type, name.name, ...(kind === 'entry' ? [] : [kind === 'role' ? proposal.title : proposal.form])]);
}

function rowOf(proposal: RegisterProposal, t: Translate, locale: string): ProposalRow {
	const { name, evidence } = proposal;
	const shown = articlesInWords(proposal.kind === 'entry' ? name.articles : evidence.length, { t });
	const articles = proposal.kind === 'avoid' ? t('{0}, against {1}', articlesInWords(proposal.few, { t }), proposal.usual) : shown;
	const isNew = proposal.kind !== 'entry' && name.entry === undefined;
	const facts = [...factsOf(proposal, t, locale), articles, ...(isNew ? [t('new entry')] : [])];
	return { key: proposalKey(proposal), proposal, label: labelOf(proposal), description: facts.filter(Boolean).join(' · ') };
}

function labelOf(proposal: RegisterProposal): string {
	if (proposal.kind === 'entry') return proposal.name.name;
	return proposal.kind === 'role' ? proposal.title : proposal.form;
}

function factsOf(proposal: RegisterProposal, t: Translate, locale: string): readonly string[] {
	const { name } = proposal.name;
	switch (proposal.kind) {
		case 'entry':
			return [proposal.name.lastContext ?? ''];
		case 'alias':
			return [t('also for {0}', name)];
		case 'avoid':
			return [t('write {0}', name)];
		case 'role':
			return [name, period(proposal, t, locale)];
	}
}

/** `4 Mar 2019 to 3 Jan 2020`. */
function period(proposal: { readonly from?: string; readonly to?: string }, t: Translate, locale: string): string {
	const [from, to] = [proposal.from, proposal.to].map((date) => (date === undefined ? undefined : shortDate(date, { locale })));
	if (from !== undefined && to !== undefined) return from === to ? from : t('{0} to {1}', from, to);
	if (from !== undefined) return t('from {0}', from);
	return to === undefined ? '' : t('until {0}', to);
}

/** What a kind of proposals is called. */
export function kindOfProposals(kind: ProposalKind, t: Translate): string {
	switch (kind) {
		case 'avoid':
			return t('Forms to Avoid');
		case 'alias':
			return t('Spelling Variants to Accept');
		case 'role':
			return t('Titles with Dates');
		case 'entry':
			return t('New Entries');
	}
}

/** An article that shows it, as a line: the words, the date and the file. */
export function evidenceLine(
	{ excerpt, date, path }: ProposalEvidence,
	locale: string,
): { readonly label: string; readonly description: string } {
	return { label: excerpt, description: [date && shortDate(date, { locale }), path].filter(Boolean).join(' · ') };
}
