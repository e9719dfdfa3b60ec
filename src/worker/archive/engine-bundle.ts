/** What the desktop's workers run of the engine: it serves articles to the editor, and the archive has it read others. */
export { serve } from '../serve.js';
export { ArticleReader } from './read-article.js';
