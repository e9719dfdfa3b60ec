/** Globs as VS Code's settings have them. A file of its own, loaded only where there are globs. */
import picomatch from 'picomatch';
import type { GlobMatcher } from './sources-of.js';

/** Letters count alike in either case; files whose name begins with a dot match only where the glob says so. */
export const globMatcher: GlobMatcher = (glob) => picomatch(glob, { nocase: true });
