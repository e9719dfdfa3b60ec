/** What an assistant learns of an article's quotations: of its sources, those that lie in the folders that are served are read. */
import { dirname } from 'node:path';
import type { Annotations } from '../annotations.js';
import { withFileNames } from '../proof/with-proofs.js';
import type { VerifiedQuotations } from '../views/tools/answers.js';
import { sourcesElsewhere, verifiedQuotations, withoutSources } from '../views/tools/verified-quotations.js';
import { verificationOf } from '../views/verification.js';
import type { ArticleFile } from './article-file.js';
import { ArticleSources } from './article-sources.js';
import { DocumentError, type Annotate } from './io.js';
import { Prover } from './prover.js';
import type { ServedFolders } from './served-folders.js';
import { SettingsReader } from './settings.js';
import { pathFrom } from './files.js';

/** Holds an article at a path against its sources as they are now. Throws a `DocumentError` where it has none. */
export type VerifyServed = (
	annotate: Annotate,
	served: ServedFolders,
	path: string,
	article: ArticleFile,
	annotations: Annotations,
) => Promise<VerifiedQuotations>;

/** A `VerifyServed`. */
export const verifyServed: VerifyServed = async (annotate, served, path, article, annotations) => {
	const { files, error } = await new ArticleSources(new SettingsReader(), undefined).of(path, article);
	if (files.length === 0 && !error) throw new DocumentError(withoutSources(path));
	const areServed = await Promise.all(files.map((file) => served.has(file)));
	const within = files.filter((_, at) => areServed[at]);
	const { unread, proofs, sources, ...proved } = await new Prover(annotate).proved(article.text, annotations, within);
	const nameOf = (file: string): string => pathFrom(dirname(path), file);
	const verification = verificationOf({
		path,
		text: article.text,
		annotations,
		sources: sources.map(({ file, sha256 }) => ({ file: nameOf(file), sha256 })),
		proofs: proofs.map((proof) => withFileNames(proof, nameOf)),
		...proved,
	});
	const elsewhere = sourcesElsewhere(files.length - within.length, `what is served: ${served.names}`);
	const faults = [...(error ? [error] : []), ...unread].map(({ message }) => message);
	return verifiedQuotations(verification, [...faults, ...elsewhere]);
};
