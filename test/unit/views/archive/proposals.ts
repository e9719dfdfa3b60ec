/** Names and proposals of an archive, for the tests of what is made of them. */
import type { ArchiveName, ProposalEvidence, RegisterProposal } from '../../../../src/archive/archive.js';

/** A person of three articles. */
export const ANN: ArchiveName = { id: 1, name: 'Ann Roe', type: 'person', articles: 3, quotes: 2, lastContext: 'mayor of Northport' };

const EVIDENCE: ProposalEvidence = {
	path: 'harbour.txt',
	date: '2019-03-04',
	headline: 'The harbour opens',
	span: { start: 10, end: 17 },
	excerpt: 'deputy mayor Ann Roe said',
};

const COMMON = { name: ANN, evidence: [EVIDENCE], isSure: true };

/** One of each kind. */
export const PROPOSALS = {
	entry: { ...COMMON, kind: 'entry' },
	alias: { ...COMMON, kind: 'alias', form: 'Ann M. Roe' },
	avoid: { ...COMMON, kind: 'avoid', form: 'Anne Roe', usual: 5, few: 1, isSure: false },
	role: { ...COMMON, kind: 'role', title: 'deputy mayor', from: '2019-03-04', to: '2020-01-03' },
} as const satisfies Record<RegisterProposal['kind'], RegisterProposal>;
