/** The tools of `copydesk mcp` as an assistant sees them: what each is for, what it takes and what it answers with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ENTITY_TYPES, QUOTE_KINDS } from '../annotations.js';
import { annotationsSchema, generatorSchema, schemaDefinitions } from '../formats/schema.js';
import { CHECK_IDS } from '../views/checks/check.js';
import { SEVERITIES } from '../views/checks/severity.js';
import type { ToolAnswers, ToolName } from '../views/tools/answers.js';
import { verificationSchema } from './verify-schema.js';
import { count, described, spanEntriesOf } from '../formats/schema-parts.js';

/** An answer with warnings in words: corrections that lost their place, a text that was read in part. */
export type ToolAnswer<Name extends ToolName = ToolName> = ToolAnswers[Name] & { readonly warnings: readonly string[] };

const text = v.pipe(v.string(), v.minLength(1));

const date = v.exactOptional(
	v.pipe(
		v.string(),
		v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2020-01-05 is needed'),
		v.description('The day of publication, such as 2020-01-05, where the article does not tell.'),
	),
);

const articleEntries = {
	path: v.exactOptional(
		described(
			text,
			'The file of the article: a path in the folders that are served. Corrections kept beside it are applied. Either path or text.',
		),
	),
	text: v.exactOptional(described(text, 'The article itself, as plain text or Markdown. Either path or text.')),
	date,
};

const articleInput = v.strictObject(articleEntries);

/** What every tool takes: the article by `path` or, where no other files belong to it, as `text`. */
export type ArticleArguments = v.InferOutput<typeof articleInput>;

const spanEntries = spanEntriesOf('the text');
const placeEntries = { line: described(count, 'From 1.'), column: described(count, 'From 1, in UTF-16 code units.') };
const passageEntries = { words: v.string(), paragraph: described(count, 'From 1.'), ...placeEntries, ...spanEntries };
const passage = v.object(passageEntries);
const region = v.object({ ...spanEntries, from: v.object(placeEntries), to: v.object(placeEntries) });
const warnings = described(v.array(v.string()), 'Warnings about the answer.');
const about = {
	article: v.object({ file: v.exactOptional(v.string()), headline: v.nullable(v.string()), date: v.nullable(v.string()) }),
	generator: v.exactOptional(generatorSchema),
	warnings,
};

const inRegister = v.object({
	id: v.string(),
	name: described(v.string(), 'The house spelling.'),
	role: described(v.nullable(v.string()), 'What they are at the article’s date; null where the register does not tell.'),
	from: v.exactOptional(described(v.string(), 'Since when: a year, a month or a day.')),
	to: v.exactOptional(described(v.string(), 'Until when.')),
	uri: v.exactOptional(v.string()),
	note: v.exactOptional(v.string()),
});
const register = v.exactOptional(described(inRegister, 'What the newsroom’s own register has of them, apart from what the article says.'));

const namedEntity = v.object({
	name: v.string(),
	type: v.picklist(ENTITY_TYPES),
	aliases: v.array(v.string()),
	context: described(v.nullable(v.string()), 'What the article says of it; null where it says nothing.'),
	note: v.exactOptional(described(v.string(), 'An editor’s note.')),
	register,
	mentions: count,
	quotes: count,
	introduction: described(v.nullable(passage), 'The sentence that introduces it.'),
	evidence: described(v.array(passage), 'The sentences that the context comes from.'),
});

const spokenQuote = v.object({
	...passageEntries,
	kind: described(v.picklist(QUOTE_KINDS), 'direct: whole sentences in marks; partial: words in marks; indirect: a reported clause.'),
	speaker: described(v.nullable(v.string()), 'Who speaks; null where the article names nobody.'),
	register,
	source: described(v.nullable(v.string()), 'What the article calls the source here.'),
	marked: described(v.array(v.string()), 'The words in quotation marks inside an indirect quote.'),
	confidence: described(v.number(), 'How sure the speaker is, 0 to 1.'),
	state: described(v.picklist(['unchecked', 'checked', 'altered']), 'Whether an editor has checked it, or it was altered since.'),
});

const finding = v.object({
	check: v.picklist(CHECK_IDS),
	severity: v.picklist(SEVERITIES),
	message: v.string(),
	region,
	evidence: v.array(v.object({ message: v.string(), region })),
	fixes: v.array(v.object({ title: v.string(), edits: v.array(v.object({ text: v.string(), region })) })),
});

/** What a tool is for, and the shapes of what it takes and gives. */
interface ToolDefinition<Name extends ToolName> {
	readonly title: string;
	readonly description: string;
	readonly input: v.GenericSchema<unknown, ArticleArguments>;
	readonly output: v.GenericSchema<unknown, ToolAnswer<Name>>;
}

/** The tools, by name. */
export const TOOLS = {
	annotate_article: {
		title: 'Annotate an article',
		description:
			'Finds all names, quotes, speakers and dates of a news article. Gives the whole annotation document; for single questions, who_is and quotes_by give shorter answers.',
		input: articleInput,
		output: v.object({ annotations: annotationsSchema, warnings }),
	},
	who_is: {
		title: 'Who is that?',
		description:
			'Says who or what a name in a news article is, by what the article itself says, with the sentences that tell; and what the newsroom’s own register has of it, where there is one. Nothing is added from elsewhere.',
		input: v.strictObject({
			name: described(text, 'A name without title, or words of a description: “Holt”, “the mayor”.'),
			...articleEntries,
		}),
		output: v.object({ ...about, found: v.array(namedEntity) }),
	},
	quotes_by: {
		title: 'What did they say?',
		description:
			'Lists what somebody says in a news article: direct, partial and indirect quotes in the words of the article, with their places. Reported acts (“urged men to vote”) are left out.',
		input: v.strictObject({ speaker: described(text, 'The name of who speaks, without title.'), ...articleEntries }),
		output: v.object({ ...about, quotes: v.array(spokenQuote) }),
	},
	check_article: {
		title: 'Check an article',
		description:
			'Looks for what an editor may want to put right in a news article: a name in two spellings, a quote without a speaker, quotation marks that do not pair, a surname before its introduction, a weekday that does not fit its date, what contradicts the newsroom’s register. Changes nothing.',
		input: articleInput,
		output: v.object({ ...about, findings: v.array(finding) }),
	},
	verify_quotes: {
		title: 'Hold quotes against sources',
		description:
			'Holds the direct and partial quotes of a news article against its sources (transcripts, releases, speeches): for each whether it is verbatim, tidied, shortened, altered, stitched, said by another or not found, where its words stand in the sources, and how they differ. Judges words, not fairness.',
		input: v.strictObject({
			path: described(
				text,
				'The file of the article: a path in the folders that are served. Its sources are found from there: a folder “sources”, settings, front matter, what is kept beside it.',
			),
			date,
		}),
		output: v.object({ ...about, sources: verificationSchema.entries.sources, quotes: verificationSchema.entries.quotes }),
	},
} satisfies { readonly [Name in ToolName]: ToolDefinition<Name> };

/** A schema as the protocol wants it: an object at its root. What the annotation document names is named where it is in it. */
export function jsonSchemaOf(schema: v.GenericSchema): { readonly type: 'object'; readonly [key: string]: unknown } {
	const definitions = schema === TOOLS.annotate_article.output ? schemaDefinitions : {};
	const { $schema, ...json } = toJsonSchema(schema, { definitions, target: 'draft-07' });
	return { $schema, ...json, type: 'object' };
}
