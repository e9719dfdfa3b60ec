import { contexts } from './test/unit/coref/marked.js';
for (const s of process.argv.slice(2)) console.log(JSON.stringify(contexts(s)), '  <-', s);
