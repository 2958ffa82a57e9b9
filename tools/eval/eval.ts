/**
 * Measures what the product finds against what was read by hand, or against public sets:
 *
 *     npm run eval -- reading [--data FOLDER] [--only dev|more|test|labels|labels-fresh|agreement|seeds|newswcl50|lines|unseen] [--errors MEASURE]
 *     npm run eval -- look-up [--data FOLDER] [--only crowds]
 *     npm run eval -- topic [--data FOLDER] [--only SET] [--errors SET]
 *     npm run eval -- compare [--data FOLDER] [--only facts|kept-aside|events|copies|labels|importance|framing|time] [--errors MEASURE]
 *     npm run eval -- extract [--data FOLDER] [--only readability] [--errors kind|text|title|date]
 */
import { parseArgs } from 'node:util';
import { evalCompare } from './compare/eval-compare.ts';
import { evalReading } from './eval-reading.ts';
import { evalExtract } from './extract/eval-extract.ts';
import { evalLookUp } from './look-up/eval-look-up.ts';
import { evalTopic } from './topic/eval-topic.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, only: { type: 'string' }, errors: { type: 'string' } },
});
if (positionals[0] === 'reading') evalReading(values);
else if (positionals[0] === 'compare') evalCompare(values);
else if (positionals[0] === 'extract') evalExtract(values);
else if (positionals[0] === 'look-up') evalLookUp(values);
else if (positionals[0] === 'topic') evalTopic(values);
else
  throw new Error(
    'usage: npm run eval -- reading|compare|look-up|extract|topic [--only PART] [--errors MEASURE] [--data FOLDER]',
  );
